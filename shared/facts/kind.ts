import type { PageKind } from "../method/page-kinds.ts";
import type { Facts } from "./facts.ts";

export interface Kind {
  kind: PageKind;
  /** 0 to 1; 1 when a person said so. */
  confidence: number;
}

export function deriveKind({ context }: Facts): Kind {
  return context.kind ? { kind: context.kind, confidence: 1 } : { kind: "other", confidence: 0.3 };
}
