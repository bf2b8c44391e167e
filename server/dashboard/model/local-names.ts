import type { AuditView, CatalogueEntry, Touchpoint } from "../../../shared/api/schemas.ts";
import type { WordLanguage } from "../../../shared/checks/define-check.ts";

/** The audit with the catalogue's touchpoints named in the person's language; a name that somebody gave stays. */
export function withLocalNames(
  view: AuditView,
  catalogue: readonly CatalogueEntry[],
  language: WordLanguage,
): AuditView {
  const entries = new Map(catalogue.map((entry) => [entry.key, entry]));
  const nameOf = ({ catalogueKey, name }: Touchpoint) => {
    const names = entries.get(catalogueKey ?? "")?.names;
    return names && Object.values(names).includes(name) ? names[language] : name;
  };
  return {
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      touchpoint: { ...row.touchpoint, name: nameOf(row.touchpoint) },
    })),
  };
}
