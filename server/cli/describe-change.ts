import { type ChangeCause, changeCauses, type ScoreChange } from "../../shared/audit/explain-change.ts";

const said: Record<ChangeCause, string> = {
  rubric: "the rubric changed",
  gathered: "gathered differently",
  page: "the page changed",
  noise: "noise",
};

const CHECKS_SHOWN = 5;

const points = (score: number | null) => score?.toFixed(1) ?? "–";
const signed = (share: number) => `${share > 0 ? "+" : "−"}${Math.abs(share).toFixed(1)}`;
const earned = (score: number | null) => (score === null ? "not judged" : String(score));

/** What moved a score, in a line, and below it the checks that moved it most. */
export function describeChange(url: string, { before, after, shares, checks }: ScoreChange): string[] {
  const causes = changeCauses
    .filter((cause) => shares[cause] !== 0)
    .map((cause) => `${said[cause]} ${signed(shares[cause])}`);
  const moved = checks.toSorted((a, b) => Number(b.isTurned) - Number(a.isTurned) || leap(b) - leap(a));
  return [
    `${points(before)} → ${points(after)}  ${url}  (${causes.join(", ") || "not judged both times"})`,
    ...moved
      .slice(0, CHECKS_SHOWN)
      .map(
        (check) =>
          `    ${check.id}  ${earned(check.before)} → ${earned(check.after)}  (${said[check.cause]})`,
      ),
    ...(moved.length > CHECKS_SHOWN ? [`    and ${moved.length - CHECKS_SHOWN} more`] : []),
  ];
}

const leap = ({ before, after }: ScoreChange["checks"][number]) => Math.abs((after ?? 0) - (before ?? 0));
