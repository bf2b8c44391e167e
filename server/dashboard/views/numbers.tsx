import { useState } from "preact/hooks";
import { type NumberKind, type Numbers, numberKinds } from "../../../shared/api/numbers.ts";
import type { Touchpoint } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { today } from "../model/day.ts";
import { chartMonths } from "../model/number-chart.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { NumberChart } from "../widgets/number-chart.tsx";
import { NumbersImport } from "../widgets/numbers-import.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import "./numbers.css";

const isKind = (name: string | undefined): name is NumberKind => numberKinds.some((kind) => kind === name);

/** What touchpoints bring, month by month, drawn beside their scores. */
export function NumbersView() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query, change, href } = useQuery();
  const { id } = view.audit;
  const load = useLoad(async () => (await api.call("listNumbers", { params: { id } })).items, [id], view);
  const again = load.state === "loading" ? async () => undefined : load.again;
  const may = useMay();
  const close = () => change({ import: null }, true);
  return (
    <>
      <PageHead title={words.t("register:numbers.title")} under={words.t("register:numbers.under")}>
        <Allowed to="importNumbers">
          <a class="button" href={href({ import: "1" })}>
            {words.t("register:numbers.import")}
          </a>
        </Allowed>
      </PageHead>
      <Loaded from={load}>
        {(items) => {
          const counted = new Set(items.map(({ touchpointId }) => touchpointId));
          const register = [...view.rows]
            .map(({ touchpoint }) => touchpoint)
            .sort(
              (a, b) => Number(counted.has(b.id)) - Number(counted.has(a.id)) || b.importance - a.importance,
            );
          const touchpoint = register.find((one) => one.id === query.touchpoint) ?? register[0];
          const own = items.filter(({ touchpointId }) => touchpointId === touchpoint?.id);
          return (
            touchpoint && (
              <>
                <div class="numbers-picks">
                  <PickOne
                    label={words.t("register:numbers.touchpoint")}
                    value={touchpoint.id}
                    options={register.map((one) => ({ value: one.id, text: one.name }))}
                    onPick={(picked) => change({ touchpoint: picked })}
                  />
                </div>
                <OneTouchpoint key={touchpoint.id} touchpoint={touchpoint} numbers={own} again={again} />
              </>
            )
          );
        }}
      </Loaded>
      {query.import && may("importNumbers") && (
        <Drawer
          title={words.t("register:import.title")}
          under={words.t("register:import.hint")}
          onClose={close}
        >
          <NumbersImport again={again} onDone={close} />
        </Drawer>
      )}
    </>
  );
}

interface OneTouchpointProps {
  touchpoint: Touchpoint;
  numbers: readonly Numbers[];
  again: () => Promise<void>;
}

function OneTouchpoint({ touchpoint, numbers, again }: OneTouchpointProps) {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query, change } = useQuery();
  const kind = isKind(query.kind)
    ? query.kind
    : (numberKinds.find((name) => numbers.some((row) => row[name] !== null)) ?? "calls");
  const history = useLoad(
    async () => (await api.call("touchpointHistory", { params: { id: touchpoint.id } })).items,
    [touchpoint.id],
    view,
  );
  const months = chartMonths(numbers, history.state === "ready" ? history.value : [], kind);
  return (
    <div class="numbers">
      {numbers.length === 0 ? (
        <EmptyNote
          title={words.t("register:numbers.empty-title")}
          lesson={words.t("register:numbers.empty-lesson")}
        />
      ) : (
        <section class="numbers-chart card">
          <fieldset class="check-tabs" aria-label={words.t("register:numbers.shown")}>
            {numberKinds.map((name) => (
              <button
                key={name}
                type="button"
                class="check-tab"
                aria-pressed={name === kind}
                onClick={() => change({ kind: name })}
              >
                {words.t(`register:numbers.${name}`)}
              </button>
            ))}
          </fieldset>
          <NumberChart months={months} kind={kind} name={touchpoint.name} />
        </section>
      )}
      <div class="table-frame card">
        <table class="plain-table numbers-table">
          <thead>
            <tr>
              <th scope="col">{words.t("register:numbers.month")}</th>
              {numberKinds.map((name) => (
                <th key={name} scope="col">
                  {words.t(`register:numbers.${name}`)}
                </th>
              ))}
              <th scope="col">{words.t("register:numbers.score")}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {[...numbers].reverse().map((row) => (
              <MonthRow
                key={row.month}
                row={row}
                score={months.find(({ month }) => month === row.month)?.score ?? null}
                again={again}
              />
            ))}
          </tbody>
        </table>
        <Allowed to="putNumbers">
          <NewMonth touchpointId={touchpoint.id} known={numbers} again={again} />
        </Allowed>
      </div>
    </div>
  );
}

interface MonthRowProps {
  row: Numbers;
  score: number | null;
  again: () => Promise<void>;
}

function MonthRow({ row, score, again }: MonthRowProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const params = { id: row.touchpointId, month: row.month };
  const put = (kind: NumberKind, value: number | null) => {
    if (value === row[kind]) return;
    void act(() => api.call("putNumbers", { params, body: { [kind]: value } }), {
      done: words.t("register:numbers.saved", { month: words.month(row.month) }),
      undo: () => api.call("putNumbers", { params, body: { [kind]: row[kind] } }),
      after: again,
    });
  };
  const may = useMay();
  const { touchpointId: _, month: __, ...figures } = row;
  const remove = () =>
    act(() => api.call("deleteNumbers", { params }), {
      done: words.t("register:numbers.deleted", { month: words.month(row.month) }),
      undo: () => api.call("putNumbers", { params, body: figures }),
      after: again,
    });
  return (
    <tr>
      <th scope="row">{words.month(row.month)}</th>
      {numberKinds.map((kind) => (
        <td key={kind}>
          <input
            class="input input-small"
            type="number"
            min="0"
            step="any"
            inputMode="decimal"
            aria-label={words.t("register:numbers.of", {
              kind: words.t(`register:numbers.${kind}`),
              month: words.month(row.month),
            })}
            disabled={!may("putNumbers")}
            defaultValue={row[kind] ?? ""}
            onChange={({ currentTarget }) => {
              if (currentTarget.reportValidity())
                put(kind, currentTarget.value === "" ? null : currentTarget.valueAsNumber);
            }}
          />
        </td>
      ))}
      <td>{words.score(score)}</td>
      <td>
        <Allowed to="deleteNumbers">
          <button type="button" class="plan-button small" onClick={() => void remove()}>
            {words.t("dashboard:remove")}
          </button>
        </Allowed>
      </td>
    </tr>
  );
}

interface NewMonthProps {
  touchpointId: string;
  known: readonly Numbers[];
  again: () => Promise<void>;
}

function NewMonth({ touchpointId, known, again }: NewMonthProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const [month, setMonth] = useState(today().slice(0, 7));
  const isKnown = known.some((row) => row.month === month);
  const add = (event: Event) => {
    event.preventDefault();
    const params = { id: touchpointId, month };
    void act(() => api.call("putNumbers", { params, body: {} }), {
      undo: () => api.call("deleteNumbers", { params }),
      after: again,
    });
  };
  return (
    <form class="numbers-new" onSubmit={add}>
      <input
        class="input input-small"
        type="month"
        required
        aria-label={words.t("register:numbers.month")}
        pattern="\d{4}-\d{2}"
        value={month}
        onInput={({ currentTarget }) => setMonth(currentTarget.value)}
      />
      <button type="submit" class="button button-small" disabled={isKnown}>
        {words.t("register:numbers.add")}
      </button>
    </form>
  );
}
