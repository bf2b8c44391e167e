import { expect, test } from "vitest";
import { describeScore } from "../../server/cli/describe-score.ts";
import { scoreLine } from "../../server/cli/score-line.ts";
import { checkById } from "../../shared/checks/index.ts";
import { hasFallen } from "../../shared/checks/outcome.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { page, snapshotOf } from "../support/pages.ts";

test("a page of three words is told to write, not to take out what is not there", async () => {
  const scored = scoreSnapshot(await snapshotOf(page("<main><h1>Bread by van</h1></main>")), {
    kind: "home",
  });
  const timings = { loadMs: null, gatherMs: null, deriveMs: 0, scoreMs: 0 };

  const said = describeScore(scoreLine("bread.html", scored, timings));

  const fell = scored.scorecard.checks.filter(hasFallen).map(({ id }) => checkById(id)!.words.en.fix);
  expect(fell).toContain(checkById("copy/template-leftovers")!.words.en.fix);
  expect(said).toContain("✗");
  for (const fix of fell) expect(said).not.toContain(fix);
});
