import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { untilGone } from "../panel/until-gone.ts";
import { readStanding, runFunction } from "../platform.ts";
import { askInPage } from "./ask-in-page.ts";
import { judgeAnswer, type ProbeJudgement } from "./judge-answer.ts";
import { makeMissingAddresses } from "./missing-addresses.ts";
import { readAnswer } from "./read-answer.ts";

const ANSWER_WAIT_MS = 10_000;
const HTML_MAX_BYTES = 1_500_000;

export type ProbeProblem = "not-site" | "not-granted" | "moved";

export type ProbeState =
  | { kind: "asking" }
  | { kind: "problem"; problem: ProbeProblem }
  | { kind: "judged"; site: string; judgements: readonly ProbeJudgement[] };

export interface ProbeControl {
  state: ProbeState;
  again(): void;
}

/** Asks the tab's site, from its own page, for addresses that cannot exist; once for each time it is wanted. */
export function useProbe(tabId: number): ProbeControl {
  const [state, setState] = useState<ProbeState>({ kind: "asking" });
  const round = useRef(0);
  const again = useCallback(async () => {
    const own = ++round.current;
    setState({ kind: "asking" });
    const told = await probe(tabId);
    if (round.current === own) setState(told);
  }, [tabId]);
  useEffect(() => {
    void again();
    return () => {
      round.current++;
    };
  }, [again]);
  return { state, again: () => void again() };
}

async function probe(tabId: number): Promise<ProbeState> {
  try {
    const { documentId, value } = await untilGone(tabId, null, readStanding(tabId));
    if (!/^https?:/.test(value.url)) return { kind: "problem", problem: "not-site" };
    const addresses = makeMissingAddresses(value.url, Math.random);
    const asked = runFunction(tabId, documentId, askInPage, [addresses, ANSWER_WAIT_MS, HTML_MAX_BYTES]);
    const answers = await untilGone(tabId, documentId, asked).catch(() => null);
    if (!answers) return { kind: "problem", problem: "moved" };
    const view = [Math.max(1, value.view[0]), Math.max(1, value.view[1])] as const;
    const judgements = answers.map((answer) => judgeAnswer(answer, (page) => readAnswer(page, view)));
    return { kind: "judged", site: new URL(value.url).host, judgements };
  } catch {
    return { kind: "problem", problem: "not-granted" };
  }
}
