import type { Row, Touchpoint } from "../../shared/api/schemas.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { catalogue } from "../../shared/method/catalogue.ts";

const namesOf = new Map(catalogue.map(({ key, names }) => [key, names]));

/** A touchpoint's name in the reader's language where the catalogue gave it; a name that somebody gave stays. */
export function localName(
  { catalogueKey, name }: Pick<Touchpoint, "catalogueKey" | "name">,
  language: WordLanguage,
): string {
  const names = namesOf.get(catalogueKey ?? "");
  return names && Object.values(names).includes(name) ? names[language] : name;
}

export const localNames = (rows: readonly Row[], language: WordLanguage): Row[] =>
  rows.map((row) => ({
    ...row,
    touchpoint: { ...row.touchpoint, name: localName(row.touchpoint, language) },
  }));
