import type { ForwardStep } from "../../facts/forward-steps.ts";
import type { OverlayFact } from "../../facts/overlays.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, failed, notApplicable, scored } from "../outcome.ts";
import { isAfterwards, shownStep } from "./steps.ts";

const WORTH: Readonly<Record<ForwardStep["kind"], number>> = {
  call: 1,
  form: 1,
  talk: 0.6,
  button: 0.6,
  write: 0.3,
  page: 0.3,
};
const CUT_OFF = 0.7;
const COVERED = 0.5;
const COVERING: ReadonlySet<OverlayFact["kind"]> = new Set(["consent", "dialog", "age"]);

export const firstScreen = defineCheck({
  id: "next-step/first-screen",
  class: "performance",
  weight: 3,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps", "overlays", "kind", "snapshot", "tree"],
  words: {
    en: {
      title: "A step on the first screen",
      good: "The next step is in sight without scrolling.",
      poor: "The next step has to be scrolled for, and many never scroll.",
      fix: "Bring the main button onto the first screen, and let nothing cover it.",
      notes: {
        "in-sight": "In sight at once.",
        "cut-off": "Only a part of it is on the first screen.",
        covered: "A notice or a window lies over it.",
      },
    },
    ru: {
      title: "Шаг на первом экране",
      good: "Следующий шаг виден без прокрутки.",
      poor: "До следующего шага надо прокручивать, а многие этого не делают.",
      fix: "Поднимите главную кнопку на первый экран и ничем её не закрывайте.",
      notes: {
        "in-sight": "Видно сразу.",
        "cut-off": "На первый экран попала только часть.",
        covered: "Закрыто уведомлением или окном.",
      },
    },
    ka: {
      title: "ნაბიჯი პირველ ეკრანზე",
      good: "შემდეგი ნაბიჯი გადახვევის გარეშე ჩანს.",
      poor: "შემდეგ ნაბიჯამდე ჩახვევაა საჭირო, ბევრი კი ამას არ აკეთებს.",
      fix: "მთავარი ღილაკი პირველ ეკრანზე აიტანეთ და არაფრით დაფაროთ.",
      notes: {
        "in-sight": "მაშინვე ჩანს.",
        "cut-off": "პირველ ეკრანზე მხოლოდ ნაწილი მოხვდა.",
        covered: "შეტყობინება ან ფანჯარა ფარავს.",
      },
    },
  },
  run({ forwardSteps, overlays, kind, snapshot, tree }) {
    if (isAfterwards(kind.kind)) return notApplicable;
    if (forwardSteps.bottom === null) return cannotTell("no-layout");
    const height = snapshot.conditions.viewport[1];
    const covers = overlays.filter(({ kind: cover, isSeen }) => isSeen && COVERING.has(cover));
    let best = -1;
    let evidence: Evidence[] = [{ path: tree.path(0), note: "absent" }];
    for (const step of forwardSteps.all) {
      if (!step.isFirstScreen || step.works === "no") continue;
      const isCut = step.rect !== undefined && step.rect[1] + step.rect[3] > height;
      const isCovered = covers.some(
        (cover) => isUnder(step, cover) && !(step.element >= 0 && tree.isWithin(step.element, cover.element)),
      );
      const score = WORTH[step.kind] * (isCut ? CUT_OFF : 1) * (isCovered ? COVERED : 1);
      if (score <= best) continue;
      best = score;
      evidence = [shownStep(step, noteOf(isCovered, isCut))];
    }
    return best < 0 ? failed(evidence) : scored(best, evidence);
  },
});

function noteOf(isCovered: boolean, isCut: boolean): string {
  if (isCovered) return "covered";
  return isCut ? "cut-off" : "in-sight";
}

/** The middle of the step, where one would press, lies under the cover. */
function isUnder({ rect }: ForwardStep, { rect: [left, top, wide, high] }: OverlayFact): boolean {
  if (!rect) return false;
  const x = rect[0] + rect[2] / 2;
  const y = rect[1] + rect[3] / 2;
  return x >= left && x <= left + wide && y >= top && y <= top + high;
}
