import { createWaiver } from "../audits/create-waiver.ts";
import { listWaivers } from "../audits/list-waivers.ts";
import { putAway } from "../audits/put-away.ts";
import { restoreWaiver } from "../audits/restore-waiver.ts";
import { waivers } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const waiverRoutes = {
  listWaivers: async ({ bench }, { params }) => ({ items: await listWaivers(bench, params.id) }),
  createWaiver: ({ bench }, { params, body }) => createWaiver(bench, params.id, body),
  deleteWaiver: ({ bench }, { params }) => putAway(bench, waivers, params.id, "waiver"),
  restoreWaiver: ({ bench }, { params }) => restoreWaiver(bench, params.id),
} satisfies Routes;
