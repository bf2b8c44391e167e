import { createTouchpoint } from "../audits/create-touchpoint.ts";
import { putAway } from "../audits/put-away.ts";
import { restoreTouchpoint } from "../audits/restore-touchpoint.ts";
import { updateTouchpoint } from "../audits/update-touchpoint.ts";
import { touchpoints } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const touchpointRoutes = {
  createTouchpoint: ({ bench }, { params, body }) => createTouchpoint(bench, params.id, body),
  updateTouchpoint: ({ bench }, { params, body }) => updateTouchpoint(bench, params.id, body),
  deleteTouchpoint: ({ bench }, { params }) => putAway(bench, touchpoints, params.id, "touchpoint"),
  restoreTouchpoint: ({ bench }, { params }) => restoreTouchpoint(bench, params.id),
} satisfies Routes;
