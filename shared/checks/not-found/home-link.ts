import { backWords, homeWords } from "../../language/home-words.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

/** A link of the menu that says "Home". */
const IN_MENU = 0.6;
/** The logo leads home, for those who know. */
const LOGO_ONLY = 0.5;
const BACK_ONLY = 0.3;

export const homeLink = defineCheck({
  id: "not-found/home-link",
  class: "hygiene",
  weight: 5,
  sources: ["wcag-2.4.5", "own"],
  needs: ["waysOut", "tree", "snapshot", "notFound"],
  words: {
    en: {
      title: "Way to the front page",
      good: "A clear link leads to the front page.",
      poor: "The visitor is in a dead end, and the easiest way out is to close the tab.",
      fix: "Put a clear link to the front page under the message.",
      notes: {
        "home-in-message": "Stands with the message.",
        "home-in-menu": "Only in the menu.",
        "home-by-logo": "Only the logo leads home.",
        "back-only": "Only leads back to where the visitor came from.",
      },
    },
    ru: {
      title: "Путь на главную",
      good: "Заметная ссылка ведёт на главную страницу.",
      poor: "Посетитель в тупике, и проще всего ему закрыть вкладку.",
      fix: "Поставьте под сообщением заметную ссылку на главную страницу.",
      notes: {
        "home-in-message": "Стоит рядом с сообщением.",
        "home-in-menu": "Только в меню.",
        "home-by-logo": "На главную ведёт только логотип.",
        "back-only": "Ведёт только назад, откуда пришли.",
      },
    },
    ka: {
      title: "გზა მთავარ გვერდზე",
      good: "მთავარ გვერდზე თვალსაჩინო ბმული მიდის.",
      poor: "სტუმარი ჩიხშია და ყველაზე მარტივი გამოსავალი ჩანართის დახურვაა.",
      fix: "შეტყობინების ქვეშ მთავარი გვერდის თვალსაჩინო ბმული დადეთ.",
      notes: {
        "home-in-message": "შეტყობინების გვერდითაა.",
        "home-in-menu": "მხოლოდ მენიუშია.",
        "home-by-logo": "მთავარზე მხოლოდ ლოგო მიდის.",
        "back-only": "მხოლოდ უკან აბრუნებს.",
      },
    },
  },
  run({ waysOut, tree, snapshot, notFound }) {
    const home = waysOut.filter(({ isHome, isSeen }) => isHome && isSeen);
    const evidence = (found: (typeof home)[number], note: string) => [
      { path: found.path, text: found.text, note },
    ];
    const inMessage = home.find(({ region, text }) => region === "main" && text !== "");
    if (inMessage) return passed(evidence(inMessage, "home-in-message"));
    const inMenu = home.find(({ text, region }) => homeWords.test(text.toLowerCase()) && region !== "footer");
    if (inMenu) return scored(IN_MENU, evidence(inMenu, "home-in-menu"));
    const logo = home.find(({ region }) => region !== "footer") ?? home[0];
    if (logo) return scored(LOGO_ONLY, evidence(logo, "home-by-logo"));
    const button = [...(snapshot.parts.controls ?? []), ...(snapshot.parts.links ?? [])].find(
      ({ text, shown, element }) =>
        shown === undefined &&
        text &&
        text.length < 40 &&
        tree.region(element) === "main" &&
        (homeWords.test(text.toLowerCase()) || backWords.test(text.toLowerCase())),
    );
    if (button) {
      const isHome = homeWords.test((button.text ?? "").toLowerCase());
      return scored(isHome ? 1 : BACK_ONLY, [
        {
          path: tree.path(button.element),
          text: button.text ?? "",
          note: isHome ? "home-in-message" : "back-only",
        },
      ]);
    }
    return failed([
      { path: notFound.message >= 0 ? tree.path(notFound.message) : "html > body", note: "absent" },
    ]);
  },
});
