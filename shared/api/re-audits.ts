import * as z from "zod";
import { wordLanguages } from "../checks/define-check.ts";
import { byId, define, list } from "./endpoint.ts";
import { day, id, instant } from "./schemas.ts";

export const reminderKinds = ["mail", "slack", "telegram", "json"] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** When a touchpoint is to be looked at again. */
export const reAudit = z.object({
  touchpointId: id,
  /** Last looked at, on the own site; null for never. */
  judgedAt: instant.nullable(),
  nextOn: day,
  /** A person chose the day; otherwise the method did, by importance. */
  isGiven: z.boolean(),
  /** 0 fresh, 1 due: how far the cell has aged. */
  age: z.number(),
});
export type ReAudit = z.infer<typeof reAudit>;

export const reminder = z.object({
  id,
  auditId: id,
  kind: z.enum(reminderKinds),
  /** A webhook's address is shown without its secret. */
  address: z.string(),
  chat: z.string().nullable(),
  language: z.enum(wordLanguages),
  sentOn: day.nullable(),
  problem: z.string().nullable(),
});
export type Reminder = z.infer<typeof reminder>;

export const reminderInput = z
  .object({
    kind: z.enum(reminderKinds),
    address: z.string().trim().min(3).max(500),
    chat: z.string().trim().max(80).nullable().default(null),
    language: z.enum(wordLanguages).default("en"),
  })
  .superRefine(({ kind, address, chat }, context) => {
    const fail = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (kind === "mail" && !z.email().safeParse(address).success) fail("address", "Give an e-mail address.");
    if (kind !== "mail" && !/^https?:\/\/\S+$/i.test(address))
      fail("address", "Give the webhook's whole address, with https://.");
    if (kind === "telegram" && !chat) fail("chat", "Give the number or the @name of the chat.");
  });

export const reAuditEndpoints = define({
  listReAudits: {
    method: "get",
    access: "viewer",
    path: "/api/audits/{id}/re-audits",
    summary: "When each touchpoint is to be looked at again, soonest first.",
    params: byId,
    response: list(reAudit),
  },
  listReminders: {
    method: "get",
    access: "editor",
    path: "/api/audits/{id}/reminders",
    summary: "Where an audit's reminders go.",
    params: byId,
    response: list(reminder),
  },
  createReminder: {
    method: "post",
    access: "editor",
    path: "/api/audits/{id}/reminders",
    summary: "Sends the audit's reminders to one more address.",
    params: byId,
    body: reminderInput,
    response: reminder,
  },
  deleteReminder: {
    method: "delete",
    access: "editor",
    path: "/api/reminders/{id}",
    summary: "Sends no more reminders there; it can be restored.",
    params: byId,
  },
  restoreReminder: {
    method: "post",
    access: "editor",
    path: "/api/reminders/{id}/restore",
    summary: "Sends reminders there again.",
    params: byId,
    response: reminder,
  },
});
