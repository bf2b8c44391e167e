import type { Check } from "../define-check.ts";

export const notFoundChecks: readonly Check[] = [];
