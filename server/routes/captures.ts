import { getCapture } from "../audits/get-capture.ts";
import { getScreenshot } from "../audits/get-screenshot.ts";
import { listCaptures } from "../audits/list-captures.ts";
import { listPlacements } from "../audits/list-placements.ts";
import { loadSnapshot } from "../audits/load-snapshot.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { saveCapture } from "../audits/save-capture.ts";
import { updateCapture } from "../audits/update-capture.ts";
import { captures } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const captureRoutes = {
  createCapture: ({ bench }, { body }) => saveCapture(bench, body),
  getCapture: ({ bench }, { params }) => getCapture(bench, params.id),
  updateCapture: ({ bench }, { params, body }) => updateCapture(bench, params.id, body),
  deleteCapture: ({ bench }, { params }) => putAway(bench, captures, params.id, "capture"),
  restoreCapture: async ({ bench }, { params }) =>
    getCapture(bench, (await restore(bench, captures, params.id, "capture")).id),
  captureSnapshot: ({ bench }, { params }) => loadSnapshot(bench.scope, params.id),
  captureScreenshot: ({ bench }, { params }) => getScreenshot(bench, params.id),
  listCaptures: ({ bench }, { params, query }) => listCaptures(bench, params.id, query),
  placeCapture: async ({ bench }, { query }) => ({ items: await listPlacements(bench, query) }),
} satisfies Routes;
