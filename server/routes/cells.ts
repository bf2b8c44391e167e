import { declareAbsence } from "../audits/declare-absence.ts";
import { deleteRating } from "../audits/delete-rating.ts";
import { getCell } from "../audits/get-cell.ts";
import { listRatings } from "../audits/list-ratings.ts";
import { rateCell } from "../audits/rate-cell.ts";
import type { Routes } from "./route.ts";

export const cellRoutes = {
  getCell: ({ bench }, { params }) => getCell(bench, params),
  declareAbsence: ({ bench }, { params, body }) => declareAbsence(bench, params, body),
  rateCell: ({ bench }, { params, body }) => rateCell(bench, params, body),
  deleteRating: ({ bench }, { params }) => deleteRating(bench, params.id),
  listRatings: ({ bench }, { params }) => listRatings(bench, params.id),
} satisfies Routes;
