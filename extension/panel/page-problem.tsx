import { TenPips } from "../../shared/ui/ten-pips.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import type { PageState } from "./use-page.ts";
import "./page-problem.css";

export interface PageProblemProps {
  state: Exclude<PageState, { kind: "scored" }>;
  onScore(): void;
}

/** Why no score is shown: what happened, and what to do. */
export function PageProblem({ state, onScore }: PageProblemProps) {
  const words = useWords();
  if (state.kind === "scoring") {
    return (
      <p class="page-problem mute" role="status">
        {words.t("panel:scoring")}
      </p>
    );
  }
  const { title, body } = saidOf(state);
  return (
    <section class={`page-problem page-problem-${state.kind}`} role="status">
      {state.kind !== "problem" && <TenPips score={null} level={null} size="large" />}
      <h2>{words.t(title)}</h2>
      <p class="mute">{words.t(body)}</p>
      {state.mayRead && (
        <button type="button" class="button button-primary" onClick={onScore}>
          {words.t("panel:score.this")}
        </button>
      )}
      {state.kind === "unscored" && (
        <p class="small mute page-problem-note">{words.t("panel:unscored.note")}</p>
      )}
    </section>
  );
}

function saidOf(state: Exclude<PageState, { kind: "scored" | "scoring" }>) {
  if (state.kind === "problem") {
    return {
      title: `panel:problem.${state.problem}.what`,
      body: `panel:problem.${state.problem}.do`,
    } as const;
  }
  if (state.kind === "unscored")
    return { title: "panel:unscored.title", body: "panel:unscored.body" } as const;
  return {
    title: "panel:stale.title",
    body: state.mayRead ? "panel:stale.body-here" : "panel:stale.body",
  } as const;
}
