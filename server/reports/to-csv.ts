import papaparse from "papaparse";
import type { FileTable, TableValue } from "./table-rows.ts";

/** What a spreadsheet would take for a formula when it opens a text file (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** Excel reads a text file as UTF-8 only by this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A text that begins like a formula is quoted for the spreadsheet; a number is a number. */
const safe = (value: TableValue): TableValue =>
  typeof value === "string" && FORMULA.test(value) ? `'${value}` : value;

export const toCsv = ({ head, rows }: FileTable): string =>
  BYTE_ORDER_MARK +
  papaparse.unparse(
    [head, ...rows].map((row) => row.map(safe)),
    { newline: "\r\n" },
  ) +
  "\r\n";
