import { importNumbers, previewNumbers } from "../audits/import-numbers.ts";
import { deleteNumbers, listNumbers, putNumbers } from "../audits/put-numbers.ts";
import { touchpointHistory } from "../audits/touchpoint-history.ts";
import { undoNumbersImport } from "../audits/undo-numbers-import.ts";
import type { Routes } from "./route.ts";

export const numbersRoutes = {
  listNumbers: async ({ bench }, { params }) => ({ items: await listNumbers(bench, params.id) }),
  putNumbers: ({ bench }, { params, body }) => putNumbers(bench, params, body),
  deleteNumbers: ({ bench }, { params }) => deleteNumbers(bench, params),
  undoNumbersImport: ({ bench }, { params }) => undoNumbersImport(bench, params.id),
  previewNumbers: ({ bench }, { params, body }) => previewNumbers(bench, params.id, body.file),
  importNumbers: ({ bench }, { params, body }) => importNumbers(bench, params.id, body.file),
  touchpointHistory: async ({ bench }, { params }) => ({ items: await touchpointHistory(bench, params.id) }),
} satisfies Routes;
