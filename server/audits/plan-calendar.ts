import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import ical, { ICalCalendarMethod, ICalEventBusyStatus } from "ical-generator";
import { addDays } from "../../shared/audit/calendar-day.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { createWords } from "../../shared/words/create-words.ts";
import { actions, audits, touchpoints } from "../db/tables/index.ts";
import { localWhat } from "./check-words.ts";
import { findLive } from "./find-live.ts";
import { listReAudits } from "./list-re-audits.ts";
import type { Workbench } from "./workbench.ts";

/** A week between two askings is little work for both sides. */
const REFRESH_SECONDS = 6 * 60 * 60;

/** Days of the plan and of the re-audits, as calendar programs read them. */
export async function planCalendar(
  bench: Workbench,
  auditId: string,
  language: WordLanguage,
): Promise<string> {
  const { scope } = bench;
  const words = createWords(language);
  const audit = await findLive(scope, audits, auditId, "audit");
  const [planned, register, due] = await Promise.all([
    scope.find(actions, {
      where: and(
        eq(actions.auditId, auditId),
        eq(actions.state, "open"),
        isNotNull(actions.dueOn),
        isNull(actions.deletedAt),
      ),
      orderBy: [asc(actions.dueOn), asc(actions.id)],
    }),
    scope.find(touchpoints, {
      where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
      columns: ["id", "name"],
    }),
    listReAudits(bench, auditId),
  ]);
  const nameOf = new Map(register.map(({ id, name }) => [id, name]));
  const calendar = ical({
    name: `${audit.name} · Tenpoint`,
    prodId: { company: "tenpoint", product: "tenpoint" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  const addDay = (id: string, day: string, summary: string, description: string) =>
    calendar.createEvent({
      id: `${id}@tenpoint`,
      start: day,
      end: addDays(day, 1),
      allDay: true,
      summary,
      description,
      busystatus: ICalEventBusyStatus.FREE,
      stamp: new Date(bench.now()),
    });
  for (const { id, dueOn, what, checkId, who, touchpointId } of planned) {
    const under = [who, nameOf.get(touchpointId ?? "")].filter((part) => part);
    addDay(id, dueOn ?? "", localWhat({ checkId, what }, language), under.join(" · "));
  }
  for (const [day, group] of Map.groupBy(due, ({ nextOn }) => nextOn)) {
    const names = group.map(({ touchpointId }) => nameOf.get(touchpointId) ?? "");
    addDay(
      `${auditId}-${day}`,
      day,
      words.t("plan:calendar.re-audit", { count: group.length }),
      names.join(", "),
    );
  }
  return calendar.toString();
}
