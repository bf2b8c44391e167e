import type { FacetName } from "../method/facets.ts";
import { contactChecks } from "./contact/index.ts";
import { copyChecks } from "./copy/index.ts";
import type { Check } from "./define-check.ts";
import { firstImpressionChecks } from "./first-impression/index.ts";
import { formsChecks } from "./forms/index.ts";
import { nextStepChecks } from "./next-step/index.ts";
import { notFoundChecks } from "./not-found/index.ts";
import { searchSnippetChecks } from "./search-snippet/index.ts";
import { socialPreviewChecks } from "./social-preview/index.ts";
import { trustChecks } from "./trust/index.ts";

/** Every check, by facet, in the order they are shown. */
const registry: Partial<Record<FacetName, readonly Check[]>> = {
  "not-found": notFoundChecks,
  contact: contactChecks,
  forms: formsChecks,
  copy: copyChecks,
  "search-snippet": searchSnippetChecks,
  "social-preview": socialPreviewChecks,
  trust: trustChecks,
  "next-step": nextStepChecks,
  "first-impression": firstImpressionChecks,
};

export const checks: readonly Check[] = Object.values(registry).flat();

export const checksOf = (facet: FacetName): readonly Check[] => registry[facet] ?? [];

const byId = new Map(checks.map((check) => [check.id as string, check]));

export const checkById = (id: string): Check | undefined => byId.get(id);
