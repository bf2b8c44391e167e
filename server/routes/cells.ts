import { declareAbsence } from "../audits/declare-absence.ts";
import { deleteRating } from "../audits/delete-rating.ts";
import { getCell } from "../audits/get-cell.ts";
import { listRatings } from "../audits/list-ratings.ts";
import { rateCell } from "../audits/rate-cell.ts";
import type { Caller } from "../auth/caller.ts";
import { nameOf } from "../auth/name-of.ts";
import type { Routes } from "./route.ts";

export const cellRoutes = {
  getCell: ({ bench }, { params }) => getCell(bench, params),
  declareAbsence: ({ bench }, { params, body }) => declareAbsence(bench, params, body),
  rateCell: ({ bench, caller }, { params, body }) =>
    rateCell(bench, params, { ...body, raterName: ownNameOf(caller) ?? (body.raterName || nameOf(caller)) }),
  deleteRating: ({ bench, caller }, { params }) => deleteRating(bench, params.id, ownNameOf(caller)),
  listRatings: ({ bench }, { params }) => listRatings(bench, params.id),
} satisfies Routes;

/** A rater speaks for themselves alone; who may change the audit writes down what others have said, too. */
const ownNameOf = (caller: Caller): string | undefined =>
  caller?.kind === "member" && caller.role === "rater" ? caller.userName : undefined;
