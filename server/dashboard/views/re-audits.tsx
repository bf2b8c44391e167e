import type { ReAudit } from "../../../shared/api/re-audits.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { ownSiteOf, useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { ImportancePips } from "../widgets/importance-pips.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { MonthCalendar } from "../widgets/month-calendar.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { Reminders } from "../widgets/reminders.tsx";
import { ViewTabs } from "../widgets/view-tabs.tsx";
import "./re-audits.css";

const views = ["list", "calendar"] as const;

/** When each touchpoint is to be looked at again, who answers for it, and where reminders go. */
export function ReAudits() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query } = useQuery();
  const shown = views.find((name) => name === query.view) ?? "list";
  const params = { id: view.audit.id };
  const load = useLoad(async () => (await api.call("listReAudits", { params })).items, [view.audit.id], view);
  return (
    <>
      <PageHead title={words.t("rounds:re.title")} under={words.t("rounds:re.under")}>
        <ViewTabs
          label={words.t("plan:view.label")}
          param="view"
          tabs={views.map((name) => ({ name, text: words.t(`plan:view.${name}`) }))}
          current={shown}
        />
      </PageHead>
      <p class="mute small">{words.t("rounds:re.rule")}</p>
      <Loaded
        from={load}
        empty={(items) => (items.length === 0 ? <p class="mute">{words.t("rounds:re.none")}</p> : null)}
      >
        {(items) => (
          <div class="re-audits">
            {shown === "list" ? <DueList items={items} /> : <DueCalendar items={items} />}
            <Allowed to="listReminders">
              <Reminders />
            </Allowed>
          </div>
        )}
      </Loaded>
    </>
  );
}

const groups = ["due", "soon", "later"] as const;

function groupOf({ nextOn }: ReAudit, now: string): (typeof groups)[number] {
  if (nextOn <= now) return "due";
  return nextOn.slice(0, 7) === now.slice(0, 7) ? "soon" : "later";
}

function DueList({ items }: { items: readonly ReAudit[] }) {
  const words = useWords();
  const now = today();
  return (
    <>
      {groups.map((group) => {
        const members = items.filter((item) => groupOf(item, now) === group);
        return (
          members.length > 0 && (
            <section key={group} class="re-audit-group">
              <h2 class={group === "due" ? "re-audit-due" : ""}>
                {words.t(`rounds:re.${group}`)} <span class="mute">{members.length}</span>
              </h2>
              <ul class="card">
                {members.map((item) => (
                  <DueRow key={item.touchpointId} item={item} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function DueRow({ item }: { item: ReAudit }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const may = useMay();
  const touchpoint = view.rows.find((row) => row.touchpoint.id === item.touchpointId)?.touchpoint;
  if (!touchpoint) return null;
  const params = { id: touchpoint.id };
  const setDay = (day: string) =>
    act(() => api.call("updateTouchpoint", { params, body: { nextAuditOn: day || null } }), {
      done: words.t("rounds:re.changed"),
      undo: () => api.call("updateTouchpoint", { params, body: { nextAuditOn: touchpoint.nextAuditOn } }),
      after: again,
    });
  return (
    <li class="re-audit">
      <div class="re-audit-words">
        <a
          class="re-audit-name"
          href={`/audits/${view.audit.id}?cell=${touchpoint.id}.${ownSiteOf(view)?.id ?? ""}`}
        >
          {touchpoint.name}
        </a>
        <p class="small mute">
          {item.judgedAt === null
            ? words.t("rounds:re.never")
            : words.t("rounds:re.looked", { ago: words.ago(item.judgedAt, Date.now()) })}{" "}
          · {touchpoint.owner ?? words.t("rounds:re.nobody")}
        </p>
      </div>
      <ImportancePips importance={touchpoint.importance} />
      <meter
        class="re-audit-age"
        min={0}
        max={1}
        high={0.9}
        value={item.age}
        aria-label={words.t("rounds:re.age", { percent: Math.round(item.age * 100) })}
        title={words.t("rounds:re.age", { percent: Math.round(item.age * 100) })}
      />
      <label class="re-audit-day">
        <span class="unseen">{words.t("rounds:re.day", { touchpoint: touchpoint.name })}</span>
        <input
          class="input input-small"
          type="date"
          value={item.nextOn}
          disabled={!may("updateTouchpoint")}
          onChange={({ currentTarget }) => void setDay(currentTarget.value)}
        />
        <span class="small mute">{words.t(item.isGiven ? "rounds:re.by-hand" : "rounds:re.by-method")}</span>
      </label>
    </li>
  );
}

function DueCalendar({ items }: { items: readonly ReAudit[] }) {
  const { view } = useAudit();
  const now = today();
  const own = ownSiteOf(view)?.id ?? "";
  // What was due before is due today.
  const byDay = Map.groupBy(items, ({ nextOn }) => [nextOn, now].sort().at(-1));
  const nameOf = (id: string) => view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name;
  return (
    <MonthCalendar
      today={now}
      on={(day) =>
        (byDay.get(day) ?? []).map(({ touchpointId, nextOn }) => (
          <a
            key={touchpointId}
            class={nextOn <= now ? "month-entry month-entry-late" : "month-entry"}
            href={`/audits/${view.audit.id}?cell=${touchpointId}.${own}`}
          >
            {nameOf(touchpointId)}
          </a>
        ))
      }
    />
  );
}
