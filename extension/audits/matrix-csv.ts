import type { MergedAudit } from "../../shared/audit/merge-audit.ts";
import { readCsv, writeCsv } from "./csv.ts";
import type { LocalAudit } from "./local-audits.ts";
import { customTouchpoint, newAudit, newSite, siteAddress } from "./new-audit.ts";

/** What the table's own cells are called, in the person's language. */
export interface TableWords {
  touchpoint: string;
  importance: string;
  address: string;
}

const SCORE_MAX = 10;
const IMPORTANCE_DEFAULT = 5;

/** The matrix as a table: a row for each touchpoint, a column for each site, the own one first. */
export function writeMatrixCsv({ sites, rows }: MergedAudit, words: TableWords): string {
  const ordered = [...sites].sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.position - b.position);
  const table = [
    [words.touchpoint, words.importance, ...ordered.map(({ name }) => name)],
    [words.address, "", ...ordered.map(({ homeUrl }) => homeUrl)],
    ...rows.map(({ touchpoint, cells }) => [
      touchpoint.name,
      touchpoint.importance,
      ...ordered.map(({ id }) => cells.find(({ siteId }) => siteId === id)?.score ?? ""),
    ]),
  ];
  return writeCsv(table);
}

export type TableProblem =
  | { problem: "no-table" }
  | { problem: "no-sites" }
  /** Counted from 1, as a spreadsheet counts them. */
  | {
      problem: "not-a-score" | "not-importance" | "not-an-address";
      row: number;
      column: number;
      said: string;
    };

const isWord = (cell: string, word: keyof TableWords, known: readonly TableWords[]) =>
  known.some((words) => words[word].toLowerCase() === cell.trim().toLowerCase());

/** Reads a table of scores as a new audit: people's ratings of touchpoints, by site. */
export function readMatrixCsv(
  text: string,
  name: string,
  language: string,
  known: readonly TableWords[],
): LocalAudit | TableProblem {
  const [head, ...body] = readCsv(text);
  if (!head || body.length === 0) return { problem: "no-table" };
  const importanceAt = head.findIndex((cell) => isWord(cell, "importance", known));
  const siteColumns = head
    .map((cell, column) => ({ name: cell.trim(), column }))
    .filter(({ name: said, column }) => column > 0 && column !== importanceAt && said !== "");
  if (siteColumns.length === 0) return { problem: "no-sites" };
  const addressAt = body.findIndex(([first = ""]) => isWord(first, "address", known));
  const addresses = addressAt < 0 ? undefined : body[addressAt];

  const audit = { ...newAudit(name, "https://example.com/", language), sites: [], ratings: [] } as LocalAudit;
  for (const [position, { name: said, column }] of siteColumns.entries()) {
    const typed = addresses?.[column]?.trim() ?? "";
    const homeUrl = typed === "" ? "" : siteAddress(typed);
    if (homeUrl === null)
      return { problem: "not-an-address", row: addressAt + 2, column: column + 1, said: typed };
    audit.sites.push(newSite(audit.id, said.slice(0, 120), homeUrl, position));
  }
  for (const [index, cells] of body.entries()) {
    const said = cells[0]?.trim().slice(0, 120) ?? "";
    if (index === addressAt || said === "") continue;
    const row = index + 2;
    const weight = numberOf(importanceAt < 0 ? "" : (cells[importanceAt] ?? ""));
    if (Number.isNaN(weight) || (weight !== null && (weight < 1 || weight > 10)))
      return { problem: "not-importance", row, column: importanceAt + 1, said: cells[importanceAt] ?? "" };
    const importance = weight === null ? undefined : Math.round(weight);
    const known = audit.touchpoints.findIndex(
      (touchpoint) => touchpoint.name.toLowerCase() === said.toLowerCase(),
    );
    if (known < 0) audit.touchpoints.push(customTouchpoint(audit.id, said, importance ?? IMPORTANCE_DEFAULT));
    const at = known < 0 ? audit.touchpoints.length - 1 : known;
    const touchpoint = audit.touchpoints[at]!;
    if (importance !== undefined) audit.touchpoints[at] = { ...touchpoint, importance };
    for (const [position, { column }] of siteColumns.entries()) {
      const score = numberOf(cells[column] ?? "");
      if (score === null) continue;
      if (Number.isNaN(score) || score < 0 || score > SCORE_MAX)
        return { problem: "not-a-score", row, column: column + 1, said: cells[column] ?? "" };
      audit.ratings.push({
        touchpointId: touchpoint.id,
        siteId: audit.sites[position]!.id,
        score,
        role: "self",
        raterName: "",
        reason: "",
      });
    }
  }
  return audit;
}

/** null where nothing is said; not a number where something else is. */
function numberOf(cell: string): number | null {
  const said = cell.trim();
  if (said === "" || said === "–" || said === "-") return null;
  return /^\d+(?:[.,]\d+)?$/.test(said) ? Number(said.replace(",", ".")) : Number.NaN;
}
