import type { Check } from "../define-check.ts";

export const copyChecks: readonly Check[] = [];
