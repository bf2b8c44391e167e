import type { AuditView } from "../../../shared/api/schemas.ts";

type Site = Pick<AuditView["sites"][number], "isOwn" | "judged">;

/** Whose touchpoints are judged at all: before both are, nothing can be said of what one has and the other lacks. */
export function seenSides(sites: readonly Site[]): "both" | "own" | "rivals" | "none" {
  const isSeen = (isOwn: boolean) => sites.some((site) => site.isOwn === isOwn && site.judged > 0);
  if (isSeen(true)) return isSeen(false) ? "both" : "own";
  return isSeen(false) ? "rivals" : "none";
}
