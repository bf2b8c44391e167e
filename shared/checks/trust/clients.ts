import { isInSection, sectionsOf } from "../../facts/sections.ts";
import { RESULT } from "../../language/proof-words.ts";
import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

const PICTURES_ENOUGH = 4;
const PICTURES_WORTH = 0.7;
const TOLD_WORTH = 0.5;
const TOLD_BLOCKS = 3;
const LINK_WORTH = 0.3;
const PICTURE_MIN_PX = 40;

export const clients = defineCheck({
  id: "trust/clients",
  class: "performance",
  weight: 3,
  sources: ["stanford-credibility"],
  needs: ["sections", "content", "snapshot", "language", "tree"],
  words: {
    en: {
      title: "Work done and for whom",
      good: "One can see for whom you worked, and with what result.",
      poor: "There is no work to look at: no case, no client, no example.",
      fix: "Show two or three cases: the client, what you did, and the result in numbers.",
      notes: {
        "no-result": "Shown, but without a result in numbers.",
        "link-only": "The work is shown on another page.",
      },
    },
    ru: {
      title: "Сделанные работы и клиенты",
      good: "Видно, для кого вы работали и с каким результатом.",
      poor: "Посмотреть не на что: ни кейса, ни клиента, ни примера работы.",
      fix: "Покажите два-три кейса: клиент, что сделали и какой результат в цифрах.",
      notes: {
        "no-result": "Показано, но без результата в цифрах.",
        "link-only": "Работы показаны на другой странице.",
      },
    },
    ka: {
      title: "შესრულებული სამუშაო და კლიენტები",
      good: "ჩანს, ვისთვის გიმუშავიათ და რა შედეგით.",
      poor: "სანახავი არაფერია: არც მაგალითი, არც კლიენტი, არც ნამუშევარი.",
      fix: "აჩვენეთ ორი-სამი მაგალითი: კლიენტი, რა გააკეთეთ და შედეგი ციფრებით.",
      notes: {
        "no-result": "ნაჩვენებია, მაგრამ შედეგი ციფრებით არ არის.",
        "link-only": "ნამუშევრები სხვა გვერდზეა.",
      },
    },
  },
  run({ sections, content, snapshot, language, tree }, { expected }) {
    let pictured = 0;
    let told = 0;
    const parts = sectionsOf(sections, "clients");
    for (const part of parts) {
      const words = content.filter(
        ({ element, isSeen, isOwn }) =>
          isSeen && isOwn && element !== part.element && isInSection(element, part),
      );
      const result = words.find(({ text }) => RESULT.test(text));
      const pictures = (snapshot.parts.media ?? []).filter(
        ({ element, kind, rect, broken, shown: hidden }) =>
          hidden !== "hidden" &&
          !broken &&
          (kind === "img" || kind === "background" || kind === "svg") &&
          rect !== undefined &&
          Math.min(rect[2], rect[3]) >= PICTURE_MIN_PX &&
          isInSection(element, part),
      );
      if (result && words.length >= TOLD_BLOCKS)
        return passed([shown({ path: tree.path(result.element), text: result.text })]);
      pictured = Math.max(pictured, pictures.length);
      told = Math.max(told, words.length);
    }
    const said = parts.map(({ path, title }) => shown({ path, text: title }, "no-result"));
    if (pictured >= PICTURES_ENOUGH) return scored(PICTURES_WORTH, said);
    if (pictured > 0 || told >= TOLD_BLOCKS) return scored(TOLD_WORTH, said);
    const links = sections.links.filter(({ topic }) => topic === "clients");
    if (links.length > 0)
      return scored(
        LINK_WORTH,
        links.map((link) => shown(link, "link-only")),
      );
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
