import { expiredCaptures, listDeleted, purgeCapture } from "../audits/purge-captures.ts";
import { getRetention, putRetention } from "../audits/retention.ts";
import type { Routes } from "./route.ts";

export const retentionRoutes = {
  getRetention: ({ bench }) => getRetention(bench),
  putRetention: ({ bench }, { body }) => putRetention(bench, body),
  previewRetention: async ({ bench }, { body }) => ({
    captures: (await expiredCaptures(bench, body)).length,
  }),
  listDeleted: async ({ bench }, { params }) => ({ items: await listDeleted(bench, params.id) }),
  purgeCapture: ({ bench }, { params }) => purgeCapture(bench, params.id),
} satisfies Routes;
