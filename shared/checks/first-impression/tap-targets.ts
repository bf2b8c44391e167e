import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, scored } from "../outcome.ts";

/** WCAG 2.5.8, in pixels. */
const SMALLEST = 24;

export const tapTargets = defineCheck({
  id: "first-impression/tap-targets",
  class: "hygiene",
  weight: 2,
  sources: ["wcag-2.5.8"],
  needs: ["snapshot", "tree", "styling"],
  words: {
    en: {
      title: "Room for a finger",
      good: "Links and buttons can be hit with a finger.",
      poor: "Links and buttons are so small or close that a finger hits the wrong one.",
      fix: "Make what is tapped at least 24 pixels high and wide, better 44.",
      notes: { "small-target": "Too small for a finger." },
    },
    ru: {
      title: "Место для пальца",
      good: "В ссылки и кнопки легко попасть пальцем.",
      poor: "Ссылки и кнопки так малы или тесны, что палец попадает не туда.",
      fix: "Сделайте всё, что нажимают, не меньше 24 пикселей, лучше 44.",
      notes: { "small-target": "Слишком мало для пальца." },
    },
    ka: {
      title: "თითის ადგილი",
      good: "ბმულებსა და ღილაკებს თითი ადვილად ხვდება.",
      poor: "ბმულები და ღილაკები ისეთი პატარაა, რომ თითი სხვას ხვდება.",
      fix: "რასაც აჭერენ, 24 პიქსელზე ნაკლები არ იყოს, სჯობს 44.",
      notes: { "small-target": "თითისთვის პატარაა." },
    },
  },
  run({ snapshot, tree, styling }) {
    if (snapshot.conditions.device !== "phone") return cannotTell("phone-only");
    if (styling.isLost) return cannotTell("opened-from-file");
    const { links = [], controls = [] } = snapshot.parts;
    const targets = [
      // Links within a sentence are as high as its line (WCAG exempts them).
      ...links.filter(({ button, picture, kind }) => button || picture || kind === "button"),
      ...controls.filter(({ type }) => type !== "checkbox" && type !== "radio" && type !== "hidden"),
    ].filter(({ shown, rect }) => shown === undefined && rect !== undefined);
    if (targets.length === 0) return notApplicable;
    const small = targets.filter(({ rect }) => rect && (rect[2] < SMALLEST || rect[3] < SMALLEST));
    return scored(
      1 - (small.length / targets.length) * 2,
      small.map(({ element, text, rect }) => ({
        path: tree.path(element),
        text: `${rect?.[2]}×${rect?.[3]} px ${text ?? ""}`.trim(),
        note: "small-target",
      })),
    );
  },
});
