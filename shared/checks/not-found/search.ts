import { searchWords } from "../../language/home-words.ts";
import type { Control } from "../../snapshot/forms.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

const SEARCH_NAME = /^(?:q|s|query|search|keywords?|term|text|find|searchword|search_query|поиск)$/i;
/** An icon that opens the field. */
const BEHIND_BUTTON = 0.6;

export const search = defineCheck({
  id: "not-found/search",
  class: "performance",
  weight: 2,
  sources: ["wcag-2.4.5"],
  needs: ["snapshot", "tree", "forms", "notFound"],
  words: {
    en: {
      title: "Search",
      good: "The visitor can search for what was meant to be here.",
      poor: "The visitor knows what they want and has nowhere to type it.",
      fix: "Put a search field under the message.",
      notes: { "search-behind-button": "The field opens by a button." },
    },
    ru: {
      title: "Поиск",
      good: "Можно сразу поискать то, что ожидали здесь найти.",
      poor: "Посетитель знает, что ему нужно, но спросить негде.",
      fix: "Поставьте под сообщением поле поиска.",
      notes: { "search-behind-button": "Поле открывается кнопкой." },
    },
    ka: {
      title: "ძიება",
      good: "სტუმარს შეუძლია მოძებნოს ის, რასაც აქ ელოდა.",
      poor: "სტუმარმა იცის, რა უნდა, მაგრამ ჩასაწერი ადგილი არ აქვს.",
      fix: "შეტყობინების ქვეშ საძიებო ველი დადეთ.",
      notes: { "search-behind-button": "ველი ღილაკით იხსნება." },
    },
  },
  run({ snapshot, tree, forms, notFound }) {
    const { controls = [], links = [], frames = [], forms: rawForms = [] } = snapshot.parts;
    const purposes = new Set(forms.filter(({ purpose }) => purpose === "search").map(({ form }) => form));
    const isField = (control: Control) =>
      control.type === "search" ||
      (/^(?:text|searchbox)$/.test(control.type) &&
        (SEARCH_NAME.test(control.name ?? "") ||
          (control.form !== undefined &&
            (purposes.has(control.form) ||
              /search|poisk|suche|buscar/i.test(rawForms[control.form]?.action ?? ""))) ||
          searchWords.test(`${control.label} ${control.placeholder ?? ""}`)));
    const fields = controls.filter(isField);
    const seen = fields.find(({ shown }) => shown === undefined);
    if (seen) return passed([{ path: tree.path(seen.element), text: seen.placeholder ?? seen.label }]);
    const engine = frames.find(
      ({ src, shown }) => shown === undefined && /cse\.google\.|yandex\.\w+\/search\/site/.test(src),
    );
    if (engine) return passed([{ path: tree.path(engine.element), text: engine.src }]);
    const opener = [...links, ...controls].find((item) => {
      const name =
        `${item.text ?? ""} ${"name" in item ? (item.name ?? "") : ""} ${"ariaLabel" in item ? (item.ariaLabel ?? "") : ""}`.trim();
      return (
        item.shown === undefined &&
        ((name.length < 30 && searchWords.test(name) && "handler" in item) ||
          /(?:^|[\s_-])search(?:$|[\s_-])/.test(tree.name(item.element)))
      );
    });
    const hidden = fields[0];
    const behind = opener?.element ?? hidden?.element;
    if (behind !== undefined)
      return scored(BEHIND_BUTTON, [{ path: tree.path(behind), note: "search-behind-button" }]);
    return failed([
      { path: notFound.message >= 0 ? tree.path(notFound.message) : "html > body", note: "absent" },
    ]);
  },
});
