import type { Touchpoint } from "../../../shared/api/schemas.ts";

/** What makes a touchpoint managed (S2). */
export const managedBy = ["standard", "metric", "owner"] as const;
export type ManagedBy = (typeof managedBy)[number];

/** What a touchpoint lacks to be managed; nothing where it is. */
export const lacksOf = (touchpoint: Pick<Touchpoint, ManagedBy>): ManagedBy[] =>
  managedBy.filter((name) => !touchpoint[name]);
