import type { ForwardStep } from "../../facts/forward-steps.ts";
import { splitAddress } from "../../facts/page.ts";
import { tokensOf } from "../../facts/phrases.ts";
import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { shownStep, stepsInMain } from "./steps.ts";

const ENOUGH = 3;
const ONE_WORD = 0.7;
const ONE_WORD_LETTERS = 5;
const GENERIC = 0.3;
/** Every site has these; they are no page to read next. */
const LEGAL_ADDRESS =
  /privacy|policy|cookie|terms|legal|imprint|impressum|datenschutz|agb|konfiden|politik|oferta|soglas/i;
/** Pages that should lead to their one step only. */
const SINGLE_STEP_KINDS: ReadonlySet<PageKind> = new Set(["landing", "contact", "form", "thank-you"]);

export const relatedPages = defineCheck({
  id: "next-step/related-pages",
  class: "performance",
  weight: 2,
  sources: ["wcag-2.4.4"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps", "actions", "kind", "page", "tree"],
  words: {
    en: {
      title: "Links to the next pages",
      good: "The content names and links the pages that logically come next.",
      poor: "The content leads to no related pages, so the visit ends here.",
      fix: "Link three next pages by name: “Prices for sofas”, not “more”.",
      notes: {
        named: "Names where it leads.",
        "generic-link": "Does not say where it leads.",
      },
    },
    ru: {
      title: "Ссылки на следующие страницы",
      good: "В содержании есть понятные ссылки на страницы, которые логично открыть дальше.",
      poor: "Содержание не ведёт на соседние страницы, и визит на этом кончается.",
      fix: "Поставьте три ссылки с названиями: «Цены на химчистку диванов», а не «подробнее».",
      notes: {
        named: "Называет, куда ведёт.",
        "generic-link": "Не говорит, куда ведёт.",
      },
    },
    ka: {
      title: "ბმულები შემდეგ გვერდებზე",
      good: "შინაარსში გასაგები ბმულებია იმ გვერდებზე, რომლებიც ლოგიკურად მოსდევს.",
      poor: "შინაარსი მომიჯნავე გვერდებზე არ გადადის და ვიზიტი აქ მთავრდება.",
      fix: "სამი შემდეგი გვერდი სახელით დააკავშირეთ: „დივნების წმენდის ფასები“ და არა „დეტალურად“.",
      notes: {
        named: "ასახელებს, სად მიჰყავს.",
        "generic-link": "არ ამბობს, სად მიჰყავს.",
      },
    },
  },
  run({ forwardSteps, actions, kind, page, tree }) {
    if (SINGLE_STEP_KINDS.has(kind.kind)) return notApplicable;
    const weak = new Set(actions.all.filter(({ call }) => call === "weak").map(({ element }) => element));
    const inside = new Set(
      actions.all
        .filter(({ destination }) => destination === "internal" || destination === "file")
        .map(({ element }) => element),
    );
    // A site of one page has no others to name.
    if (
      !actions.all.some(
        ({ destination, href }) => destination === "internal" && leadsElsewhere(href, page.url),
      )
    )
      return notApplicable;
    const byTarget = new Map<string, { step: ForwardStep; worth: number }>();
    for (const step of stepsInMain(forwardSteps)) {
      if (!inside.has(step.element)) continue;
      const worth = weak.has(step.element) ? GENERIC : clarityOf(step.text);
      const known = byTarget.get(step.target);
      if (!known || worth > known.worth) byTarget.set(step.target, { step, worth });
    }
    const links = [...byTarget.values()].sort((one, other) => other.worth - one.worth);
    if (links.length === 0) return failed([{ path: tree.path(0), note: "absent" }]);
    return scored(
      links.reduce((sum, { worth }) => sum + worth, 0) / ENOUGH,
      links.map(({ step, worth }) => shownStep(step, worth > GENERIC ? "named" : "generic-link")),
    );
  },
});

const leadsElsewhere = (href: string | null, own: string) =>
  href !== null && !LEGAL_ADDRESS.test(href) && splitAddress(href).path !== splitAddress(own).path;

function clarityOf(text: string): number {
  const words = tokensOf(text);
  if (words.length > 1) return 1;
  return (words[0]?.length ?? 0) >= ONE_WORD_LETTERS ? ONE_WORD : GENERIC;
}
