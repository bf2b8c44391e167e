import * as z from "zod";
import { byId, define, list } from "./endpoint.ts";
import { id } from "./schemas.ts";

/** The figures that a managed touchpoint shows in (S2). */
export const numberKinds = ["calls", "leads", "sales", "repeats"] as const;
export type NumberKind = (typeof numberKinds)[number];

/** Calendar month: 2026-11. */
export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "Write the month as 2026-11.");
const figure = z.number().min(0).max(1e12).nullable();

export const numbers = z.object({
  touchpointId: id,
  month,
  calls: figure,
  leads: figure,
  sales: figure,
  repeats: figure,
});
export type Numbers = z.infer<typeof numbers>;

/** Why a place in a file cannot be understood. */
export const numbersProblems = [
  "no-touchpoint-column",
  "no-month-column",
  "no-figures",
  "column-twice",
  "open-quote",
  "too-many-fields",
  "no-touchpoint",
  "name-of-several",
  "no-month",
  "month-twice",
  "not-a-number",
  "negative",
  "ambiguous",
  "too-large",
] as const;

export const NUMBERS_FILE_MAX_BYTES = 4_000_000;
const file = z.object({ file: z.base64().max(5_400_000) });

/** What was understood of a file of numbers, and what was not. Nothing is stored while there is a problem. */
export const numbersPreview = z.object({
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1251"]),
  separator: z.enum([",", ";", "tab", "|"]),
  /** Headings as they stand, with what each was taken for; null is left out. */
  columns: z.array(
    z.object({ heading: z.string(), meaning: z.enum(["touchpoint", "month", ...numberKinds]).nullable() }),
  ),
  /** Lines with numbers. */
  rows: z.int(),
  /** Months of touchpoints that are new, and that are written over. */
  added: z.int(),
  replaced: z.int(),
  /** The first of them, as they would be stored. */
  sample: z.array(numbers),
  problems: z.array(
    z.object({
      /** Line of the file, from 1. */
      line: z.int(),
      /** Heading of the column; null is the whole line. */
      column: z.string().nullable(),
      code: z.enum(numbersProblems),
      /** What stands there. */
      value: z.string(),
      message: z.string(),
    }),
  ),
  /** All of them; `problems` holds the first. */
  problemCount: z.int(),
});
export type NumbersPreview = z.infer<typeof numbersPreview>;

/** What was stored, under the id that takes all of it back. */
const numbersImport = numbersPreview.extend({ importId: id });

/** A touchpoint of the own site at the end of a month. */
export const touchpointMonth = z.object({ month, score: z.number().nullable() });

const ofMonth = byId.extend({ month });

export const numbersEndpoints = define({
  listNumbers: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/numbers",
    summary: "What each touchpoint brought, month by month.",
    params: byId,
    response: list(numbers),
  },
  putNumbers: {
    method: "put",
    access: "editor",
    path: "/api/touchpoints/{id}/numbers/{month}",
    summary: "Writes down what a touchpoint brought in one month; what is not named stays.",
    params: ofMonth,
    body: z.object({
      calls: figure.optional(),
      leads: figure.optional(),
      sales: figure.optional(),
      repeats: figure.optional(),
    }),
    response: numbers,
  },
  deleteNumbers: {
    method: "delete",
    access: "editor",
    path: "/api/touchpoints/{id}/numbers/{month}",
    summary: "Takes a month's numbers out.",
    params: ofMonth,
  },
  previewNumbers: {
    method: "post",
    access: "viewer",
    path: "/api/audits/{id}/numbers/preview",
    summary: "Reads a CSV file of numbers and stores nothing: what was understood, and what was not.",
    params: byId,
    body: file,
    response: numbersPreview,
    maxBytes: 5_500_000,
  },
  importNumbers: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/numbers/import",
    summary: "Stores a CSV file of numbers, all of it or nothing; it can be taken back for thirty days.",
    params: byId,
    body: file,
    response: numbersImport,
    maxBytes: 5_500_000,
  },
  undoNumbersImport: {
    method: "post",
    access: "editor",
    path: "/api/number-imports/{id}/undo",
    summary:
      "Takes back all that a file brought, and puts back what it wrote over; refused where a month of it was changed since.",
    params: byId,
    response: z.object({ removed: z.int(), restored: z.int() }),
  },
  touchpointHistory: {
    method: "get",
    access: "viewer",
    path: "/api/touchpoints/{id}/history",
    summary: "The own site's score of a touchpoint at the end of each month since it was first judged.",
    params: byId,
    response: list(touchpointMonth),
  },
});
