import type { TableWords } from "./matrix-csv.ts";

/** What a table's own cells are called, so that a table of any of the languages is read in any. */
export const tableWords: readonly TableWords[] = [
  { touchpoint: "Touchpoint", importance: "Importance", address: "Address" },
  { touchpoint: "Точка контакта", importance: "Важность", address: "Адрес" },
  { touchpoint: "შეხების წერტილი", importance: "მნიშვნელობა", address: "მისამართი" },
];
