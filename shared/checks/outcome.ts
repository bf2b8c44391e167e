/** Where a finding can be seen: the element, the page's own words, and a note from the vocabulary of `words`. */
export interface Evidence {
  /** CSS path of the element; absent for findings about the head or the address. */
  path?: string;
  /** The page's own words or value, as found. Page text: never markup. */
  text?: string;
  /** Key into the check's own `notes` or `shared/words/common.ts`, saying what the text is. */
  note?: string;
}

export type Outcome =
  /** 0 to 1: the share of the check's points that the page earns. */
  | { kind: "scored"; score: number; evidence: Evidence[] }
  /** Nobody expects it here. */
  | { kind: "not-applicable" }
  /** Key as for notes: ask a person, or look again. */
  | { kind: "cannot-tell"; reason: string }
  /** Our own fault; made by the runner only. */
  | { kind: "broken"; reason: string };

/** Rounding keeps the last bit of a division from differing between engines and from showing in a diff. */
const DIGITS = 1000;
const EVIDENCE_LIMIT = 8;
const TEXT_LIMIT = 240;

/** A judged check. `score` is clamped to 0–1 and rounded to thousandths; evidence is cut to what a person reads. */
export function scored(score: number, evidence: readonly Evidence[] = []): Outcome {
  const clamped = Math.min(1, Math.max(0, Number.isFinite(score) ? score : 0));
  return {
    kind: "scored",
    score: Math.round(clamped * DIGITS) / DIGITS,
    evidence: evidence.slice(0, EVIDENCE_LIMIT).map(({ path, text, note }) => ({
      ...(path !== undefined && { path }),
      ...(text !== undefined && {
        text: text.length > TEXT_LIMIT ? `${text.slice(0, TEXT_LIMIT - 1)}…` : text,
      }),
      ...(note !== undefined && { note }),
    })),
  };
}

export const passed = (evidence: readonly Evidence[] = []) => scored(1, evidence);
export const failed = (evidence: readonly Evidence[] = []) => scored(0, evidence);
export const notApplicable: Outcome = { kind: "not-applicable" };
export const cannotTell = (reason: string): Outcome => ({ kind: "cannot-tell", reason });

/** Note of a check that failed only because the check it rests on did. */
const FELL = "falls-with";
export const fallen: Outcome = scored(0, [{ note: FELL }]);
/** What it says of the page is then not known: neither its reproach nor its advice holds. */
export const hasFallen = ({ evidence }: { evidence: readonly { note?: string | undefined }[] }) =>
  evidence[0]?.note === FELL;

/** An outcome of a half or more passes. */
export const PASS_MARK = 0.5;
export const isFail = (outcome: Outcome) => outcome.kind === "scored" && outcome.score < PASS_MARK;
