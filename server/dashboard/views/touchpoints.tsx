import type { Row, Touchpoint } from "../../../shared/api/schemas.ts";
import { baskets } from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { TOUCHPOINTS_LEAST } from "../model/guided-ways.ts";
import { lacksOf } from "../model/managed.ts";
import { nestRows } from "../model/register.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "../widgets/allowed.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import { EditList } from "../widgets/edit-list.tsx";
import { ManagedMark } from "../widgets/managed-mark.tsx";
import { MergeForm } from "../widgets/merge-form.tsx";
import { MindMapView } from "../widgets/mind-map.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { TouchpointForm } from "../widgets/touchpoint-form.tsx";
import { TouchpointPicker } from "../widgets/touchpoint-picker.tsx";
import { ViewTabs } from "../widgets/view-tabs.tsx";
import { RegisterTable } from "./register-table.tsx";
import { RetiredTouchpoints } from "./retired-touchpoints.tsx";
import "../widgets/ratings.css";
import "./touchpoints.css";

const IMPORTANCES = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] as const;

const VIEWS = ["baskets", "list", "map", "retired"] as const;
type View = (typeof VIEWS)[number];

/** The register: which touchpoints the company has, how much each matters, who answers for it. */
export function Touchpoints() {
  const words = useWords();
  const { view } = useAudit();
  const { query, change, href } = useQuery();
  const touchpoints = view.rows.map(({ touchpoint }) => touchpoint);
  const edited = touchpoints.find(({ id }) => id === query.edit);
  const shown: View = VIEWS.find((name) => name === query.view) ?? "baskets";
  const managed = touchpoints.filter((touchpoint) => lacksOf(touchpoint).length === 0).length;
  const may = useMay();
  const close = () => change({ edit: null, add: null }, true);
  return (
    <>
      <PageHead
        title={words.t("dashboard:touchpoints.title")}
        under={words.t("dashboard:touchpoints.under", { count: touchpoints.length })}
      >
        <Allowed to="createTouchpoint">
          <a class="button button-primary" href={href({ add: "catalogue", edit: null })}>
            {words.t("dashboard:touchpoints.add")}
          </a>
        </Allowed>
      </PageHead>
      <div class="touchpoints-bar">
        <ViewTabs
          label={words.t("register:view.label")}
          param="view"
          tabs={VIEWS.map((name) => ({ name, text: words.t(`register:view.${name}`) }))}
          current={shown}
        />
        <span class="small mute" title={words.t("register:managed.means")}>
          {words.t("register:managed.count", { managed, total: touchpoints.length })}
        </span>
        {touchpoints.length < TOUCHPOINTS_LEAST && (
          <a class="small" href={`/audits/${view.audit.id}/start`}>
            {words.t("register:list.ten", { count: touchpoints.length })}
          </a>
        )}
      </div>
      {shown === "baskets" && <Baskets rows={view.rows} />}
      {shown === "list" && <RegisterTable rows={view.rows} />}
      {shown === "map" && <MindMapView rows={view.rows} />}
      {shown === "retired" && <RetiredTouchpoints />}
      {edited && (
        <Drawer
          title={edited.name}
          under={may("updateTouchpoint") ? words.t("dashboard:touchpoints.edit") : undefined}
          onClose={close}
        >
          <fieldset disabled={!may("updateTouchpoint")}>
            <TouchpointForm touchpoint={edited} onDone={close} />
          </fieldset>
          <Allowed to="mergeTouchpoint">
            <MergeForm touchpoint={edited} onDone={close} />
          </Allowed>
          <EditList touchpoint={edited} onRestored={close} />
        </Drawer>
      )}
      {query.add === "catalogue" && may("createTouchpoint") && (
        <Drawer
          title={words.t("dashboard:touchpoints.add")}
          under={words.t("dashboard:touchpoints.add-hint")}
          onClose={close}
        >
          <TouchpointPicker customHref={href({ add: "own" })} />
        </Drawer>
      )}
      {query.add === "own" && may("createTouchpoint") && (
        <Drawer title={words.t("dashboard:touchpoints.own")} onClose={close}>
          <TouchpointForm onDone={close} />
        </Drawer>
      )}
    </>
  );
}

/** Four baskets: external and internal by online and offline (S2). */
function Baskets({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const sorted = [...rows].sort(
    (a, b) =>
      b.touchpoint.importance - a.touchpoint.importance ||
      a.touchpoint.name.localeCompare(b.touchpoint.name, words.language),
  );
  return (
    <div class="baskets">
      {baskets.map((basket) => {
        const members = nestRows(sorted.filter(({ touchpoint }) => touchpoint.basket === basket));
        return (
          <section key={basket} class="touchpoint-group">
            <h2>
              {words.method.baskets[basket]} <span class="mute">{members.length || ""}</span>
            </h2>
            {members.length === 0 && <p class="small mute">{words.t("register:baskets.none")}</p>}
            <ul class="card">
              {members.map(({ row, depth }) => (
                <TouchpointRow key={row.touchpoint.id} touchpoint={row.touchpoint} depth={depth} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function TouchpointRow({ touchpoint, depth }: { touchpoint: Touchpoint; depth: number }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { again, assume } = useAudit();
  const may = useMay();
  const { href } = useQuery();
  const { id, importance, nextAuditOn } = touchpoint;
  const params = { id };
  const weigh = async (value: number) => {
    assume((view) => ({
      ...view,
      rows: view.rows.map((row) =>
        row.touchpoint.id === id ? { ...row, touchpoint: { ...row.touchpoint, importance: value } } : row,
      ),
    }));
    const isDone = await act(
      () => api.call("updateTouchpoint", { params, body: { importance: value, seen: { importance } } }),
      {
        done: words.t("dashboard:touchpoints.weighed", { name: touchpoint.name, importance: value }),
        undo: () => api.call("updateTouchpoint", { params, body: { importance } }),
        after: again,
      },
    );
    if (!isDone) assume(null);
  };
  const retire = async () => {
    assume((view) => ({ ...view, rows: view.rows.filter((row) => row.touchpoint.id !== id) }));
    const isDone = await act(() => api.call("deleteTouchpoint", { params }), {
      done: words.t("dashboard:touchpoints.retired", { name: touchpoint.name }),
      undo: () => api.call("restoreTouchpoint", { params }),
      after: again,
    });
    if (!isDone) assume(null);
  };
  return (
    <li class="touchpoint" style={{ "--depth": depth }}>
      <div class="touchpoint-words">
        <a class="touchpoint-name" href={href({ edit: id, add: null })}>
          {touchpoint.name}
        </a>
        <p class="small mute">{touchpoint.stages.map((stage) => words.method.stages[stage]).join(", ")}</p>
        <ManagedMark touchpoint={touchpoint} />
      </div>
      <label class="touchpoint-importance">
        <span class="unseen">
          {words.t("dashboard:touchpoints.importance-of", { name: touchpoint.name })}
        </span>
        <span class="small mute" aria-hidden="true">
          {words.t("dashboard:matrix.importance")}
        </span>
        <select
          class="input input-small"
          value={importance}
          title={words.t("dashboard:matrix.importance")}
          disabled={!may("updateTouchpoint")}
          onChange={({ currentTarget }) => void weigh(Number(currentTarget.value))}
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
      <Allowed to="deleteTouchpoint">
        <button type="button" class="plan-button small" onClick={() => void retire()}>
          {words.t("dashboard:touchpoints.retire")}
        </button>
      </Allowed>
    </li>
  );
}
