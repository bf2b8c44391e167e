import { and, asc, eq, isNotNull, isNull, lt } from "drizzle-orm";
import { addDays, dayOf } from "../../shared/audit/calendar-day.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { createWords } from "../../shared/words/create-words.ts";
import { actions, audits, touchpoints } from "../db/tables/index.ts";
import type { ReminderRow } from "../db/tables/reminders.ts";
import { listReAudits } from "./list-re-audits.ts";
import { localName } from "./local-names.ts";
import type { Workbench } from "./workbench.ts";

/** What a reminder says, for people and for programs. */
export interface ReminderMessage {
  subject: string;
  text: string;
  data: {
    event: "re-audit.due";
    day: string;
    audit: { id: string; name: string };
    due: { touchpointId: string; name: string; nextOn: string }[];
    late: { actionId: string; what: string; who: string; dueOn: string }[];
    link: string;
  };
}

/**
 * The message that a reminder has for today; null where nothing has come due since the last one. What stays due is told again
 * only together with something new: a reminder a day would be a wrong touchpoint itself.
 */
export async function dueReminder(
  bench: Workbench,
  reminder: Omit<ReminderRow, "workspaceId">,
  address: string,
): Promise<ReminderMessage | null> {
  const { scope, now } = bench;
  const { auditId, language } = reminder;
  const audit = await scope.first(audits, { where: and(eq(audits.id, auditId), isNull(audits.deletedAt)) });
  if (!audit) return null;
  const today = dayOf(now());
  const since = reminder.sentOn ?? addDays(dayOf(reminder.createdAt), -1);
  const [all, register, lateRows] = await Promise.all([
    listReAudits(bench, auditId),
    scope.find(touchpoints, { where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)) }),
    scope.find(actions, {
      where: and(
        eq(actions.auditId, auditId),
        eq(actions.state, "open"),
        isNotNull(actions.dueOn),
        lt(actions.dueOn, today),
        isNull(actions.deletedAt),
      ),
      orderBy: [asc(actions.dueOn), asc(actions.id)],
    }),
  ]);
  // What nobody ever looked at waits for a first audit, not for another one.
  const due = all.filter(
    ({ nextOn, judgedAt, isGiven }) => nextOn <= today && (judgedAt !== null || isGiven),
  );
  const isNew =
    due.some(({ nextOn }) => nextOn > since) ||
    lateRows.some(({ dueOn }) => addDays(dueOn ?? today, 1) > since);
  if (!isNew) return null;
  const nameOf = new Map(register.map((row) => [row.id, localName(row, language)]));
  return written(language, {
    event: "re-audit.due",
    day: today,
    audit: { id: auditId, name: audit.name },
    due: due.map(({ touchpointId, nextOn }) => ({
      touchpointId,
      name: nameOf.get(touchpointId) ?? "",
      nextOn,
    })),
    late: lateRows.map(({ id, what, who, dueOn }) => ({ actionId: id, what, who, dueOn: dueOn ?? "" })),
    link: `${address}/audits/${auditId}/re-audits`,
  });
}

function written(language: WordLanguage, data: ReminderMessage["data"]): ReminderMessage {
  const words = createWords(language);
  const { audit, due, late, link } = data;
  const subject = words.t("rounds:remind.subject", { audit: audit.name, count: due.length });
  const lines = [
    subject,
    ...(due.length > 0
      ? [
          "",
          words.t("rounds:remind.due"),
          ...due.map(({ name, nextOn }) => `• ${name} (${words.day(nextOn)})`),
        ]
      : []),
    ...(late.length > 0
      ? [
          "",
          words.t("rounds:remind.late"),
          ...late.map(
            ({ what, who, dueOn }) => `• ${[what, who, words.day(dueOn)].filter((part) => part).join(" · ")}`,
          ),
        ]
      : []),
    "",
    `${words.t("rounds:remind.open")} ${link}`,
  ];
  return { subject, text: lines.join("\n"), data };
}
