import type { Check } from "../define-check.ts";

export const firstImpressionChecks: readonly Check[] = [];
