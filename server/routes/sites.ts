import { createSite } from "../audits/create-site.ts";
import { putAway } from "../audits/put-away.ts";
import { restoreSite } from "../audits/restore-site.ts";
import { updateSite } from "../audits/update-site.ts";
import { sites } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const siteRoutes = {
  createSite: ({ bench }, { params, body }) => createSite(bench, params.id, body),
  updateSite: ({ bench }, { params, body }) => updateSite(bench, params.id, body),
  deleteSite: ({ bench }, { params }) => putAway(bench, sites, params.id, "site"),
  restoreSite: ({ bench }, { params }) => restoreSite(bench, params.id),
} satisfies Routes;
