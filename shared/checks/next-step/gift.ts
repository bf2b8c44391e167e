import { indexTopics, topicsIn } from "../../facts/topics.ts";
import { giftWords } from "../../language/gift-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, failed, notApplicable, scored } from "../outcome.ts";

/** A gift behind questions, or one that is only announced. */
const GATED_WORTH = 0.5;
const FIELDS_MAX = 1;
const LINK_CHARACTERS = 90;

const index = indexTopics(giftWords);

export const gift = defineCheck({
  id: "next-step/gift",
  class: "delight",
  weight: 2,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["actions", "forms", "content", "kind", "language", "tree"],
  words: {
    en: {
      title: "An unexpected useful gift",
      good: "The page gives something useful before asking for anything.",
      poor: "The page asks, and gives nothing first.",
      fix: "Give a useful checklist, template or sample without a form.",
      notes: {
        given: "Given without questions.",
        gated: "A gift, but it has to be asked for with one's data.",
      },
    },
    ru: {
      title: "Неожиданный полезный подарок",
      good: "Страница даёт что-то полезное прежде, чем попросить.",
      poor: "Страница просит и ничего не даёт взамен вперёд.",
      fix: "Подарите полезный чек-лист, шаблон или образец без формы.",
      notes: {
        given: "Отдаётся без вопросов.",
        gated: "Подарок, но за него просят данные.",
      },
    },
    ka: {
      title: "მოულოდნელი სასარგებლო საჩუქარი",
      good: "გვერდი ჯერ სასარგებლოს იძლევა და მერე ითხოვს.",
      poor: "გვერდი ითხოვს და წინასწარ არაფერს იძლევა.",
      fix: "აჩუქეთ სასარგებლო ჩეკლისტი, შაბლონი ან ნიმუში ფორმის გარეშე.",
      notes: {
        given: "კითხვების გარეშე გაიცემა.",
        gated: "საჩუქარია, მაგრამ სანაცვლოდ მონაცემებს ითხოვენ.",
      },
    },
  },
  run({ actions, forms, content, kind, language, tree }, { expected }) {
    const given: Evidence[] = [];
    const gated: Evidence[] = [];
    for (const { isSeen, isService, region, destination, text, path, works } of actions.all) {
      if (!isSeen || isService || works === "no" || region === "nav" || region === "dialog") continue;
      if (text.length > LINK_CHARACTERS || !isGift(text)) continue;
      const isHandedOver =
        destination === "file" || destination === "internal" || destination === "messenger";
      if (isHandedOver) given.push({ path, text, note: "given" });
      else gated.push({ path, text, note: "gated" });
    }
    for (const { isSeen, isLead, region, heading, submit, fields, path } of forms) {
      const text = `${heading} ${submit?.text ?? ""}`.trim();
      if (!isSeen || !isLead || region === "dialog" || !isGift(text)) continue;
      const isEasy = fields.filter(({ isEntry }) => isEntry).length <= FIELDS_MAX;
      (isEasy ? given : gated).push({ path, text, note: isEasy ? "given" : "gated" });
    }
    // An article may be about templates without giving any.
    const isAbout = kind.kind === "article";
    const announced = content.find(
      ({ isOwn, level, text }) => !isAbout && isOwn && level > 0 && isGift(text),
    );
    if (announced) gated.push({ path: tree.path(announced.element), text: announced.text, note: "gated" });

    if (given.length > 0) return scored(1, given);
    if (gated.length > 0) return scored(GATED_WORTH, gated);
    if (!expected) return notApplicable;
    return language.code in giftWords.gift ? failed([{ note: "absent" }]) : cannotTell("no-word-list");
  },
});

/** A discount is a price, not a gift. */
function isGift(text: string): boolean {
  const topics = topicsIn(text, index);
  return topics.some(({ topic }) => topic === "gift") && !topics.some(({ topic }) => topic === "discount");
}
