import type { Check } from "../define-check.ts";

export const contactChecks: readonly Check[] = [];
