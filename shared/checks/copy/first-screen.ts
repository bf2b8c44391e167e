import type { ContentBlock } from "../../facts/content.ts";
import { tokensOf } from "../../facts/phrases.ts";
import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, notApplicable, scored } from "../outcome.ts";
import { firstHeading } from "./first-heading.ts";

const HEADING_SHARE = 0.4;
const LINE_SHARE = 0.2;
const CALL_SHARE = 0.4;
const WEAK_CALL = 0.5;
const HEADING_WORDS = 2;
/** On pages whose kind says what they are for, one word names it, and says no more: "Contacts", "Rooms". */
const ONE_WORD = 0.25;
const OFFERING_KINDS: ReadonlySet<PageKind> = new Set(["home", "landing", "product", "other"]);
const LINE_WORDS = [5, 60] as const;
/** A lower heading this long is the line below the first one. */
const SUBTITLE_WORDS = 7;
const LIST_ITEMS = 3;
/** On these pages the reader came to read; a button may wait. */
const READING_KINDS: ReadonlySet<string> = new Set([
  "article",
  "about",
  "faq",
  "reviews",
  "contact",
  "thank-you",
]);

export const firstScreen = defineCheck({
  id: "copy/first-screen",
  class: "performance",
  weight: 4,
  sources: ["nng-how-users-read"],
  needs: ["content", "tree", "actions", "kind", "text", "snapshot"],
  words: {
    en: {
      title: "The first screen",
      good: "The first screen says what it is, explains it in a line and offers a step.",
      poor: "The first screen leaves a question open: what is this, what do I get, or what do I do next.",
      fix: "Put the offer, one explaining line and a button on the first screen.",
      notes: {
        "first-screen-heading": "Says what it is.",
        "first-screen-line": "Explains it.",
        "first-screen-call": "Offers the next step.",
        "one-word-heading": "One word, which says little.",
        "no-first-screen-heading": "No heading of its own on the first screen.",
        "no-first-screen-line": "No explaining line on the first screen.",
        "no-first-screen-call": "No call to action on the first screen.",
      },
    },
    ru: {
      title: "Первый экран",
      good: "Первый экран говорит, что это, поясняет одной строкой и предлагает шаг.",
      poor: "Первый экран оставляет вопрос: что это, что я получу или что мне делать дальше.",
      fix: "Поставьте на первый экран предложение, одну поясняющую строку и кнопку.",
      notes: {
        "first-screen-heading": "Говорит, что это.",
        "first-screen-line": "Поясняет.",
        "first-screen-call": "Предлагает следующий шаг.",
        "one-word-heading": "Одно слово, оно мало что говорит.",
        "no-first-screen-heading": "На первом экране нет заголовка.",
        "no-first-screen-line": "На первом экране нет поясняющей строки.",
        "no-first-screen-call": "На первом экране нет призыва к действию.",
      },
    },
    ka: {
      title: "პირველი ეკრანი",
      good: "პირველი ეკრანი ამბობს, რა არის ეს, ერთი სტრიქონით განმარტავს და შემდეგ ნაბიჯს სთავაზობს.",
      poor: "პირველი ეკრანი კითხვას ტოვებს: რა არის ეს, რას მივიღებ ან რა გავაკეთო შემდეგ.",
      fix: "პირველ ეკრანზე განათავსეთ შეთავაზება, ერთი განმმარტავი სტრიქონი და ღილაკი.",
      notes: {
        "first-screen-heading": "ამბობს, რა არის ეს.",
        "first-screen-line": "განმარტავს.",
        "first-screen-call": "შემდეგ ნაბიჯს სთავაზობს.",
        "one-word-heading": "ერთი სიტყვაა და ცოტას ამბობს.",
        "no-first-screen-heading": "პირველ ეკრანზე სათაური არ არის.",
        "no-first-screen-line": "პირველ ეკრანზე განმმარტავი სტრიქონი არ არის.",
        "no-first-screen-call": "პირველ ეკრანზე მოქმედებისკენ მოწოდება არ არის.",
      },
    },
  },
  run({ content, tree, actions, kind, text, snapshot }, { expected }) {
    if (!expected && text.words === 0) return notApplicable;
    if (snapshot.parts.layout === undefined) return cannotTell("no-layout");
    const evidence: Evidence[] = [];
    const own = content.filter(({ isOwn, isFirstScreen }) => isOwn && isFirstScreen);

    const found = firstHeading({ content, tree });
    const seen = found?.isFirstScreen ? found : undefined;
    const worth = seen ? worthOfHeading(seen, kind.kind) : 0;
    const heading = worth > 0 ? seen : undefined;
    if (seen)
      evidence.push({
        path: tree.path(seen.element),
        text: seen.text,
        note: worth < 1 ? "one-word-heading" : "first-screen-heading",
      });
    else evidence.push({ path: tree.path(0), note: "no-first-screen-heading" });

    const [shortest, longest] = LINE_WORDS;
    const line = own.find((block) => {
      const words = tokensOf(block.text).length;
      return (
        block !== heading &&
        (block.level === 0 || (block.level > 1 && words >= SUBTITLE_WORDS)) &&
        block.linkShare < 0.5 &&
        words >= shortest &&
        words <= longest
      );
    });
    const list = own.filter(({ role }) => role === "list");
    const explained = line ?? (list.length >= LIST_ITEMS ? list[0] : undefined);
    if (explained)
      evidence.push({ path: tree.path(explained.element), text: explained.text, note: "first-screen-line" });
    else evidence.push({ path: tree.path(0), note: "no-first-screen-line" });

    const read = HEADING_SHARE * worth + (explained ? LINE_SHARE : 0);
    if (READING_KINDS.has(kind.kind)) return scored(read / (HEADING_SHARE + LINE_SHARE), evidence);

    const call =
      actions.calls.find((action) => action.isFirstScreen && action.works !== "no") ??
      // Without a word list, what looks like a button is taken for one.
      (actions.hasWordList
        ? undefined
        : actions.all.find(
            (action) =>
              action.isFirstScreen && action.looksLikeButton && !action.isService && action.text !== "",
          ));
    if (call) evidence.push({ path: call.path, text: call.text, note: "first-screen-call" });
    else evidence.push({ path: tree.path(0), note: "no-first-screen-call" });
    const strength = call?.call === "weak" ? WEAK_CALL : 1;
    return scored(read + (call ? CALL_SHARE * strength : 0), evidence);
  },
});

function worthOfHeading({ text, level }: ContentBlock, kind: PageKind): number {
  if (tokensOf(text).length >= HEADING_WORDS) return 1;
  return level === 1 && !OFFERING_KINDS.has(kind) ? ONE_WORD : 0;
}
