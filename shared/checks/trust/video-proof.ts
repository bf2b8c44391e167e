import { splitAddress } from "../../facts/page.ts";
import { isInSection } from "../../facts/sections.ts";
import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

const LINKED_WORTH = 0.6;
/** It may show anything. */
const ELSEWHERE_WORTH = 0.3;
const VIDEO_PLACE =
  /^(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:embed|watch|shorts|v)|youtu\.be\/|(?:player\.)?vimeo\.com\/(?:video\/)?\d|rutube\.ru\/(?:play|video)|(?:m\.)?(?:vk\.com|vkvideo\.ru)\/(?:video|clip)|kinescope\.io\/|(?:fast\.)?wistia\.(?:net|com)\/|(?:www\.)?loom\.com\/|(?:www\.)?tiktok\.com\/.+\/video|ok\.ru\/video)/i;

export const videoProof = defineCheck({
  id: "trust/video-proof",
  class: "delight",
  weight: 2,
  sources: ["stanford-credibility", "own"],
  needs: ["sections", "snapshot", "language", "tree"],
  words: {
    en: {
      title: "People on video",
      good: "Customers or the team speak on video: hard to invent, easy to believe.",
      poor: "Nobody is to be seen and heard: no customer, no member of the team on video.",
      fix: "Add one short video in which a customer or one of the team speaks.",
      notes: {
        elsewhere: "A video, but not of customers, people or work.",
        "linked-video": "Behind a link.",
      },
    },
    ru: {
      title: "Люди на видео",
      good: "Клиенты или команда говорят на видео: такое трудно придумать и легко поверить.",
      poor: "Никого не видно и не слышно: ни клиента, ни сотрудника на видео.",
      fix: "Добавьте одно короткое видео, где говорит клиент или кто-то из команды.",
      notes: {
        elsewhere: "Видео есть, но не с клиентами, людьми или работами.",
        "linked-video": "За ссылкой.",
      },
    },
    ka: {
      title: "ადამიანები ვიდეოში",
      good: "მომხმარებლები ან გუნდი ვიდეოში ლაპარაკობენ: ასეთს ძნელად მოიგონებ და ადვილად დაიჯერებ.",
      poor: "არავინ ჩანს და ისმის: არც მომხმარებელი, არც თანამშრომელი ვიდეოში.",
      fix: "დაამატეთ ერთი მოკლე ვიდეო, სადაც მომხმარებელი ან გუნდის წევრი ლაპარაკობს.",
      notes: {
        elsewhere: "ვიდეო არის, მაგრამ არა მომხმარებლებზე, ადამიანებზე ან ნამუშევრებზე.",
        "linked-video": "ბმულის უკანაა.",
      },
    },
  },
  run({ sections, snapshot, language, tree }, { expected }) {
    const { media = [], frames = [], links = [] } = snapshot.parts;
    const parts = sections.all.filter(({ topic }) => topic !== "proof");
    const isAmong = (element: number) => parts.some((part) => isInSection(element, part));
    const videos = [
      ...media
        .filter(({ kind, autoplay, muted }) => kind === "video" && !(autoplay && muted))
        .map(({ element }) => element),
      ...frames.filter(({ src }) => isVideo(src)).map(({ element }) => element),
    ];
    const telling = videos.filter(isAmong);
    if (telling.length > 0) return passed(telling.map((element) => shown({ path: tree.path(element) })));
    const linked = links.filter(({ element, href }) => href !== null && isVideo(href) && isAmong(element));
    if (linked.length > 0)
      return scored(
        LINKED_WORTH,
        linked.map(({ element, text }) => shown({ path: tree.path(element), text }, "linked-video")),
      );
    if (videos.length > 0)
      return scored(
        ELSEWHERE_WORTH,
        videos.map((element) => shown({ path: tree.path(element) }, "elsewhere")),
      );
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});

function isVideo(address: string): boolean {
  const { host, path } = splitAddress(address);
  return VIDEO_PLACE.test(`${host}${path}`);
}
