import { createAction } from "../audits/create-action.ts";
import { presentAction } from "../audits/present.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { updateAction } from "../audits/update-action.ts";
import { actions } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const actionRoutes = {
  createAction: ({ bench }, { params, body }) => createAction(bench, params.id, body),
  updateAction: ({ bench }, { params, body }) => updateAction(bench, params.id, body),
  deleteAction: ({ bench }, { params }) => putAway(bench, actions, params.id, "action"),
  restoreAction: async ({ bench }, { params }) =>
    presentAction(await restore(bench, actions, params.id, "action")),
} satisfies Routes;
