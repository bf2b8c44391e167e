import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { groupActions, planViews } from "../model/plan.ts";
import { useMay } from "../session-context.ts";
import { ActionForm } from "../widgets/action-form.tsx";
import { ActionRow } from "../widgets/action-row.tsx";
import { Allowed } from "../widgets/allowed.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { SensesPrompt } from "../widgets/senses-prompt.tsx";
import { TopLifts } from "../widgets/top-lifts.tsx";
import { ViewTabs } from "../widgets/view-tabs.tsx";
import { PlanBoard } from "./plan-board.tsx";
import { PlanCalendar } from "./plan-calendar.tsx";
import "./plan.css";

/** What is to be done, who does it, by when: as a list, a board or a calendar. */
export function Plan() {
  const words = useWords();
  const { view } = useAudit();
  const { query, change } = useQuery();
  const shown = planViews.find((name) => name === query.view) ?? "list";
  const may = useMay();
  const isAdding = query.add !== undefined && may("createAction");
  const close = () => change({ add: null, edit: null, kind: null, what: null });
  return (
    <>
      <PageHead title={words.t("dashboard:plan.title")} under={words.t("dashboard:plan.under")}>
        <ViewTabs
          label={words.t("plan:view.label")}
          param="view"
          tabs={planViews.map((name) => ({ name, text: words.t(`plan:view.${name}`) }))}
          current={shown}
        />
        {!isAdding && view.actions.length > 0 && <AddButton />}
      </PageHead>
      {isAdding && (
        <ActionForm
          key={query.add}
          touchpointId={query.add === "any" ? null : (query.add ?? null)}
          onDone={close}
        />
      )}
      {view.actions.length === 0 && !isAdding && (
        <EmptyNote
          title={words.t("dashboard:plan.empty-title")}
          lesson={words.t("dashboard:plan.empty-lesson")}
        >
          <AddButton />
        </EmptyNote>
      )}
      {shown === "list" && (
        <>
          <div class="plan-prompts">
            <TopLifts />
            <SensesPrompt />
          </div>
          <PlanList onClose={close} />
        </>
      )}
      {shown === "board" && <PlanBoard />}
      {shown === "calendar" && <PlanCalendar />}
    </>
  );
}

function PlanList({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { view } = useAudit();
  const { query } = useQuery();
  const may = useMay();
  return groupActions(view.actions, today()).map(({ group, actions }) => (
    <section key={group} class={`plan-group plan-group-${group}`}>
      <h2>
        {words.t(`dashboard:plan.${group}`)} <span class="mute">{actions.length}</span>
      </h2>
      <ul class="card">
        {actions.map((action) => (
          <li key={action.id} class="plan-item">
            {query.edit === action.id && may("updateAction") ? (
              <ActionForm action={action} touchpointId={action.touchpointId} onDone={onClose} />
            ) : (
              <ActionRow action={action} group={group} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}

function AddButton() {
  const words = useWords();
  const { href } = useQuery();
  return (
    <Allowed to="createAction">
      <a class="button button-primary" href={href({ add: "any", edit: null })}>
        {words.t("dashboard:plan.add")}
      </a>
    </Allowed>
  );
}
