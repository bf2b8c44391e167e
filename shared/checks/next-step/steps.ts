import type { ForwardStep, ForwardSteps, StepKind } from "../../facts/forward-steps.ts";
import type { PageKind } from "../../method/page-kinds.ts";
import type { Evidence } from "../outcome.ts";

/** On these pages the customer came to read: another page to read is a step forward. */
export const READING_KINDS: ReadonlySet<PageKind> = new Set(["article", "about", "reviews", "faq", "other"]);

/** These call to no errand of their own: a text is read first, and a deed is already done. */
export const isAfterwards = (kind: PageKind) => kind === "article" || kind === "thank-you";

/** What a step is worth as a way on: how surely a customer sees where it leads. */
const WORTH: Readonly<Record<StepKind, number>> = {
  form: 1,
  call: 1,
  talk: 0.8,
  button: 0.7,
  write: 0.6,
  page: 0.5,
};
const TEXT_CALL = 0.9;

export const worthOf = ({ kind, looksLikeButton }: ForwardStep) =>
  kind === "call" && !looksLikeButton ? TEXT_CALL : WORTH[kind];

/** Steps of the content that may lead on, in document order. */
export const stepsInMain = ({ all }: ForwardSteps) =>
  all.filter(({ isMain, works }) => isMain && works !== "no");

/** Steps around the content: header, menu, footer. */
export const stepsAround = ({ all }: ForwardSteps) =>
  all.filter(({ isMain, works, kind }) => !isMain && works !== "no" && kind !== "page");

/** The most telling of the steps; the first of equals. */
export const bestOf = (steps: readonly ForwardStep[], worth = worthOf): ForwardStep | undefined =>
  steps.reduce<ForwardStep | undefined>(
    (best, step) => (best === undefined || worth(step) > worth(best) ? step : best),
    undefined,
  );

/** Steps that lead to different places. */
export function distinct(steps: readonly ForwardStep[]): ForwardStep[] {
  const byTarget = new Map<string, ForwardStep>();
  for (const step of steps) if (!byTarget.has(step.target)) byTarget.set(step.target, step);
  return [...byTarget.values()];
}

export const shownStep = ({ path, text, target }: ForwardStep, note?: string): Evidence => ({
  ...(path !== "" && { path }),
  text: text || target,
  ...(note !== undefined && { note }),
});
