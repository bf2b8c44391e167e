import { overlaps } from "../../facts/overlays.ts";
import { refuseWords } from "../../language/consent-notice.ts";
import { defineCheck } from "../define-check.ts";
import { type Evidence, notApplicable, scored } from "../outcome.ts";

/** Shares of the first screen. */
const MODEST = 0.25;
const LARGE = 0.5;
const NO_REFUSAL = 0.3;
const HIDES = 0.3;

export const consentNotice = defineCheck({
  id: "first-impression/consent-notice",
  class: "hygiene",
  weight: 2,
  sources: ["google-interstitials"],
  needs: ["overlays", "snapshot", "tree", "content"],
  words: {
    en: {
      title: "Modest cookie notice",
      good: "The cookie notice leaves the page to the visitor.",
      poor: "The cookie notice hides the offer or the buttons the visitor came for.",
      fix: "Make the notice a thin bar with equal buttons to accept and to refuse.",
      notes: {
        "notice-large": "Takes much of the first screen.",
        "no-refusal": "Can be accepted, but not refused as easily.",
        "notice-hides": "Lies over this.",
      },
    },
    ru: {
      title: "Скромное окно о cookie",
      good: "Окно о cookie не мешает смотреть страницу.",
      poor: "Окно о cookie закрывает предложение или кнопки, за которыми пришли.",
      fix: "Сделайте тонкую полосу с равными кнопками «принять» и «отказаться».",
      notes: {
        "notice-large": "Занимает большую часть первого экрана.",
        "no-refusal": "Принять можно, а так же легко отказаться нельзя.",
        "notice-hides": "Закрывает это.",
      },
    },
    ka: {
      title: "თავმდაბალი cookie-შეტყობინება",
      good: "cookie-შეტყობინება გვერდის ნახვას ხელს არ უშლის.",
      poor: "cookie-შეტყობინება ფარავს შეთავაზებას ან ღილაკებს, რისთვისაც მოვიდნენ.",
      fix: "გააკეთეთ ვიწრო ზოლი თანაბარი ღილაკებით: თანხმობა და უარი.",
      notes: {
        "notice-large": "პირველი ეკრანის დიდ ნაწილს იკავებს.",
        "no-refusal": "დათანხმება შეიძლება, ასევე ადვილად უარის თქმა კი არა.",
        "notice-hides": "ამას ფარავს.",
      },
    },
  },
  run({ overlays, snapshot, tree, content }) {
    const notice = overlays.find(({ kind, isSeen, isSticky }) => kind === "consent" && isSeen && !isSticky);
    if (!notice) return notApplicable;
    const evidence: Evidence[] = [];
    const { path, coverage, rect, text } = notice;
    let score = coverage <= MODEST ? 1 : Math.max(0, 1 - (coverage - MODEST) / (LARGE - MODEST));
    if (score < 1) evidence.push({ path, text: `${Math.round(coverage * 100)} %`, note: "notice-large" });
    const { controls = [], links = [] } = snapshot.parts;
    const buttons = [...controls, ...links].filter(
      ({ element, shown }) => shown === undefined && tree.isWithin(element, notice.element),
    );
    const canRefuse = buttons.some(({ text: label }) => label !== undefined && refuseWords.test(label));
    if (!canRefuse && buttons.length > 0) {
      score -= NO_REFUSAL;
      evidence.push({ path, text, note: "no-refusal" });
    }
    const hidden =
      content.find(
        (block) =>
          block.isFirstScreen &&
          block.level === 1 &&
          block.rect &&
          overlaps(block.rect, rect) &&
          !tree.isWithin(block.element, notice.element),
      ) ??
      controls.find(
        (control) =>
          control.shown === undefined &&
          control.rect &&
          overlaps(control.rect, rect) &&
          !tree.isWithin(control.element, notice.element),
      );
    if (hidden) {
      score -= HIDES;
      evidence.push({ path: tree.path(hidden.element), text: hidden.text ?? "", note: "notice-hides" });
    }
    return scored(score, evidence.length > 0 ? evidence : [{ path, text }]);
  },
});
