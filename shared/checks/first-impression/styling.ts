import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

const HARDLY = 0.2;
/** Share of links in the browser's own color. */
const LEFTOVER_SHARE = 0.1;
const LEFTOVERS = 0.6;

export const styling = defineCheck({
  id: "first-impression/styling",
  class: "hygiene",
  weight: 5,
  sources: ["stanford-credibility"],
  needs: ["styling", "page"],
  words: {
    en: {
      title: "A designed page",
      good: "The page looks designed.",
      poor: "The page appears bare, with the browser's own fonts and blue links, and looks broken or abandoned.",
      fix: "Check that the style sheets load, and give the page a design.",
      notes: {
        "no-style": "Looks as a page without any style sheet.",
        "hardly-styled": "A font was chosen, and nothing else.",
        "blue-links": "So many links are in the browser's own blue.",
      },
    },
    ru: {
      title: "Оформленная страница",
      good: "Страница выглядит оформленной.",
      poor: "Страница голая: шрифты браузера и синие ссылки; она кажется сломанной или заброшенной.",
      fix: "Проверьте, что стили загружаются, и дайте странице оформление.",
      notes: {
        "no-style": "Выглядит как страница совсем без стилей.",
        "hardly-styled": "Выбран шрифт, и больше ничего.",
        "blue-links": "Столько ссылок осталось в синем цвете браузера.",
      },
    },
    ka: {
      title: "გაფორმებული გვერდი",
      good: "გვერდი გაფორმებულად გამოიყურება.",
      poor: "გვერდი შიშველია: ბრაუზერის შრიფტი და ლურჯი ბმულები; გაფუჭებული ან მიტოვებული ჩანს.",
      fix: "შეამოწმეთ, რომ სტილები იტვირთება, და გვერდს დიზაინი მიეცით.",
      notes: {
        "no-style": "ისე გამოიყურება, თითქოს სტილი საერთოდ არ აქვს.",
        "hardly-styled": "შრიფტი შეირჩა და მეტი არაფერი.",
        "blue-links": "ამდენი ბმული ბრაუზერის ლურჯ ფერში დარჩა.",
      },
    },
  },
  run({ styling, page }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    if (styling.state === "none")
      return failed([{ path: "html > body", text: page.title, note: "no-style" }]);
    if (styling.state === "bare")
      return scored(HARDLY, [{ path: "html > body", text: page.title, note: "hardly-styled" }]);
    // Here and there the browser's blue shows through: a place that the design forgot.
    if (styling.defaultLinks > LEFTOVER_SHARE)
      return scored(LEFTOVERS, [
        { path: "html > body", text: `${Math.round(styling.defaultLinks * 100)} %`, note: "blue-links" },
      ]);
    return passed();
  },
});
