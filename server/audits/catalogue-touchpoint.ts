import type { CatalogueEntry } from "../../shared/api/schemas.ts";
import type { TouchpointRow } from "../db/tables/touchpoints.ts";

type Blank = Omit<TouchpointRow, "workspaceId" | "id" | "auditId" | "position" | "createdAt" | "deletedAt">;

const unmanaged = {
  parentId: null,
  owner: null,
  standard: null,
  metric: null,
  nextAuditOn: null,
  merged: null,
} as const;

/** A touchpoint with the catalogue's defaults, named in the audit's language where the catalogue knows it. */
export function catalogueTouchpoint(
  { key, names, starter: _, ...entry }: CatalogueEntry,
  language: string,
): Blank {
  const name = language === "ru" || language === "ka" ? names[language] : names.en;
  return { ...unmanaged, ...entry, catalogueKey: key, name };
}

/** Where a touchpoint of one's own is met, until said otherwise: where what it is part of is. */
type Axes = Pick<Blank, "basket" | "carrier" | "subject" | "contact" | "attention" | "life" | "stages">;

const usual: Axes = {
  basket: "external-online",
  carrier: "online",
  subject: "business",
  contact: "direct",
  attention: "short",
  life: "repeated",
  stages: ["interaction"],
};

/** A touchpoint of one's own, scored by people until said otherwise. */
export function customTouchpoint(name: string, parent: Axes = usual): Blank {
  const { basket, carrier, subject, contact, attention, life, stages } = parent;
  return {
    ...unmanaged,
    catalogueKey: null,
    name,
    ...{ basket, carrier, subject, contact, attention, life, stages },
    scoredBy: { by: "people" },
    importance: 5,
  };
}
