import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed } from "../outcome.ts";

/** Of the first screen (Google's guide speaks of covering the main content). */
const PHONE_SHARE = 0.3;
const DESKTOP_SHARE = 0.5;
/** A window in the middle of the screen interrupts at this size. */
const SMALL_SHARE = 0.15;

/** Shown to this browser for what it blocks; a visitor without a blocker never meets it. */
const AD_BLOCKER =
  /ad[\s-]?block|блокировщик\p{L}* рекламы|блокувальник\p{L}* реклами|werbeblocker|რეკლამის ბლოკ/iu;

export const interruption = defineCheck({
  id: "first-impression/interruption",
  class: "hygiene",
  weight: 4,
  sources: ["google-interstitials"],
  needs: ["overlays", "snapshot"],
  words: {
    en: {
      title: "Nothing thrown over the page",
      good: "Nothing covers the page on arrival.",
      poor: "A window covers the page before the visitor has seen anything, and many close the tab instead.",
      fix: "Show the window later, or make it a small banner.",
      notes: {
        "covers-page": "Covers the page on arrival.",
        "loading-screen": "A loading screen still covers the page.",
        "ad-blocker": "The window answers to an ad blocker; others may not meet it.",
      },
    },
    ru: {
      title: "Страницу ничто не закрывает",
      good: "При входе страницу ничто не закрывает.",
      poor: "Окно закрывает страницу раньше, чем посетитель что-то увидел; многие закроют вкладку.",
      fix: "Показывайте окно позже или сделайте из него небольшую плашку.",
      notes: {
        "covers-page": "Закрывает страницу при входе.",
        "loading-screen": "Страницу всё ещё закрывает заставка загрузки.",
        "ad-blocker": "Окно отвечает на блокировщик рекламы, другие его могут и не увидеть.",
      },
    },
    ka: {
      title: "გვერდს არაფერი ფარავს",
      good: "შესვლისას გვერდს არაფერი ფარავს.",
      poor: "ფანჯარა გვერდს ფარავს, სანამ სტუმარი რამეს დაინახავს; ბევრი ჩანართს დახურავს.",
      fix: "ფანჯარა მოგვიანებით აჩვენეთ ან პატარა ზოლად აქციეთ.",
      notes: {
        "covers-page": "შესვლისას გვერდს ფარავს.",
        "loading-screen": "გვერდს ჯერ კიდევ ჩატვირთვის ეკრანი ფარავს.",
        "ad-blocker": "ფანჯარა რეკლამის ბლოკერს პასუხობს, სხვები შეიძლება ვერც ნახავენ.",
      },
    },
  },
  run({ overlays, snapshot }) {
    if (snapshot.conditions.moment === "early") return cannotTell("asked-too-early");
    const most = snapshot.conditions.device === "phone" ? PHONE_SHARE : DESKTOP_SHARE;
    const backdrop = overlays.find(({ kind, isSeen, isOnTop }) => kind === "backdrop" && isSeen && isOnTop);
    const covering = overlays.filter(
      ({ kind, isSeen, isSticky, coverage, isOnTop }) =>
        isSeen &&
        !isSticky &&
        ((kind === "loader" && isOnTop) ||
          (kind === "dialog" &&
            (coverage > most || (isOnTop && (coverage > SMALL_SHARE || backdrop !== undefined))))),
    );
    if (covering.length === 0) return passed();
    if (covering.every(({ text }) => AD_BLOCKER.test(text))) return cannotTell("ad-blocker");
    return failed(
      covering.map(({ path, text, kind, coverage }) => ({
        path,
        text: text || `${Math.round(coverage * 100)} %`,
        note: kind === "loader" ? "loading-screen" : "covers-page",
      })),
    );
  },
});
