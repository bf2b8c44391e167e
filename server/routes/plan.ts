import { createFeed, deleteFeed, listFeeds, openFeed, readToken } from "../audits/calendar-feeds.ts";
import { listLifts } from "../audits/list-lifts.ts";
import { planCalendar } from "../audits/plan-calendar.ts";
import type { Routes } from "./route.ts";

export const planRoutes = {
  listLifts: async ({ bench }, { params, query }) => ({
    items: await listLifts(bench, params.id, query.limit),
  }),
  listFeeds: async ({ bench }, { params }) => ({ items: await listFeeds(bench, params.id) }),
  createFeed: ({ bench }, { params, body }) => createFeed(bench, params.id, body.language),
  deleteFeed: ({ bench }, { params }) => deleteFeed(bench, params.id),
  readFeed: async ({ benchOf }, { params }) => {
    const asked = readToken(params.token);
    const bench = benchOf(asked.workspaceId);
    const { auditId, language } = await openFeed(bench, asked);
    const bytes = new TextEncoder().encode(await planCalendar(bench, auditId, language));
    return { bytes, type: "text/calendar; charset=utf-8", saveAs: "tenpoint.ics" };
  },
} satisfies Routes;
