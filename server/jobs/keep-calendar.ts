import { setTimeout as wait } from "node:timers/promises";
import { and, eq, isNull } from "drizzle-orm";
import { dayOf } from "../../shared/audit/calendar-day.ts";
import { monthEnds } from "../../shared/audit/trend.ts";
import { closeRound, lastClosedAt } from "../audits/close-round.ts";
import { dueReminder } from "../audits/due-reminder.ts";
import type { Workbench } from "../audits/workbench.ts";
import { audits, captures, reminders } from "../db/tables/index.ts";
import type { JobQueue } from "./job-queue.ts";

const HOUR_MS = 60 * 60_000;

/** Looks at the calendar at the start and once an hour: rounds that the month closes, reminders that are due; ends with the signal. */
export async function keepCalendar(
  benches: () => Promise<Workbench[]>,
  jobs: JobQueue,
  signal: AbortSignal,
  onProblem: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    for (const bench of await benches().catch(() => [])) {
      if (signal.aborted) return;
      await lookAtCalendar(bench, jobs).catch(onProblem);
    }
    await wait(HOUR_MS, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

export async function lookAtCalendar(bench: Workbench, jobs: JobQueue): Promise<void> {
  await closeMonths(bench);
  await remind(bench, jobs);
}

/** An audit that has captures has a round a month, if nobody closed one by hand. */
async function closeMonths(bench: Workbench): Promise<void> {
  const { scope, now } = bench;
  for (const { id, createdAt } of await scope.find(audits, { where: isNull(audits.deletedAt) })) {
    const since = (await lastClosedAt(bench, id)) ?? createdAt;
    if (monthEnds(since, now()).length === 0) continue;
    const captured = await scope.first(captures, {
      where: and(eq(captures.auditId, id), isNull(captures.deletedAt)),
      columns: ["id"],
    });
    if (captured) await closeRound(bench, id, { name: "", origin: "month" });
  }
}

async function remind(bench: Workbench, jobs: JobQueue): Promise<void> {
  const { scope, now } = bench;
  const day = dayOf(now());
  for (const reminder of await scope.find(reminders, { where: isNull(reminders.deletedAt) })) {
    if (reminder.sentOn === day || (await dueReminder(bench, reminder, "")) === null) continue;
    await jobs.enqueue(scope, "reminder", reminder.auditId, { reminderId: reminder.id, day });
  }
}
