import type { Check } from "../define-check.ts";

export const formsChecks: readonly Check[] = [];
