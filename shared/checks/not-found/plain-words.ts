import { isBareCode, plain, saysNotFound } from "../../facts/not-found.ts";
import { notFoundBlame, notFoundJargon } from "../../language/not-found-phrases.ts";
import { defineCheck } from "../define-check.ts";
import { notApplicable, passed, scored } from "../outcome.ts";

const BLAME = 0.2;
const CODE_ONLY = 0.2;
const JARGON = 0.6;
/** The message and what is said around it. */
const BLOCKS = 8;

export const plainWords = defineCheck({
  id: "not-found/plain-words",
  class: "performance",
  weight: 2,
  restsOn: "not-found/message",
  sources: ["govuk-page-not-found"],
  needs: ["content", "tree"],
  words: {
    en: {
      title: "Plain and friendly words",
      good: "The message is in plain words and blames nobody.",
      poor: "Codes, technical words or blame make a small mishap feel like the visitor's fault.",
      fix: "Say it in plain words, leave the code small, and do not blame the visitor.",
      notes: {
        blame: "Blames the visitor.",
        jargon: "A technical word.",
        "code-only": "Only a code, no plain sentence.",
      },
    },
    ru: {
      title: "Простые и добрые слова",
      good: "Сказано простыми словами, и никто не виноват.",
      poor: "Коды, технические слова или упрёк превращают мелочь в вину посетителя.",
      fix: "Скажите простыми словами, код оставьте мелким, посетителя не вините.",
      notes: {
        blame: "Винит посетителя.",
        jargon: "Техническое слово.",
        "code-only": "Только код, без понятного предложения.",
      },
    },
    ka: {
      title: "უბრალო და თბილი სიტყვები",
      good: "ნათქვამია უბრალო სიტყვებით და არავინაა დამნაშავე.",
      poor: "კოდები, ტექნიკური სიტყვები ან საყვედური წვრილმანს სტუმრის დანაშაულად აქცევს.",
      fix: "თქვით უბრალოდ, კოდი პატარა დატოვეთ და სტუმარს ნუ დაადანაშაულებთ.",
      notes: {
        blame: "სტუმარს ადანაშაულებს.",
        jargon: "ტექნიკური სიტყვა.",
        "code-only": "მხოლოდ კოდია, გასაგები წინადადების გარეშე.",
      },
    },
  },
  run({ content, tree }) {
    const own = content.filter(({ isOwn }) => isOwn).slice(0, BLOCKS);
    if (own.length === 0) return notApplicable;
    const find = (satisfies: (text: string) => boolean) => own.find(({ text }) => satisfies(plain(text)));
    const evidence = (block: (typeof own)[number], note?: string) => [
      { path: tree.path(block.element), text: block.text, ...(note && { note }) },
    ];
    const blaming = find((text) => notFoundBlame.test(text));
    if (blaming) return scored(BLAME, evidence(blaming, "blame"));
    const saying = own.find(({ text }) => saysNotFound(text) && !isBareCode(text));
    const coded = own.find(({ text }) => isBareCode(text));
    if (!saying && coded) return scored(CODE_ONLY, evidence(coded, "code-only"));
    const technical = find((text) => notFoundJargon.test(text));
    if (technical) return scored(JARGON, evidence(technical, "jargon"));
    return passed(saying ? evidence(saying) : []);
  },
});
