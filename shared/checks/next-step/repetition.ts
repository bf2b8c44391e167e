import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { bestOf, isAfterwards, shownStep } from "./steps.ts";

const LONG_SCREENS = 2.5;
const GAP_SCREENS = 3;
const HALF = 0.5;
/** A number in sight all the way down calls to nothing. */
const TALK = 0.7;

export const repetition = defineCheck({
  id: "next-step/repetition",
  class: "performance",
  weight: 2,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["forwardSteps", "content", "kind", "snapshot", "tree"],
  words: {
    en: {
      title: "A step at hand all the way down",
      good: "Wherever the reader is convinced, the next step is at hand.",
      poor: "On a long stretch of the page there is nothing to press.",
      fix: "Repeat the button after each strong argument, or keep it in view while scrolling.",
      notes: {
        sticky: "Stays in view all the way down.",
        "long-gap": "From here on there is nothing to press for long.",
        repeated: "Offered again.",
      },
    },
    ru: {
      title: "Шаг под рукой до конца страницы",
      good: "Где бы читатель ни решился, следующий шаг под рукой.",
      poor: "На длинном участке страницы нечего нажать.",
      fix: "Повторяйте кнопку после каждого сильного довода или держите её на виду при прокрутке.",
      notes: {
        sticky: "Остаётся на виду до конца.",
        "long-gap": "Отсюда и далеко вниз нажать нечего.",
        repeated: "Предложено снова.",
      },
    },
    ka: {
      title: "ნაბიჯი ხელთ გვერდის ბოლომდე",
      good: "სადაც არ უნდა გადაწყვიტოს მკითხველმა, შემდეგი ნაბიჯი ხელთ აქვს.",
      poor: "გვერდის გრძელ მონაკვეთზე დასაჭერი არაფერია.",
      fix: "ღილაკი ყოველი ძლიერი არგუმენტის შემდეგ გაიმეორეთ ან გადახვევისას თვალსაჩინოდ დატოვეთ.",
      notes: {
        sticky: "ბოლომდე თვალსაჩინოდ რჩება.",
        "long-gap": "აქედან ქვემოთ დიდხანს დასაჭერი არაფერია.",
        repeated: "ხელახლა არის შეთავაზებული.",
      },
    },
  },
  run({ forwardSteps, content, kind, snapshot, tree }) {
    if (isAfterwards(kind.kind)) return notApplicable;
    const { all, bottom } = forwardSteps;
    if (bottom === null) return cannotTell("no-layout");
    const height = snapshot.conditions.viewport[1];
    if (bottom <= height * LONG_SCREENS) return notApplicable;
    const steps = all.filter(
      ({ kind: step, works }) => works !== "no" && (step === "call" || step === "form" || step === "talk"),
    );
    const sticky = bestOf(steps.filter(({ isSticky }) => isSticky));
    if (sticky) return scored(sticky.kind === "talk" ? TALK : 1, [shownStep(sticky, "sticky")]);

    const placed = steps
      .flatMap((step) => (step.rect && step.rect[1] < bottom ? [{ step, top: step.rect[1] }] : []))
      .sort((one, other) => one.top - other.top);
    if (placed.length === 0) return failed([{ path: tree.path(0), note: "absent" }]);
    let longest = 0;
    let from = 0;
    let last = 0;
    for (const top of [...placed.map((place) => place.top), bottom]) {
      if (top - last > longest) {
        longest = top - last;
        from = last;
      }
      last = top;
    }
    const tail = Math.max(1, bottom - placed.at(-1)!.top);
    const score =
      HALF * Math.min(1, height / tail) + HALF * Math.min(1, (height * GAP_SCREENS) / Math.max(1, longest));
    const after = content.find(({ isOwn, rect }) => isOwn && rect !== undefined && rect[1] > from + height);
    if (score < 1 && after)
      return scored(score, [{ path: tree.path(after.element), text: after.text, note: "long-gap" }]);
    return scored(
      score,
      placed.map(({ step }) => shownStep(step, "repeated")),
    );
  },
});
