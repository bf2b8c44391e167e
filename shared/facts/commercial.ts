import type { PageKind } from "../method/page-kinds.ts";
import type { Facts } from "./facts.ts";

const SELLING_KINDS: ReadonlySet<PageKind> = new Set(["home", "landing", "product", "category", "pricing"]);

/** Whether the page is there to win a customer, so that a call to action and a price are due; a page of no known kind must show it. */
export function isCommercial({
  kind,
  forms,
  structuredData,
}: Pick<Facts, "kind" | "forms" | "structuredData">): boolean {
  if (SELLING_KINDS.has(kind.kind)) return true;
  if (kind.kind !== "other") return false;
  return (
    forms.some(({ isLead, isSeen }) => isLead && isSeen) ||
    structuredData.nodes.some(({ types }) =>
      types.some((type) => /^(?:Product|Offer|Service|LocalBusiness)$/.test(type)),
    )
  );
}
