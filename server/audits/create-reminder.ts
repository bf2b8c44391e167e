import { and, asc, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import { type Reminder, reminder, type reminderInput } from "../../shared/api/re-audits.ts";
import { audits, reminders } from "../db/tables/index.ts";
import type { ReminderRow } from "../db/tables/reminders.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

/** A webhook's address is a secret: after it was given it is shown by its host alone. */
export const presentReminder = (row: Omit<ReminderRow, "workspaceId">): Reminder =>
  reminder.parse({
    ...row,
    address: row.kind === "mail" ? row.address : `${new URL(row.address).origin}/…`,
  });

export async function listReminders({ scope }: Workbench, auditId: string): Promise<Reminder[]> {
  await findLive(scope, audits, auditId, "audit");
  const rows = await scope.find(reminders, {
    where: and(eq(reminders.auditId, auditId), isNull(reminders.deletedAt)),
    orderBy: [asc(reminders.createdAt), asc(reminders.id)],
  });
  return rows.map(presentReminder);
}

export async function createReminder(
  { scope, newId, now }: Workbench,
  auditId: string,
  input: z.output<typeof reminderInput>,
): Promise<Reminder> {
  await findLive(scope, audits, auditId, "audit");
  const row = {
    id: newId(),
    auditId,
    ...input,
    sentOn: null,
    problem: null,
    createdAt: now(),
    deletedAt: null,
  };
  await scope.write(scope.insert(reminders, row));
  return presentReminder(row);
}
