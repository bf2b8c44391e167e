import { getStanding } from "../audits/get-standing.ts";
import type { Routes } from "./route.ts";

export const standingRoutes = {
  getStanding: ({ bench }, { params, query }) => getStanding(bench, params.id, query),
} satisfies Routes;
