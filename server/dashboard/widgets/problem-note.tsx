import { useLayoutEffect, useState } from "preact/hooks";
import { ApiProblem } from "../../../shared/api/client.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import "./notes.css";

/** Problems of which the server knows more than their kind. */
const SAYS_MORE: ReadonlySet<ApiProblem["code"]> = new Set([
  "not-valid",
  "not-allowed",
  "conflict",
  "too-large",
  "not-reachable",
  "chromium-missing",
]);

/** What happened and what to do, in the person's language; the server's own English sentence where it says more. */
export function explainProblem(cause: unknown, words: Words): string {
  if (!(cause instanceof ApiProblem)) return words.t("dashboard:problem.bug");
  const own = words.t(`dashboard:problem.${cause.code}`);
  if (!SAYS_MORE.has(cause.code)) return own;
  return words.language === "en" ? cause.message : `${own} (${cause.message})`;
}

export interface ProblemNoteProps {
  problem: Error;
  onRetry: () => unknown;
}

export function ProblemNote({ problem, onRetry }: ProblemNoteProps) {
  const words = useWords();
  const isMissing = problem instanceof ApiProblem && problem.code === "not-found";
  const title = words.t(isMissing ? "dashboard:problem.missing-title" : "dashboard:problem.title");
  const [isAlone, setIsAlone] = useState(false);
  useLayoutEffect(() => {
    if (!isAlone && document.querySelector("h1")) return;
    setIsAlone(true);
    document.title = `${title} · Tenpoint`;
  }, [isAlone, title]);
  return (
    <div class="note card" role="alert">
      {/* Where it stands in place of the whole view, it is what the page is called. */}
      {isAlone ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p class="mute">{explainProblem(problem, words)}</p>
      {isMissing ? (
        <a class="button" href="/">
          {words.t("dashboard:problem.to-audits")}
        </a>
      ) : (
        <button type="button" class="button" onClick={() => void onRetry()}>
          {words.t("dashboard:problem.retry")}
        </button>
      )}
    </div>
  );
}
