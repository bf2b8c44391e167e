import type { Words } from "../../../shared/words/interface.ts";

const NAMED = [
  "name",
  "importance",
  "owner",
  "standard",
  "metric",
  "nextAuditOn",
  "stages",
  "basket",
  "parentId",
] as const;

/** A touchpoint's field as a person says it. */
export const fieldName = (field: string, words: Words): string =>
  words.t(`register:field.${NAMED.find((name) => name === field) ?? "other"}`);

/** What stands in a field, shortly. */
export function fieldValue(
  field: string,
  value: unknown,
  nameOf: (id: string) => string,
  words: Words,
): string {
  if (value === null || value === undefined || value === "") return words.t("register:edits.nothing");
  if (field === "parentId" && typeof value === "string") return nameOf(value);
  if (field === "nextAuditOn" && typeof value === "string") return words.day(value);
  if (Array.isArray(value)) {
    const stages: Readonly<Record<string, string>> = words.method.stages;
    return value.map((name) => stages[String(name)] ?? String(name)).join(", ");
  }
  const baskets: Readonly<Record<string, string>> = words.method.baskets;
  return typeof value === "object" ? "…" : (baskets[String(value)] ?? String(value));
}
