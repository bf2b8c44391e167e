import { fillerPhrases, leftoverPhrases, leftoverTexts } from "../../language/template-leftovers.ts";
import { defineCheck } from "../define-check.ts";
import { type Evidence, failed, notApplicable, passed } from "../outcome.ts";

/** `{{name}}`, `%NAME%`, `[[name]]`: what a template engine should have filled in. */
const PLACEHOLDER = /\{\{[^{}]{0,60}\}\}|%[A-Z][A-Z_]{2,30}%|\{%[^{}%]{0,60}%\}|<%=?[^<>%]{0,60}%>/;
/** What failed code prints where a value should stand. */
const FAILED_VALUE = /(?:^|[\s:(₽$€£])(?:NaN|undefined)(?:$|[\s.,)₽$€£%])/;
/** A longer text writes about code. */
const SHORT_TEXT = 80;
const NOTICE_TEXT = 120;

const whole = new Set(leftoverTexts);

export const templateLeftovers = defineCheck({
  id: "copy/template-leftovers",
  class: "hygiene",
  weight: 5,
  sources: ["stanford-credibility"],
  restsOn: "copy/text",
  needs: ["content", "tree", "page", "snapshot", "text"],
  words: {
    en: {
      title: "No leftovers of a template",
      good: "Nothing is left over from a template.",
      poor: "Words left over from a template tell the visitor that nobody looks after this page.",
      fix: "Replace or remove what the template or the code left behind.",
      notes: { leftover: "Left over from a template.", "leftover-title": "The page's title is a leftover." },
    },
    ru: {
      title: "Без остатков шаблона",
      good: "От шаблона ничего лишнего не осталось.",
      poor: "Остатки шаблона говорят посетителю, что за страницей никто не следит.",
      fix: "Замените или уберите то, что осталось от шаблона или вывелось из-за ошибки в коде.",
      notes: { leftover: "Остаток шаблона.", "leftover-title": "Название страницы осталось от шаблона." },
    },
    ka: {
      title: "შაბლონის ნარჩენების გარეშე",
      good: "შაბლონისგან ზედმეტი არაფერი დარჩა.",
      poor: "შაბლონის ნარჩენები მნახველს ეუბნება, რომ გვერდს არავინ უვლის.",
      fix: "შეცვალეთ ან წაშალეთ ის, რაც შაბლონმა ან კოდის შეცდომამ დატოვა.",
      notes: { leftover: "შაბლონის ნარჩენი.", "leftover-title": "გვერდის სათაური შაბლონიდანაა დარჩენილი." },
    },
  },
  run({ content, tree, page, snapshot, text }, { expected }) {
    const found: Evidence[] = [];
    if (isLeftover(page.title)) found.push({ text: page.title, note: "leftover-title" });
    for (const { isSeen, role, text: words, element } of content) {
      if (isSeen && role !== "code" && isLeftover(words))
        found.push({ path: tree.path(element), text: words, note: "leftover" });
    }
    for (const { alt, element, shown } of snapshot.parts.media ?? []) {
      if (alt && shown === undefined && PLACEHOLDER.test(alt))
        found.push({ path: tree.path(element), text: alt, note: "leftover" });
    }
    if (found.length > 0) return failed(found);
    return text.words === 0 && !expected ? notApplicable : passed();
  },
});

const anyOf = (list: readonly string[]) =>
  new RegExp(list.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "i");
const filler = anyOf(fillerPhrases);
const phrases = anyOf(leftoverPhrases);

function isLeftover(text: string): boolean {
  if (filler.test(text) || (text.length > 9 && text.length <= NOTICE_TEXT && phrases.test(text))) return true;
  if (text.length > SHORT_TEXT || text === "") return false;
  return (
    PLACEHOLDER.test(text) ||
    whole.has(
      text
        .toLowerCase()
        .replace(/[.!…:]+$/, "")
        .trim(),
    ) ||
    (text.length < SHORT_TEXT / 2 && FAILED_VALUE.test(text))
  );
}
