import {
  createTrick,
  getTrickScreenshot,
  listTricks,
  presentTrick,
  updateTrick,
} from "../audits/create-trick.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { tricks } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const trickRoutes = {
  listTricks: async ({ bench }, { params }) => ({ items: await listTricks(bench, params.id) }),
  createTrick: ({ bench }, { params, body }) => createTrick(bench, params.id, body),
  updateTrick: ({ bench }, { params, body }) => updateTrick(bench, params.id, body),
  deleteTrick: ({ bench }, { params }) => putAway(bench, tricks, params.id, "trick"),
  restoreTrick: async ({ bench }, { params }) =>
    presentTrick(await restore(bench, tricks, params.id, "trick")),
  trickScreenshot: ({ bench }, { params }) => getTrickScreenshot(bench, params.id),
} satisfies Routes;
