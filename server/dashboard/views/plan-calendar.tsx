import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { byDue, groupOf } from "../model/plan.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { CalendarFeeds } from "../widgets/calendar-feeds.tsx";
import { MonthCalendar } from "../widgets/month-calendar.tsx";

/** The plan by days. */
export function PlanCalendar() {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const now = today();
  const dated = Map.groupBy([...view.actions].sort(byDue), ({ dueOn }) => dueOn);
  const undated = (dated.get(null) ?? []).filter(({ state }) => state === "open");
  return (
    <div class="plan-calendar">
      <MonthCalendar
        today={now}
        on={(day) =>
          (dated.get(day) ?? []).map((action) => (
            <a
              key={action.id}
              class={`month-entry month-entry-${{ overdue: "late", done: "done" }[groupOf(action, now) as string] ?? "open"}`}
              href={href({ edit: action.id, view: null, month: null })}
            >
              {action.what}
            </a>
          ))
        }
      />
      {undated.length > 0 && (
        <section>
          <h2>{words.t("plan:calendar.undated")}</h2>
          {undated.map((action) => (
            <a key={action.id} class="month-entry" href={href({ edit: action.id, view: null, month: null })}>
              {action.what}
            </a>
          ))}
        </section>
      )}
      <Allowed to="createFeed">
        <CalendarFeeds />
      </Allowed>
    </div>
  );
}
