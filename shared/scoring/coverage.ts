import type { CheckResult } from "./scorecard.ts";

/** Decided checks are those that count for the score; the rest of what applies is shown as not judged. */
export const isDecided = (outcome: CheckResult["outcome"]) => outcome === "scored";
