import { CheckRow } from "../../shared/ui/check-row.tsx";
import { LevelBadge } from "../../shared/ui/level-badge.tsx";
import { verdictOf } from "../../shared/ui/outcome-mark.tsx";
import { TenPips } from "../../shared/ui/ten-pips.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import { openTab } from "../platform.ts";
import { useSaid } from "../words/spoken.ts";
import type { ProbeJudgement } from "./judge-answer.ts";
import { type ProbeState, useProbe } from "./use-probe.ts";
import "./probe-view.css";

export interface ProbeViewProps {
  tabId: number;
  windowId: number;
  /** The answer was opened in a tab of its own, to be scored there. */
  onOpened(): void;
}

/** What the site in the tab does with addresses that do not exist. */
export function ProbeView({ tabId, windowId, onOpened }: ProbeViewProps) {
  const words = useWords();
  const { state, again } = useProbe(tabId);
  if (state.kind !== "judged") {
    return (
      <main class="panel-main panel-main-centred">
        <ProbeTrouble state={state} />
      </main>
    );
  }
  const open = (address: string) => {
    void openTab(address, windowId);
    onOpened();
  };
  const [first, second] = state.judgements;
  const isAlike = first?.verdict === second?.verdict;
  const shown = isAlike ? state.judgements.slice(0, 1) : state.judgements;
  return (
    <main class="panel-main">
      <p class="small mute probe-site">
        {words.t(isAlike ? "platform:probe.asked" : "platform:probe.asked-unlike", { site: state.site })}
      </p>
      {shown.map((judgement) => (
        <Judgement key={judgement.answer.address} judgement={judgement} onOpen={open} />
      ))}
      <button type="button" class="button button-wide" onClick={again}>
        {words.t("platform:probe.again")}
      </button>
    </main>
  );
}

function ProbeTrouble({ state }: { state: Exclude<ProbeState, { kind: "judged" }> }) {
  const words = useWords();
  if (state.kind === "asking") {
    return (
      <p class="page-problem mute" role="status">
        {words.t("platform:probe.asking")}
      </p>
    );
  }
  return (
    <section class="page-problem" role="status">
      <h2>{words.t(`platform:probe.problem.${state.problem}.what`)}</h2>
      <p class="mute">{words.t(`platform:probe.problem.${state.problem}.do`)}</p>
    </section>
  );
}

function Judgement({ judgement, onOpen }: { judgement: ProbeJudgement; onOpen(address: string): void }) {
  const words = useWords();
  const said = useSaid();
  const { answer, verdict, facet, checks } = judgement;
  // Where an element stands on a page that nobody sees tells a person nothing.
  const rows = checks
    .filter((check) => verdictOf(check) !== "not-applicable")
    .map((check) => ({ ...check, evidence: check.evidence.map(({ path: _, ...found }) => found) }));
  const costs = rows.filter((check) => verdictOf(check) === "costs").sort((a, b) => b.weight - a.weight);
  const rest = rows.filter((check) => verdictOf(check) !== "costs");
  return (
    <>
      <section class={`card probe-card level-${facet?.level ?? "unknown"}`}>
        <h2>{words.t(`platform:probe.verdict.${verdict}.what`)}</h2>
        <p>{words.t(`platform:probe.verdict.${verdict}.means`)}</p>
        <p class="small mute probe-answer">
          {answer.status > 0 && <b>HTTP {answer.status}</b>} <code>{pathOf(answer.address)}</code>
          {answer.isRedirected && (
            <>
              {" → "}
              <code>{pathOf(answer.finalAddress)}</code>
            </>
          )}
        </p>
        {facet && (
          <div class="probe-score">
            <strong>{words.score(facet.score)}</strong>
            <LevelBadge level={facet.level} />
            <span class="small mute">
              {words.t("common:coverage.judged", { decided: facet.decided, total: facet.total })}
            </span>
            <TenPips score={facet.score} level={facet.level} size="large" />
          </div>
        )}
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => onOpen(answer.address)}
        >
          {words.t("platform:probe.open")}
        </button>
        <p class="small mute">{words.t("platform:probe.open-note")}</p>
      </section>
      {costs.length > 0 && (
        <section class="card probe-checks">
          <h3 class="section-title">{words.t("platform:probe.costs")}</h3>
          {costs.map((check) => (
            <CheckRow key={check.id} result={check} check={said(check.id)} />
          ))}
        </section>
      )}
      {rest.length > 0 && (
        <details class="card probe-checks">
          <summary>
            <h3>{words.t("platform:probe.rest", { count: rest.length })}</h3>
          </summary>
          {rest.map((check) => (
            <CheckRow key={check.id} result={check} check={said(check.id)} />
          ))}
        </details>
      )}
    </>
  );
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
