import { checksOf } from "../../shared/checks/index.ts";
import { cannotTell, type Outcome } from "../../shared/checks/outcome.ts";
import { runChecks } from "../../shared/checks/run-check.ts";
import { deriveFacts } from "../../shared/facts/derive-facts.ts";
import { isDecided } from "../../shared/scoring/coverage.ts";
import { levelOf, scoreFacet } from "../../shared/scoring/formula.ts";
import type { CheckResult, FacetResult } from "../../shared/scoring/scorecard.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import type { ProbeAnswer } from "./ask-in-page.ts";

/** What a site does with an address that does not exist. */
export const probeVerdicts = [
  /** Says so, with the right status. */
  "missing",
  /** Says so to people, and that all is well to machines. */
  "soft",
  /** Sends everybody to the front page. */
  "home",
  /** Sends everybody to some other page. */
  "elsewhere",
  /** Shows a page as if it existed. */
  "page",
  /** Lets no stranger in: a sign-in, a wall against robots. */
  "refused",
  /** Its server breaks. */
  "broken",
  /** No page came, but a file or bare words. */
  "no-page",
  /** Leads to another site. */
  "left",
  "silent",
] as const;
export type ProbeVerdict = (typeof probeVerdicts)[number];

export interface ProbeJudgement {
  answer: ProbeAnswer;
  verdict: ProbeVerdict;
  /** The not-found facet as far as it can be told unseen; null where no page came. */
  facet: FacetResult | null;
  checks: readonly CheckResult[];
}

const NO_LAYOUT = "no-layout";
/** These look at places, sizes and styles, which only a page that is shown has. */
export const NEEDS_LAYOUT: ReadonlySet<string> = new Set([
  "not-found/own-design",
  "not-found/branding",
  "not-found/next-action",
  "not-found/human-touch",
]);

/** `read`: makes a snapshot of an answer that is a page. */
export function judgeAnswer(answer: ProbeAnswer, read: (answer: ProbeAnswer) => Snapshot): ProbeJudgement {
  if (answer.kind !== "answered") return { answer, verdict: answer.kind, facet: null, checks: [] };
  if (!/html/.test(answer.contentType) || answer.html.trim() === "")
    return { answer, verdict: withoutPage(answer), facet: null, checks: [] };
  const facts = deriveFacts(read(answer), { kind: "not-found" });
  const saysSo = facts.notFound.verdict !== "no";
  const verdict = verdictOf(answer, saysSo);
  if (verdict === "refused" || verdict === "broken") return { answer, verdict, facet: null, checks: [] };

  const members = checksOf("not-found");
  const outcomes = runChecks(members, facts, { expected: true });
  const told = members.map((check) => ({ check, outcome: unseen(check.id, outcomes.get(check.id)) }));
  const score = scoreFacet(told.map(({ check, outcome }) => ({ ...check, outcome })));
  const counted = told.filter(({ outcome }) => outcome.kind !== "not-applicable");
  return {
    answer,
    verdict,
    facet: {
      score,
      level: score === null ? null : levelOf(score),
      decided: counted.filter(({ outcome }) => isDecided(outcome.kind)).length,
      total: counted.length,
      weight: 1,
    },
    checks: told.map(({ check, outcome }) => ({
      id: check.id,
      class: check.class,
      weight: check.weight,
      outcome: outcome.kind,
      score: outcome.kind === "scored" ? outcome.score : null,
      reason: "reason" in outcome ? outcome.reason : null,
      evidence: outcome.kind === "scored" ? outcome.evidence : [],
    })),
  };
}

function unseen(id: string, outcome: Outcome | undefined): Outcome {
  return outcome && !NEEDS_LAYOUT.has(id) ? outcome : cannotTell(NO_LAYOUT);
}

function withoutPage({ status }: ProbeAnswer): ProbeVerdict {
  if (status === 401 || status === 403 || status === 429) return "refused";
  return status >= 500 ? "broken" : "no-page";
}

function verdictOf(answer: ProbeAnswer, saysSo: boolean): ProbeVerdict {
  const { status, isRedirected, finalAddress } = answer;
  if (status === 404 || status === 410) return "missing";
  if (status === 401 || status === 403 || status === 429 || status === 503) return "refused";
  if (status >= 500) return "broken";
  if (saysSo) return "soft";
  if (!isRedirected) return "page";
  return isFront(finalAddress) ? "home" : "elsewhere";
}

const isFront = (address: string) => /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(new URL(address).pathname);
