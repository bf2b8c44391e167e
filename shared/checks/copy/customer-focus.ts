import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, scored } from "../outcome.ts";

const WORDS_MIN = 8;
/** Share of "you" among "you" and "we" that earns all, and nothing. */
const ABOUT_YOU = 0.6;
const ABOUT_US = 0.25;

const OTHERS_SUBJECT: ReadonlySet<PageKind> = new Set(["about", "article", "reviews"]);

export const customerFocus = defineCheck({
  id: "copy/customer-focus",
  class: "performance",
  weight: 2,
  sources: ["cruz-2017"],
  restsOn: "copy/text",
  needs: ["text", "tree", "kind"],
  words: {
    en: {
      title: "You before we",
      good: "The text speaks of the customer more than of the company.",
      poor: "The text speaks of the company, and the customer does not see what is in it for them.",
      fix: "Turn “we make…” into “you get…”.",
      notes: {
        "speaks-of-itself": "Speaks of the company.",
        "too-few-pronouns": "Too few words of “you” and “we” to judge.",
      },
    },
    ru: {
      title: "О клиенте, а не о себе",
      good: "Текст больше говорит о клиенте, чем о компании.",
      poor: "Текст говорит о компании, и клиент не видит, что в этом для него.",
      fix: "Превратите «мы делаем…» в «вы получаете…».",
      notes: {
        "speaks-of-itself": "Говорит о компании.",
        "too-few-pronouns": "Слишком мало «вы» и «мы», чтобы судить.",
      },
    },
    ka: {
      title: "კლიენტზე და არა საკუთარ თავზე",
      good: "ტექსტი უფრო კლიენტზე ლაპარაკობს, ვიდრე კომპანიაზე.",
      poor: "ტექსტი კომპანიაზე ლაპარაკობს და კლიენტი ვერ ხედავს, რა არის ამაში მისთვის.",
      fix: "„ჩვენ ვაკეთებთ…“ შეცვალეთ „თქვენ მიიღებთ…“-ით.",
      notes: {
        "speaks-of-itself": "კომპანიაზე ლაპარაკობს.",
        "too-few-pronouns": "„თქვენ“ და „ჩვენ“ ძალიან ცოტაა შესაფასებლად.",
      },
    },
  },
  run({ text, tree, kind }) {
    // There the company is the subject, its customers speak, or nobody does.
    if (OTHERS_SUBJECT.has(kind.kind)) return notApplicable;
    if (text.voice === null) return cannotTell("no-word-list");
    const { we, you } = text.voice;
    if (we.length + you < WORDS_MIN) return cannotTell("too-few-pronouns");
    const share = you / (we.length + you);
    const sentences = new Map(we.map((finding) => [`${finding.element} ${finding.text}`, finding]));
    return scored(
      (share - ABOUT_US) / (ABOUT_YOU - ABOUT_US),
      [...sentences.values()].map(({ element, text: said }) => ({
        path: tree.path(element),
        text: said,
        note: "speaks-of-itself",
      })),
    );
  },
});
