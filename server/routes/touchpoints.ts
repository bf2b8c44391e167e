import { createTouchpoint } from "../audits/create-touchpoint.ts";
import { listEdits } from "../audits/list-edits.ts";
import { listRetired } from "../audits/list-retired.ts";
import { mergeTouchpoint } from "../audits/merge-touchpoint.ts";
import { putAway } from "../audits/put-away.ts";
import { restoreEdit } from "../audits/restore-edit.ts";
import { restoreTouchpoint } from "../audits/restore-touchpoint.ts";
import { updateTouchpoint } from "../audits/update-touchpoint.ts";
import { nameOf } from "../auth/name-of.ts";
import { touchpoints } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const touchpointRoutes = {
  createTouchpoint: ({ bench }, { params, body }) => createTouchpoint(bench, params.id, body),
  updateTouchpoint: ({ bench, caller }, { params, body }) =>
    updateTouchpoint(bench, params.id, body, nameOf(caller)),
  deleteTouchpoint: ({ bench }, { params }) => putAway(bench, touchpoints, params.id, "touchpoint"),
  restoreTouchpoint: ({ bench }, { params }) => restoreTouchpoint(bench, params.id),
  mergeTouchpoint: ({ bench }, { params, body }) => mergeTouchpoint(bench, params.id, body.into),
  listRetired: async ({ bench }, { params }) => ({ items: await listRetired(bench, params.id) }),
  listEdits: async ({ bench }, { params }) => ({ items: await listEdits(bench, params.id) }),
  restoreEdit: ({ bench, caller }, { params }) => restoreEdit(bench, params.id, nameOf(caller)),
} satisfies Routes;
