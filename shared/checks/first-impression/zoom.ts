import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed } from "../outcome.ts";

/** WCAG 1.4.4: text may be enlarged twofold. */
const ENOUGH = 2;

export const zoom = defineCheck({
  id: "first-impression/zoom",
  class: "hygiene",
  weight: 1,
  sources: ["w3c-act-zoom", "wcag-1.4.4"],
  needs: ["page"],
  words: {
    en: {
      title: "Zooming allowed",
      good: "The text can be enlarged with two fingers.",
      poor: "Those who see poorly cannot enlarge the text.",
      fix: "Take user-scalable=no and maximum-scale out of the viewport tag.",
    },
    ru: {
      title: "Можно увеличить",
      good: "Текст можно увеличить двумя пальцами.",
      poor: "Те, кто плохо видит, не могут увеличить текст.",
      fix: "Уберите из тега viewport user-scalable=no и maximum-scale.",
    },
    ka: {
      title: "გადიდება შეიძლება",
      good: "ტექსტის გადიდება ორი თითით შეიძლება.",
      poor: "ვინც ცუდად ხედავს, ტექსტს ვერ გაადიდებს.",
      fix: "viewport თეგიდან user-scalable=no და maximum-scale მოხსენით.",
    },
  },
  run({ page }) {
    const content = page.meta("viewport");
    if (content === undefined) return notApplicable;
    const evidence = [{ path: "html > head > meta", text: content }];
    const most = Number.parseFloat(/maximum-scale\s*=\s*([\d.]+)/i.exec(content)?.[1] ?? "10");
    if (/user-scalable\s*=\s*(?:no|0)/i.test(content) || most < ENOUGH) return failed(evidence);
    return passed(evidence);
  },
});
