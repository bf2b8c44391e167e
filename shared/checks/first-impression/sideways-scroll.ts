import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

/** Rounding, and a letter's overhang. */
const SLACK = 6;
/** A forgotten body margin; nobody notices it on a wide screen. */
const DESKTOP_SLACK = 24;
const CUT_OFF = 0.3;

export const sidewaysScroll = defineCheck({
  id: "first-impression/sideways-scroll",
  class: "hygiene",
  weight: 4,
  sources: ["wcag-1.4.10"],
  needs: ["snapshot", "content", "tree", "styling"],
  words: {
    en: {
      title: "No scrolling sideways",
      good: "The page fits the width of a phone.",
      poor: "Part of the page sticks out, so the visitor has to push it from side to side, or never sees it.",
      fix: "Find what is wider than the screen and let it shrink.",
      notes: {
        "sticks-out": "Reaches past the edge of the screen.",
        "page-wider": "The page is wider than the screen.",
      },
    },
    ru: {
      title: "Без прокрутки вбок",
      good: "Страница помещается на ширину телефона.",
      poor: "Часть страницы торчит за экран: её двигают из стороны в сторону или не видят вовсе.",
      fix: "Найдите то, что шире экрана, и дайте ему сжаться.",
      notes: { "sticks-out": "Выходит за край экрана.", "page-wider": "Страница шире экрана." },
    },
    ka: {
      title: "გვერდზე გადახვევის გარეშე",
      good: "გვერდი ტელეფონის სიგანეში ეტევა.",
      poor: "გვერდის ნაწილი ეკრანს სცდება: ან აქეთ-იქით წევენ, ან ვერც ხედავენ.",
      fix: "იპოვეთ, რა არის ეკრანზე განიერი, და დააპატარავეთ.",
      notes: { "sticks-out": "ეკრანის კიდეს სცდება.", "page-wider": "გვერდი ეკრანზე განიერია." },
    },
  },
  run({ snapshot, content, tree, styling }) {
    const { layout } = snapshot.parts;
    if (!layout) return cannotTell("no-layout");
    if (styling.isLost) return cannotTell("opened-from-file");
    const { viewport, device } = snapshot.conditions;
    const [width] = viewport;
    const sticking = content.filter(
      ({ isSeen, rect, region }) =>
        isSeen &&
        rect !== undefined &&
        region !== "dialog" &&
        rect[0] < width &&
        rect[0] + rect[2] > width + SLACK,
    );
    const evidence = sticking.map(({ element, text }) => ({
      path: tree.path(element),
      text,
      note: "sticks-out",
    }));
    if (layout.scrollsSideways && (device === "phone" || layout.page[0] > width + DESKTOP_SLACK))
      return failed(
        evidence.length > 0
          ? evidence
          : [{ path: "html > body", text: `${layout.page[0]} > ${width}`, note: "page-wider" }],
      );
    if (device !== "phone") return cannotTell("phone-only");
    // Cut off where the page itself hides what sticks out: a heading is no slide of a carousel.
    const cut = sticking.filter(({ level, region }) => level > 0 && level <= 2 && region === "main");
    return cut.length === 0
      ? passed()
      : scored(
          CUT_OFF,
          cut.map(({ element, text }) => ({ path: tree.path(element), text, note: "sticks-out" })),
        );
  },
});
