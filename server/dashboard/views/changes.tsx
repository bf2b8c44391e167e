import { useState } from "preact/hooks";
import type { CellChange, Round, RoundComparison } from "../../../shared/api/rounds.ts";
import { roundScore } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { dayOf } from "../model/day.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { ChartFigure } from "../widgets/chart-figure.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import "./changes.css";

const roundName = (words: Words, { name, closedAt }: Pick<Round, "name" | "closedAt">) =>
  name || words.t("rounds:unnamed", { day: words.day(dayOf(new Date(closedAt))) });

/** The index over the rounds, what moved since one of them, and why. */
export function Changes() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query } = useQuery();
  const params = { id: view.audit.id };
  const load = useLoad(
    async () => {
      const [rounds, comparison] = await Promise.all([
        api.call("listRounds", { params }),
        api.call("compareRounds", { params, query: query.since ? { since: query.since } : {} }),
      ]);
      return { rounds: rounds.items, comparison };
    },
    [view.audit.id, query.since],
    view,
  );
  return (
    <>
      <PageHead title={words.t("rounds:title")} under={words.t("rounds:under")} />
      <Allowed to="closeRound">
        <CloseRound />
      </Allowed>
      <Loaded
        from={load}
        empty={({ rounds }) =>
          rounds.length === 0 ? (
            <EmptyNote title={words.t("rounds:empty-title")} lesson={words.t("rounds:empty-lesson")} />
          ) : null
        }
      >
        {({ rounds, comparison }) => (
          <div class="changes">
            <ChartFigure chart="trend" title={words.t("rounds:chart.trend")} />
            <SincePicker rounds={rounds} since={comparison.since} />
            <RubricNote comparison={comparison} />
            <SiteChanges comparison={comparison} />
            <CellChanges changes={comparison.changes} />
            <RoundList rounds={rounds} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function CloseRound() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again } = useAudit();
  const [name, setName] = useState("");
  const close = async (event: Event) => {
    event.preventDefault();
    const isClosed = await act(
      () => api.call("closeRound", { params: { id: view.audit.id }, body: { name } }),
      {
        done: words.t("rounds:closed"),
        undo: ({ id }) => api.call("deleteRound", { params: { id } }),
        after: again,
      },
    );
    if (isClosed) setName("");
  };
  return (
    <form class="close-round" onSubmit={close}>
      <label class="field">
        <span class="field-label">{words.t("rounds:close.name")}</span>
        <input
          class="input"
          maxLength={120}
          placeholder={words.t("rounds:close.placeholder")}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-primary">
        {words.t("rounds:close")}
      </button>
      <p class="small mute">{words.t("rounds:close.means")}</p>
    </form>
  );
}

function SincePicker({ rounds, since }: { rounds: readonly Round[]; since: Round | null }) {
  const words = useWords();
  const { change } = useQuery();
  return (
    <PickOne
      label={words.t("rounds:since")}
      value={since?.id ?? ""}
      options={rounds.map((round) => ({
        value: round.id,
        text: words.t("rounds:since.one", {
          name: roundName(words, round),
          day: words.day(dayOf(new Date(round.closedAt))),
        }),
      }))}
      onPick={(id) => change({ since: id })}
      isSmall={false}
    />
  );
}

/** A rubric of another kind is said before any figure is read. */
function RubricNote({ comparison: { since, rubric } }: { comparison: RoundComparison }) {
  const words = useWords();
  if (!since || since.rubricHash === rubric.hash) return null;
  const stamp = (version: number, hash: string) => `${version} · ${hash.slice(0, 6)}`;
  return (
    <p class="changes-rubric card">
      {words.t("rounds:rubric.upgraded", {
        before: stamp(since.rubricVersion, since.rubricHash),
        after: stamp(rubric.version, rubric.hash),
      })}
    </p>
  );
}

function SiteChanges({ comparison }: { comparison: RoundComparison }) {
  const words = useWords();
  const { view } = useAudit();
  const { href } = useQuery();
  const indexOf = (standings: RoundComparison["now"], siteId: string) =>
    standings.find((one) => one.siteId === siteId)?.index ?? null;
  return (
    <div class="changes-frame card">
      <table class="changes-table">
        <thead>
          <tr>
            {(["site", "before", "after", "change", "improved", "worsened", "levels", "why"] as const).map(
              (key) => (
                <th key={key} scope="col">
                  {words.t(`rounds:${key}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {inOrder(view.sites).map((site) => {
            const moves = comparison.sites.find(({ siteId }) => siteId === site.id);
            const before = indexOf(comparison.since?.standings ?? [], site.id);
            const after = indexOf(comparison.now, site.id);
            return (
              <tr key={site.id} class={site.isOwn ? "changes-own" : ""}>
                <th scope="row">
                  <a href={href({ site: site.id })}>{site.isOwn ? words.t("dashboard:you") : site.name}</a>
                </th>
                <td>{words.score(before)}</td>
                <td>
                  <a href={`/audits/${view.audit.id}?index=${site.id}`}>{words.score(after)}</a>
                </td>
                <td>
                  <Points change={before === null || after === null ? null : roundScore(after - before)} />
                </td>
                <td>
                  {moves &&
                    words.t("rounds:improved.of", {
                      count: moves.improved,
                      judged: moves.judged,
                      share: words.number(
                        moves.judged === 0 ? 0 : Math.round((moves.improved / moves.judged) * 100),
                      ),
                    })}
                </td>
                <td>{moves?.worsened}</td>
                <td>{moves && `${moves.levelsUp} / ${moves.levelsDown}`}</td>
                <td class="changes-why">
                  <Parts parts={moves?.parts ?? []} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function CellChanges({ changes }: { changes: readonly CellChange[] }) {
  const words = useWords();
  const { view } = useAudit();
  const { query, change } = useQuery();
  const moved = changes
    .filter((one) => one.change !== 0 && (one.before !== null || one.after !== null))
    .filter(({ siteId }) => !query.site || siteId === query.site)
    .sort((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
  const touchpointOf = (id: string) => view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint;
  const siteOf = (id: string) => view.sites.find((site) => site.id === id);
  // What is absent counts 0 and has no level.
  const worthOf = (score: number | null, level: CellChange["levelAfter"]) =>
    score === 0 && level === null ? words.t("dashboard:cell.absent") : words.score(score);
  return (
    <section class="changes-cells">
      <header class="changes-head">
        <h2>{words.t("rounds:moved")}</h2>
        <PickOne
          label={words.t("rounds:site")}
          value={query.site ?? ""}
          any={words.t("rounds:moved.all-sites")}
          options={inOrder(view.sites).map(({ id, name }) => ({ value: id, text: name }))}
          onPick={(id) => change({ site: id })}
        />
      </header>
      {moved.length === 0 ? (
        <p class="mute">{words.t("rounds:moved.none")}</p>
      ) : (
        <div class="changes-frame card">
          <table class="changes-table">
            <thead>
              <tr>
                {(["touchpoint", "site", "before", "after", "change", "why"] as const).map((key) => (
                  <th key={key} scope="col">
                    {words.t(`rounds:${key}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {moved.map((one) => {
                const site = siteOf(one.siteId);
                return (
                  <tr key={`${one.touchpointId} ${one.siteId}`}>
                    <th scope="row">
                      <a href={`/audits/${view.audit.id}?cell=${one.touchpointId}.${one.siteId}`}>
                        {touchpointOf(one.touchpointId)?.name}
                      </a>
                    </th>
                    <td>{site?.isOwn ? words.t("dashboard:you") : site?.name}</td>
                    <td class={one.levelBefore ? `changes-score level-${one.levelBefore}` : ""}>
                      {worthOf(one.before, one.levelBefore)}
                    </td>
                    <td class={one.levelAfter ? `changes-score level-${one.levelAfter}` : ""}>
                      {worthOf(one.after, one.levelAfter)}
                    </td>
                    <td>
                      <Points change={one.change} />
                    </td>
                    <td class="changes-why">
                      <CellWhy change={one} />{" "}
                      {one.captureId && (
                        <a class="small" href={`/audits/${view.audit.id}/captures/${one.captureId}`}>
                          {words.t("rounds:moved.capture")}
                        </a>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Points({ change }: { change: number | null }) {
  const words = useWords();
  if (change === null) return <span class="mute">–</span>;
  if (change === 0) return <span class="mute">0</span>;
  return <b class={change > 0 ? "changes-up" : "changes-down"}>{words.signed(change)}</b>;
}

/** What moved a cell; one that was judged at one of the two moments only has no change to explain. */
function CellWhy({ change: { before, after, parts } }: { change: CellChange }) {
  const words = useWords();
  if (before === null) return <span class="small mute">{words.t("rounds:moved.first")}</span>;
  if (after === null) return <span class="small mute">{words.t("rounds:moved.no-longer")}</span>;
  return <Parts parts={parts} />;
}

function Parts({ parts }: { parts: CellChange["parts"] }) {
  const words = useWords();
  return (
    <span class="changes-parts">
      {parts.map(({ cause, change }) => (
        <span key={cause} class={`pill changes-part changes-part-${cause}`}>
          {words.t(`rounds:cause.${cause}`)} {words.signed(change)}
        </span>
      ))}
    </span>
  );
}

function RoundList({ rounds }: { rounds: readonly Round[] }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { again } = useAudit();
  const remove = (id: string) =>
    act(() => api.call("deleteRound", { params: { id } }), {
      done: words.t("rounds:deleted"),
      undo: () => api.call("restoreRound", { params: { id } }),
      after: again,
    });
  return (
    <section class="changes-rounds">
      <h2>{words.t("rounds:rounds")}</h2>
      <ul class="card">
        {rounds.map((round) => (
          <li key={round.id}>
            <span>
              <b>{roundName(words, round)}</b>
              <span class="small mute">
                {" "}
                {words.day(dayOf(new Date(round.closedAt)))} · {words.t(`rounds:origin.${round.origin}`)} ·{" "}
                {words.t("rounds:rubric", { version: round.rubricVersion })}
              </span>
            </span>
            <Allowed to="deleteRound">
              <button type="button" class="plan-button small" onClick={() => void remove(round.id)}>
                {words.t("dashboard:delete")}
              </button>
            </Allowed>
          </li>
        ))}
      </ul>
    </section>
  );
}
