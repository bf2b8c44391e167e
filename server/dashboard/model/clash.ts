import type { AuditView, Overwritten } from "../../../shared/api/schemas.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { fieldName, fieldValue } from "./field-names.ts";

/** What another person had written meanwhile, as a sentence; undefined where nobody had. */
export function clashOf(
  overwritten: readonly Overwritten[] | undefined,
  view: AuditView,
  words: Words,
): string | undefined {
  const [first] = overwritten ?? [];
  if (!first) return undefined;
  const nameOf = (id: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name ?? id;
  return words.t("register:edits.clash", {
    who: first.who || words.t("register:edits.somebody"),
    field: fieldName(first.field, words),
    theirs: fieldValue(first.field, first.theirs, nameOf, words),
  });
}
