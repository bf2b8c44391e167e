import type { Stage } from "./axes.ts";

/** The buyer's own five steps (S3), and the stages of the ladder that serve each. */
export const buyerSteps = ["need", "information", "comparison", "purchase", "reaction"] as const;
export type BuyerStep = (typeof buyerSteps)[number];

export const stagesOfStep: Record<BuyerStep, readonly Stage[]> = {
  need: ["awareness", "engagement"],
  information: ["engagement", "interaction"],
  comparison: ["interaction", "trust", "commitment"],
  purchase: ["commitment", "sale"],
  reaction: ["return", "advocacy"],
};

/** Stages that come before a paid offer. */
export const stagesBeforeSale: readonly Stage[] = [
  "awareness",
  "engagement",
  "interaction",
  "trust",
  "commitment",
];

/** Contacts that a paid offer needs before it (S4). */
export const CONTACTS_BEFORE_SALE = { least: 5, most: 7 } as const;
