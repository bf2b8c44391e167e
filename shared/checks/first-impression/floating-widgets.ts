import { overlaps } from "../../facts/overlays.ts";
import { defineCheck } from "../define-check.ts";
import { type Evidence, notApplicable, scored } from "../outcome.ts";

/** Shares of the first screen. */
const PHONE_SHARE = 0.15;
const DESKTOP_SHARE = 0.12;
const COVERED = 0.3;

export const floatingWidgets = defineCheck({
  id: "first-impression/floating-widgets",
  class: "hygiene",
  weight: 2,
  sources: ["own"],
  needs: ["overlays", "snapshot", "actions"],
  words: {
    en: {
      title: "Floating widgets",
      good: "What floats leaves the page and its buttons free.",
      poor: "Floating buttons and bars cover the page or the very button that should be pressed.",
      fix: "Move the widget away from the button, or make it smaller.",
      notes: {
        "covers-much": "What floats takes much of the screen.",
        "covers-button": "Lies over this button.",
      },
    },
    ru: {
      title: "Плавающие виджеты",
      good: "То, что плавает, не закрывает страницу и кнопки.",
      poor: "Плавающие кнопки и полосы закрывают страницу или ту самую кнопку, которую надо нажать.",
      fix: "Отодвиньте виджет от кнопки или сделайте его меньше.",
      notes: {
        "covers-much": "Плавающее занимает большую часть экрана.",
        "covers-button": "Закрывает эту кнопку.",
      },
    },
    ka: {
      title: "მოტივტივე ვიჯეტები",
      good: "რაც ტივტივებს, გვერდსა და ღილაკებს არ ფარავს.",
      poor: "მოტივტივე ღილაკები და ზოლები გვერდს ან სწორედ იმ ღილაკს ფარავს, რომელსაც უნდა დააჭირონ.",
      fix: "ვიჯეტი ღილაკს მოაშორეთ ან დააპატარავეთ.",
      notes: {
        "covers-much": "მოტივტივე ნაწილი ეკრანის დიდ ადგილს იკავებს.",
        "covers-button": "ამ ღილაკს ფარავს.",
      },
    },
  },
  run({ overlays, snapshot, actions }) {
    const floating = overlays.filter(
      ({ kind, isSeen, isSticky }) =>
        isSeen && !isSticky && (kind === "chat" || kind === "floating" || kind === "bar"),
    );
    if (floating.length === 0) return notApplicable;
    const evidence: Evidence[] = [];
    const total = floating.reduce((sum, { coverage }) => sum + coverage, 0);
    const most = snapshot.conditions.device === "phone" ? PHONE_SHARE : DESKTOP_SHARE;
    let score = total <= most ? 1 : Math.max(0, 1 - (total - most) / most);
    if (score < 1)
      evidence.push(
        ...floating.map(({ path, coverage }) => ({
          path,
          text: `${Math.round(coverage * 100)} %`,
          note: "covers-much",
        })),
      );
    const height = snapshot.conditions.viewport[1];
    const covered = actions.calls.find(
      ({ rect, element }) =>
        rect &&
        rect[1] + rect[3] <= height &&
        floating.some(
          (overlay) =>
            overlay.element !== element && overlaps(rect, overlay.rect) && element < overlay.element,
        ),
    );
    if (covered) {
      score = Math.min(score, COVERED);
      evidence.push({ path: covered.path, text: covered.text, note: "covers-button" });
    }
    return scored(score, evidence.length > 0 ? evidence : floating.map(({ path, text }) => ({ path, text })));
  },
});
