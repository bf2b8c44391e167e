import { destinations } from "../../facts/ways-out.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

const ENOUGH = 3;
const FEW = 0.4;
/** Behind a menu button. */
const BEHIND_BUTTON = 0.8;
const IN_FOOTER = 0.5;

export const navigation = defineCheck({
  id: "not-found/navigation",
  class: "performance",
  weight: 3,
  sources: ["wcag-3.2.3"],
  needs: ["waysOut", "page", "tree", "notFound"],
  words: {
    en: {
      title: "Main menu",
      good: "The main sections are one click away.",
      poor: "The visitor cannot reach the main sections from here.",
      fix: "Keep the main menu of the site on the error page.",
      notes: {
        "menu-behind-button": "The menu stands behind a button.",
        "menu-in-footer": "Sections are listed in the footer only.",
        "few-sections": "Fewer than three sections.",
      },
    },
    ru: {
      title: "Главное меню",
      good: "До главных разделов один клик.",
      poor: "Отсюда нельзя попасть в главные разделы сайта.",
      fix: "Оставьте на странице ошибки главное меню сайта.",
      notes: {
        "menu-behind-button": "Меню спрятано за кнопкой.",
        "menu-in-footer": "Разделы перечислены только в подвале.",
        "few-sections": "Меньше трёх разделов.",
      },
    },
    ka: {
      title: "მთავარი მენიუ",
      good: "მთავარ განყოფილებებამდე ერთი კლიკია.",
      poor: "აქედან მთავარ განყოფილებებში მოხვედრა არ შეიძლება.",
      fix: "შეცდომის გვერდზეც დატოვეთ საიტის მთავარი მენიუ.",
      notes: {
        "menu-behind-button": "მენიუ ღილაკის უკანაა.",
        "menu-in-footer": "განყოფილებები მხოლოდ ბოლოშია ჩამოთვლილი.",
        "few-sections": "სამ განყოფილებაზე ნაკლებია.",
      },
    },
  },
  run({ waysOut, page, tree, notFound }) {
    const isMenu = (region: string) => region === "nav" || region === "header";
    const menu = waysOut.filter(({ region }) => isMenu(region));
    const seen = destinations(
      menu.filter(({ isSeen }) => isSeen),
      page.path,
    );
    const evidence = (found: typeof seen, note?: string) =>
      found.slice(0, 5).map(({ path, text }) => ({ path, text, ...(note && { note }) }));
    if (seen.length >= ENOUGH) return passed(evidence(seen));
    const hidden = destinations(menu, page.path);
    if (hidden.length >= ENOUGH) return scored(BEHIND_BUTTON, evidence(hidden, "menu-behind-button"));
    const footer = destinations(
      waysOut.filter(({ region, isSeen }) => region === "footer" && isSeen),
      page.path,
    );
    if (footer.length >= ENOUGH) return scored(IN_FOOTER, evidence(footer, "menu-in-footer"));
    if (seen.length + hidden.length > 0) return scored(FEW, evidence(hidden, "few-sections"));
    return failed([
      { path: notFound.message >= 0 ? tree.path(notFound.message) : "html > body", note: "absent" },
    ]);
  },
});
