import type { AuditView, CatalogueEntry, Touchpoint } from "../../../shared/api/schemas.ts";
import type { WordLanguage } from "../../../shared/checks/define-check.ts";
import type { CheckText } from "./check-text.ts";

/** The name of a touchpoint from the catalogue in the person's language; a name that somebody gave stays. */
export function localNameOf(
  catalogue: readonly CatalogueEntry[],
  language: WordLanguage,
): (touchpoint: Pick<Touchpoint, "catalogueKey" | "name">) => string {
  const entries = new Map(catalogue.map((entry) => [entry.key, entry]));
  return ({ catalogueKey, name }) => {
    const names = entries.get(catalogueKey ?? "")?.names;
    return names && Object.values(names).includes(name) ? names[language] : name;
  };
}

/** Rows whose touchpoints are named in the person's language. */
export function withLocalNames<View extends Pick<AuditView, "rows">>(
  view: View,
  catalogue: readonly CatalogueEntry[],
  language: WordLanguage,
): View {
  const nameOf = localNameOf(catalogue, language);
  return {
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      touchpoint: { ...row.touchpoint, name: nameOf(row.touchpoint) },
    })),
  };
}

/** Actions that were opened from a check, told by the check's own words in the person's language; what somebody wrote stays. */
export const withLocalActions = <View extends Pick<AuditView, "actions">>(
  view: View,
  texts: ReadonlyMap<string, CheckText>,
  language: WordLanguage,
): View => ({
  ...view,
  actions: view.actions.map((action) => {
    const said = action.checkWords && texts.get(action.checkId ?? "")?.words[language]?.[action.checkWords];
    return said ? { ...action, what: said } : action;
  }),
});
