import type { ContentBlock } from "../../facts/content.ts";
import { indexPhrases, phraseAt, tokensOf } from "../../facts/phrases.ts";
import { genericHeadings, welcomeWords } from "../../language/generic-headings.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, scored } from "../outcome.ts";
import { firstHeading } from "./first-heading.ts";

const welcomes = indexPhrases(welcomeWords);
const generic = new Set(genericHeadings.map((heading) => tokensOf(heading).join(" ")));
const SMALL_WORDS = new Set("to the a in на в у к до our my ჩვენს auf bei zu en a la".split(" "));

const ENOUGH_WORDS = 3;
const TWO_WORDS = 0.7;
const RESCUED = 0.6;
/** A line this close under the heading belongs to it. */
const SUBHEADING_PX = 150;
const SUBHEADING_WORDS = [4, 40] as const;
/** Scripts that set no words apart count letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSPACED_LETTERS = 6;

export const offer = defineCheck({
  id: "copy/offer",
  class: "hygiene",
  weight: 4,
  sources: ["nng-how-users-read"],
  restsOn: "copy/main-heading",
  needs: ["content", "tree", "page", "kind"],
  words: {
    en: {
      title: "The offer in the heading",
      good: "The first heading says what is offered.",
      poor: "The first heading greets or names the company, and the visitor still does not know what is offered.",
      fix: "Say in the first heading what you do, for whom, and what they get.",
      notes: {
        "only-greets": "A greeting instead of an offer.",
        "only-brand": "Only the company's name.",
        "says-nothing": "True of any company's page.",
        "line-below-helps": "The line below says what the heading does not.",
      },
    },
    ru: {
      title: "Предложение в заголовке",
      good: "Первый заголовок говорит, что предлагают.",
      poor: "Первый заголовок здоровается или называет компанию, а что предлагают, так и не ясно.",
      fix: "Скажите в первом заголовке, что вы делаете, для кого и что человек получит.",
      notes: {
        "only-greets": "Приветствие вместо предложения.",
        "only-brand": "Только название компании.",
        "says-nothing": "Так могла бы сказать любая компания.",
        "line-below-helps": "Строка под заголовком говорит то, чего не сказал заголовок.",
      },
    },
    ka: {
      title: "შეთავაზება სათაურში",
      good: "პირველივე სათაური ამბობს, რას სთავაზობენ მნახველს.",
      poor: "პირველი სათაური ესალმება ან კომპანიას ასახელებს, შეთავაზება კი გაურკვეველი რჩება.",
      fix: "პირველ სათაურში თქვით, რას აკეთებთ, ვისთვის და რას მიიღებს ადამიანი.",
      notes: {
        "only-greets": "მისალმება შეთავაზების ნაცვლად.",
        "only-brand": "მხოლოდ კომპანიის სახელი.",
        "says-nothing": "ასე ნებისმიერი კომპანია იტყოდა.",
        "line-below-helps": "სათაურის ქვემოთ სტრიქონი ამბობს იმას, რაც სათაურმა არ თქვა.",
      },
    },
  },
  run({ content, tree, page, kind }) {
    // On a page about one thing, a product's or a section's name is the right heading.
    if (kind.kind !== "home" && kind.kind !== "landing") return notApplicable;
    const heading = firstHeading({ content, tree });
    if (!heading) return cannotTell("absent");
    const fault = faultOf(heading.text, [
      page.siteName,
      page.site.split(".")[0] ?? "",
      ...page.title.split(/\s[|–—·-]\s/).slice(1),
    ]);
    const evidence = { path: tree.path(heading.element), text: heading.text };
    if (fault === null) {
      const isShort = !UNSPACED.test(heading.text) && tokensOf(heading.text).length < ENOUGH_WORDS;
      return scored(isShort ? TWO_WORDS : 1, [evidence]);
    }
    const below = lineBelow(heading, content);
    if (below)
      return scored(RESCUED, [
        { ...evidence, note: fault },
        { path: tree.path(below.element), text: below.text, note: "line-below-helps" },
      ]);
    return scored(0, [{ ...evidence, note: fault }]);
  },
});

type Fault = "only-greets" | "only-brand" | "says-nothing";

function faultOf(heading: string, brands: readonly string[]): Fault | null {
  const tokens = tokensOf(heading);
  if (UNSPACED.test(heading)) return heading.length >= UNSPACED_LETTERS ? null : "says-nothing";
  const folded = tokens.join("");
  if (brands.some((brand) => isSameName(folded, tokensOf(brand).join("")))) return "only-brand";
  const greeting = tokens.length > 0 ? phraseAt(tokens, 0, welcomes) : 0;
  if (greeting > 0) {
    const rest = tokens.slice(greeting).filter((token) => !SMALL_WORDS.has(token));
    // "Welcome to the only bakery in town that delivers at six": a greeting with an offer behind it.
    if (rest.length <= ENOUGH_WORDS) return "only-greets";
  }
  if (tokens.length < 2 || generic.has(tokens.join(" "))) return "says-nothing";
  return null;
}

const NAME_LETTERS_MIN = 3;
const NAME_LETTERS_MAX = 60;
const NAME_DISTANCE = 2;

/** The same name give or take two letters, and never for names so short that any two are alike. */
function isSameName(first: string, second: string): boolean {
  if (second.length < NAME_LETTERS_MIN || second.length > NAME_LETTERS_MAX || first === "") return false;
  if (first === second) return true;
  if (Math.abs(first.length - second.length) > NAME_DISTANCE || second.length <= NAME_DISTANCE * 3)
    return false;
  return distance(first, second) <= NAME_DISTANCE;
}

/** Levenshtein's distance of two short names. */
function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let at = 1; at <= first.length; at++) {
    const next = [at];
    for (let to = 1; to <= second.length; to++) {
      const change = row[to - 1]! + (first[at - 1] === second[to - 1] ? 0 : 1);
      next.push(Math.min(change, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[second.length]!;
}

function lineBelow(heading: ContentBlock, content: readonly ContentBlock[]): ContentBlock | undefined {
  const bottom = heading.rect ? heading.rect[1] + heading.rect[3] : undefined;
  const [least, most] = SUBHEADING_WORDS;
  return content.slice(heading.index + 1, heading.index + 4).find(({ isSeen, text, rect, linkShare }) => {
    const words = tokensOf(text).length;
    const isNear =
      bottom === undefined ||
      rect === undefined ||
      (rect[1] >= bottom - 10 && rect[1] - bottom <= SUBHEADING_PX);
    return isSeen && isNear && linkShare < 0.5 && words >= least && words <= most;
  });
}
