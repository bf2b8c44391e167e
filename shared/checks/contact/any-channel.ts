import { CONTACT_LINK, CONTACT_PATH } from "../../language/contact-words.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { expectedAt, HIDDEN_WORTH, REACHING, shown } from "./usable.ts";

const ONE_CLICK_AWAY = 0.6;
const PROFILES_ONLY = 0.3;

export const anyChannel = defineCheck({
  id: "contact/any-channel",
  class: "hygiene",
  weight: 5,
  sources: ["stanford-credibility", "wcag-3.2.6"],
  needs: ["channels", "snapshot", "tree"],
  words: {
    en: {
      title: "A way to reach a person",
      good: "A customer who has a question can reach you from this page.",
      poor: "A customer with a question has nowhere to turn and leaves.",
      fix: "Show at least one contact on every page: a phone number, a messenger, an e-mail address or a form.",
      notes: {
        "one-click-away": "The contacts are on another page, one click away.",
        "profile-only": "A profile in a social network is not a way to reach a person.",
        "behind-a-click": "Stands in a closed menu or window.",
      },
    },
    ru: {
      title: "Способ связаться с человеком",
      good: "Клиент с вопросом может связаться с вами прямо с этой страницы.",
      poor: "Клиенту с вопросом некуда обратиться, и он уходит.",
      fix: "Показывайте на каждой странице хотя бы один контакт: телефон, мессенджер, почту или форму.",
      notes: {
        "one-click-away": "Контакты на другой странице, до неё один клик.",
        "profile-only": "Профиль в соцсети — ещё не способ связаться с человеком.",
        "behind-a-click": "Спрятано в закрытом меню или окне.",
      },
    },
    ka: {
      title: "ადამიანთან დაკავშირების გზა",
      good: "მომხმარებელს შეუძლია ამ გვერდიდანვე დაგიკავშირდეთ.",
      poor: "მომხმარებელს კითხვა უჩნდება, მაგრამ ვერავის უკავშირდება და მიდის.",
      fix: "ყველა გვერდზე აჩვენეთ ერთი საკონტაქტო გზა მაინც: ტელეფონი, მესენჯერი, ელფოსტა ან ფორმა.",
      notes: {
        "one-click-away": "კონტაქტები სხვა გვერდზეა, ერთი დაწკაპუნების მანძილზე.",
        "profile-only": "სოციალური ქსელის გვერდი ჯერ კიდევ არ არის ადამიანთან დაკავშირების გზა.",
        "behind-a-click": "დამალულია დახურულ მენიუში ან ფანჯარაში.",
      },
    },
  },
  run({ channels, snapshot, tree }, { expected }) {
    const reaching = channels.all.filter(({ type, quality }) => REACHING.has(type) && quality !== "dummy");
    const seen = reaching.filter(({ isSeen }) => isSeen);
    if (seen.length > 0)
      return scored(
        1,
        seen.map((channel) => shown(channel)),
      );
    if (reaching.length > 0)
      return scored(
        HIDDEN_WORTH,
        reaching.map((channel) => shown(channel, "behind-a-click")),
      );

    const away = (snapshot.parts.links ?? []).find(
      ({ href, text, name, anchored }) =>
        href !== null &&
        anchored !== false &&
        text.length < 40 &&
        (CONTACT_LINK.test(`${text} ${name ?? ""}`) || CONTACT_PATH.test(pathOf(href))),
    );
    if (away)
      return scored(ONE_CLICK_AWAY, [
        { path: tree.path(away.element), text: away.text || (away.href ?? ""), note: "one-click-away" },
      ]);

    const profiles = channels.all.filter(({ type }) => type === "social");
    if (profiles.length > 0 && expected)
      return scored(
        PROFILES_ONLY,
        profiles.map((channel) => shown(channel, "profile-only")),
      );
    return expected ? failed([expectedAt(tree)]) : notApplicable;
  },
});

const pathOf = (href: string) => href.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/)[0]!;
