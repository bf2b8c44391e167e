import { createReminder, listReminders, presentReminder } from "../audits/create-reminder.ts";
import { listReAudits } from "../audits/list-re-audits.ts";
import { putAway } from "../audits/put-away.ts";
import { restore } from "../audits/restore.ts";
import { reminders } from "../db/tables/index.ts";
import type { Routes } from "./route.ts";

export const reAuditRoutes = {
  listReAudits: async ({ bench }, { params }) => ({ items: await listReAudits(bench, params.id) }),
  listReminders: async ({ bench }, { params }) => ({ items: await listReminders(bench, params.id) }),
  createReminder: ({ bench }, { params, body }) => createReminder(bench, params.id, body),
  deleteReminder: ({ bench }, { params }) => putAway(bench, reminders, params.id, "reminder"),
  restoreReminder: async ({ bench }, { params }) =>
    presentReminder(await restore(bench, reminders, params.id, "reminder")),
} satisfies Routes;
