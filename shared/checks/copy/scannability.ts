import type { ContentBlock } from "../../facts/content.ts";
import { tokensOf, wordsOf } from "../../facts/phrases.ts";
import { WORDS_FOR_STATISTICS } from "../../facts/text.ts";
import { genericHeadings } from "../../language/generic-headings.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, scored } from "../outcome.ts";

const STRETCH_SHARE = 0.4;
const LIST_SHARE = 0.3;
const ORDER_SHARE = 0.1;
const TELLING_SHARE = 0.2;
/** Words without a subheading that are fine, and that earn nothing. */
const STRETCH_FINE = 150;
const STRETCH_TOO_LONG = 450;
/** Shorter texts need no list. */
const WORDS_WITHOUT_LIST = 300;
const LIST_ITEMS = 3;
const LEAD_IN_WORDS = 12;
const BOLD = 600;

const generic = new Set(genericHeadings.map((heading) => tokensOf(heading).join(" ")));

export const scannability = defineCheck({
  id: "copy/scannability",
  class: "performance",
  weight: 3,
  sources: ["nng-how-users-read"],
  restsOn: "copy/text",
  needs: ["content", "text", "tree"],
  words: {
    en: {
      title: "Easy to scan",
      good: "Subheadings and lists give the gist at a glance.",
      poor: "The gist cannot be had at a glance, and most visitors only glance.",
      fix: "Add a telling subheading every 100 to 150 words, and turn enumerations into lists.",
      notes: {
        "longest-stretch": "The longest stretch without a subheading begins here.",
        "no-list": "A long text without a single list or table.",
        "level-jump": "The heading levels jump here.",
        "generic-subheading": "A subheading that tells nothing.",
      },
    },
    ru: {
      title: "Легко пробежать глазами",
      good: "Подзаголовки и списки дают понять суть с одного взгляда.",
      poor: "Суть не схватить взглядом, а большинство только бросает взгляд.",
      fix: "Ставьте говорящий подзаголовок каждые 100–150 слов, перечисления превращайте в списки.",
      notes: {
        "longest-stretch": "Здесь начинается самый длинный кусок без подзаголовка.",
        "no-list": "Длинный текст без единого списка или таблицы.",
        "level-jump": "Здесь уровни заголовков перескакивают.",
        "generic-subheading": "Подзаголовок, который ничего не говорит.",
      },
    },
    ka: {
      title: "თვალის გადავლება",
      good: "ქვესათაურები და სიები არსს ერთი შეხედვით გადმოსცემს.",
      poor: "არსს ერთი შეხედვით ვერ იგებ, უმეტესობა კი მხოლოდ თვალს ავლებს.",
      fix: "ყოველ 100–150 სიტყვაში დასვით მეტყველი ქვესათაური, ჩამონათვალი კი სიად აქციეთ.",
      notes: {
        "longest-stretch": "აქ იწყება ყველაზე გრძელი მონაკვეთი ქვესათაურის გარეშე.",
        "no-list": "გრძელი ტექსტი ერთი სიის ან ცხრილის გარეშეც კი.",
        "level-jump": "აქ სათაურების დონეები ხტება.",
        "generic-subheading": "ქვესათაური, რომელიც არაფერს ამბობს.",
      },
    },
  },
  run({ content, text, tree }) {
    if (text.words < WORDS_FOR_STATISTICS) return cannotTell("too-few-words");
    const own = content.filter(({ isOwn, role }) => isOwn && role !== "label");
    const evidence: Evidence[] = [];

    const stretch = longestStretch(own);
    const stretchScore = Math.min(
      1,
      Math.max(0, (STRETCH_TOO_LONG - stretch.words) / (STRETCH_TOO_LONG - STRETCH_FINE)),
    );
    if (stretchScore < 1 && stretch.first) {
      evidence.push({
        path: tree.path(stretch.first.element),
        text: stretch.first.text,
        note: "longest-stretch",
      });
    }

    const needsList = text.words > WORDS_WITHOUT_LIST;
    const hasList =
      own.filter(({ role, linkShare }) => (role === "list" && linkShare < 0.9) || role === "cell").length >=
        LIST_ITEMS || countCards(own) >= LIST_ITEMS;
    if (needsList && !hasList) evidence.push({ path: tree.path(own[0]?.element ?? 0), note: "no-list" });

    const headings = own.filter(({ level }) => level > 0);
    const jump = headings.find(({ level }, at) => at > 0 && level - headings[at - 1]!.level > 1);
    if (jump) evidence.push({ path: tree.path(jump.element), text: jump.text, note: "level-jump" });

    const subheadings = headings.filter(({ level }) => level >= 2 && level <= 4);
    const dull = subheadings.filter((heading) => !isTelling(heading.text));
    for (const heading of dull.slice(0, 3))
      evidence.push({ path: tree.path(heading.element), text: heading.text, note: "generic-subheading" });
    const isShort = text.words <= STRETCH_FINE;
    const tellingScore = subheadings.length > 0 ? 1 - dull.length / subheadings.length : Number(isShort);

    return scored(
      STRETCH_SHARE * stretchScore +
        LIST_SHARE * Number(!needsList || hasList) +
        ORDER_SHARE * Number(jump === undefined) +
        TELLING_SHARE * tellingScore,
      evidence,
    );
  },
});

function longestStretch(own: readonly ContentBlock[]): { words: number; first: ContentBlock | undefined } {
  let longest: { words: number; first: ContentBlock | undefined } = { words: 0, first: undefined };
  let words = 0;
  let first: ContentBlock | undefined;
  for (const block of own) {
    const count = wordsOf(block.text).length;
    const isLeadIn = block.level > 0 || (block.style.weight >= BOLD && count <= LEAD_IN_WORDS);
    if (isLeadIn) {
      words = 0;
      first = undefined;
      continue;
    }
    first ??= block;
    words += count;
    if (words > longest.words) longest = { words, first };
  }
  return longest;
}

/** Short texts under headings of their own: cards. */
function countCards(own: readonly ContentBlock[]): number {
  let cards = 0;
  for (let at = 0; at + 1 < own.length; at++) {
    const next = own[at + 1]!;
    if (own[at]!.level >= 2 && next.level === 0 && wordsOf(next.text).length <= 40) cards++;
  }
  return cards;
}

function isTelling(heading: string): boolean {
  const tokens = tokensOf(heading);
  return (tokens.length >= 2 || heading.length >= 12) && !generic.has(tokens.join(" "));
}
