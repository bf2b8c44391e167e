import { expect, test } from "vitest";
import type { Check } from "../../../shared/checks/define-check.ts";
import { failed, hasFallen, notApplicable, type Outcome, scored } from "../../../shared/checks/outcome.ts";
import { runChecks } from "../../../shared/checks/run-check.ts";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const words = { title: "", good: "", poor: "", fix: "" };
const checkOf = (id: Check["id"], outcome: Outcome, restsOn?: Check["id"]): Check => ({
  id,
  class: "hygiene",
  weight: 1,
  sources: ["own"],
  ...(restsOn && { restsOn }),
  needs: [],
  words: { en: words, ru: words, ka: words },
  run: () => outcome,
});

test.each([
  { ground: scored(1), own: scored(0.8), becomes: 0.8, fell: false, why: "it stands while its ground does" },
  { ground: failed(), own: scored(0.8), becomes: 0, fell: true, why: "it falls with its ground" },
  {
    ground: failed(),
    own: failed([{ note: "absent" }]),
    becomes: 0,
    fell: true,
    why: "what it found without its ground says nothing",
  },
  {
    ground: failed(),
    own: failed([{ text: "Lorem ipsum", note: "leftover" }]),
    becomes: 0,
    fell: false,
    why: "a fault that can be shown is its own",
  },
  { ground: notApplicable, own: scored(0), becomes: null, fell: false, why: "nobody expects either" },
])("$why", async ({ ground, own, becomes, fell }) => {
  const facts = deriveFacts(await snapshotOf(page("<p>x</p>")));

  const outcome = runChecks(
    [checkOf("copy/text", ground), checkOf("copy/readability", own, "copy/text")],
    facts,
    { expected: true },
  ).get("copy/readability")!;

  expect(outcome.kind === "scored" ? outcome.score : null).toBe(becomes);
  expect(outcome.kind === "scored" && hasFallen(outcome)).toBe(fell);
});
