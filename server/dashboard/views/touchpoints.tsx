import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { baskets } from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { useAct } from "../shell/toaster.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { TouchpointForm } from "../widgets/touchpoint-form.tsx";
import { TouchpointPicker } from "../widgets/touchpoint-picker.tsx";
import "./touchpoints.css";

const IMPORTANCES = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] as const;

/** The register: which touchpoints the company has, how much each matters, who answers for it. */
export function Touchpoints() {
  const words = useWords();
  const { view } = useAudit();
  const { query, change, href } = useQuery();
  const touchpoints = view.rows.map(({ touchpoint }) => touchpoint);
  const edited = touchpoints.find(({ id }) => id === query.edit);
  const close = () => change({ edit: null, add: null }, true);
  return (
    <>
      <PageHead
        title={words.t("dashboard:touchpoints.title")}
        under={words.t("dashboard:touchpoints.under", { count: touchpoints.length })}
      >
        <a class="button button-primary" href={href({ add: "catalogue", edit: null })}>
          {words.t("dashboard:touchpoints.add")}
        </a>
      </PageHead>
      {baskets.map((basket) => {
        const members = touchpoints
          .filter((touchpoint) => touchpoint.basket === basket)
          .sort((a, b) => b.importance - a.importance || a.name.localeCompare(b.name, words.language));
        return (
          members.length > 0 && (
            <section key={basket} class="touchpoint-group">
              <h2>
                {words.method.baskets[basket]} <span class="mute">{members.length}</span>
              </h2>
              <ul class="card">
                {members.map((touchpoint) => (
                  <TouchpointRow key={touchpoint.id} touchpoint={touchpoint} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {edited && (
        <Drawer title={edited.name} under={words.t("dashboard:touchpoints.edit")} onClose={close}>
          <TouchpointForm touchpoint={edited} onDone={close} />
        </Drawer>
      )}
      {query.add === "catalogue" && (
        <Drawer
          title={words.t("dashboard:touchpoints.add")}
          under={words.t("dashboard:touchpoints.add-hint")}
          onClose={close}
        >
          <TouchpointPicker customHref={href({ add: "own" })} />
        </Drawer>
      )}
      {query.add === "own" && (
        <Drawer title={words.t("dashboard:touchpoints.own")} onClose={close}>
          <TouchpointForm onDone={close} />
        </Drawer>
      )}
    </>
  );
}

function TouchpointRow({ touchpoint }: { touchpoint: Touchpoint }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { again } = useAudit();
  const { href } = useQuery();
  const { id, importance, nextAuditOn } = touchpoint;
  const params = { id };
  const weigh = (value: number) =>
    void act(() => api.call("updateTouchpoint", { params, body: { importance: value } }), {
      done: words.t("dashboard:touchpoints.weighed", { name: touchpoint.name, importance: value }),
      undo: () => api.call("updateTouchpoint", { params, body: { importance } }),
      after: again,
    });
  const retire = () =>
    void act(() => api.call("deleteTouchpoint", { params }), {
      done: words.t("dashboard:touchpoints.retired", { name: touchpoint.name }),
      undo: () => api.call("restoreTouchpoint", { params }),
      after: again,
    });
  return (
    <li class="touchpoint">
      <div class="touchpoint-words">
        <a class="touchpoint-name" href={href({ edit: id, add: null })}>
          {touchpoint.name}
        </a>
        <p class="small mute">{touchpoint.stages.map((stage) => words.method.stages[stage]).join(", ")}</p>
      </div>
      <label class="touchpoint-importance">
        <span class="unseen">
          {words.t("dashboard:touchpoints.importance-of", { name: touchpoint.name })}
        </span>
        <select
          class="input input-small"
          value={importance}
          title={words.t("dashboard:matrix.importance")}
          onChange={({ currentTarget }) => weigh(Number(currentTarget.value))}
        >
          {IMPORTANCES.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </select>
      </label>
      <span class="touchpoint-owner small">
        {touchpoint.owner ?? <span class="mute">{words.t("dashboard:touchpoints.no-owner")}</span>}
      </span>
      <span class="touchpoint-next small">
        {nextAuditOn && (
          <span class={nextAuditOn <= today() ? "pill level-neutral pill-level" : "pill"}>
            {words.t("dashboard:next.audit-on", { day: words.day(nextAuditOn) })}
          </span>
        )}
      </span>
      <button type="button" class="plan-button small" onClick={retire}>
        {words.t("dashboard:touchpoints.retire")}
      </button>
    </li>
  );
}
