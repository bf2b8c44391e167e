import { compareSites } from "../audits/compare-sites.ts";
import { search } from "../audits/search.ts";
import type { Routes } from "./route.ts";

export const searchRoutes = {
  search: async ({ bench }, { query }) => ({ items: await search(bench, query.q) }),
  compareSites: ({ bench }, { params, query }) => compareSites(bench, params.id, query),
} satisfies Routes;
