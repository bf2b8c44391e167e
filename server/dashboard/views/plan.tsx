import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { groupActions } from "../model/plan.ts";
import { ActionForm } from "../widgets/action-form.tsx";
import { ActionRow } from "../widgets/action-row.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./plan.css";

/** What is to be done, who does it, by when. */
export function Plan() {
  const words = useWords();
  const { view } = useAudit();
  const { query, change } = useQuery();
  const groups = groupActions(view.actions, today());
  const isAdding = query.add !== undefined;
  const close = () => change({ add: null, edit: null });
  return (
    <>
      <PageHead title={words.t("dashboard:plan.title")} under={words.t("dashboard:plan.under")}>
        {!isAdding && view.actions.length > 0 && <AddButton />}
      </PageHead>
      {isAdding && (
        <ActionForm touchpointId={query.add === "any" ? null : (query.add ?? null)} onDone={close} />
      )}
      {view.actions.length === 0 && !isAdding && (
        <EmptyNote
          title={words.t("dashboard:plan.empty-title")}
          lesson={words.t("dashboard:plan.empty-lesson")}
        >
          <AddButton />
        </EmptyNote>
      )}
      {groups.map(({ group, actions }) => (
        <section key={group} class={`plan-group plan-group-${group}`}>
          <h2>
            {words.t(`dashboard:plan.${group}`)} <span class="mute">{actions.length}</span>
          </h2>
          <ul class="card">
            {actions.map((action) => (
              <li key={action.id} class="plan-item">
                {query.edit === action.id ? (
                  <ActionForm action={action} touchpointId={action.touchpointId} onDone={close} />
                ) : (
                  <ActionRow action={action} group={group} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function AddButton() {
  const words = useWords();
  const { href } = useQuery();
  return (
    <a class="button button-primary" href={href({ add: "any", edit: null })}>
      {words.t("dashboard:plan.add")}
    </a>
  );
}
