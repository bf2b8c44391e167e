import { expect, test } from "vitest";
import { checkText } from "../../../extension/panel/check-text.ts";
import { templateLeftovers } from "../../../shared/checks/copy/template-leftovers.ts";
import { fallen } from "../../../shared/checks/outcome.ts";
import type { CheckResult } from "../../../shared/scoring/scorecard.ts";
import { commonNotes } from "../../../shared/words/common.ts";
import { wordsFrom } from "../../../shared/words/interface.ts";

const result: CheckResult = {
  id: templateLeftovers.id,
  class: templateLeftovers.class,
  weight: templateLeftovers.weight,
  outcome: "scored",
  score: 0,
  reason: null,
  evidence: fallen.kind === "scored" ? fallen.evidence : [],
};

test.each(["en", "ru", "ka"] as const)(
  "in %s, what fell with another is neither reproached nor advised upon",
  (language) => {
    const text = checkText(
      result,
      templateLeftovers,
      { address: "https://shop.example/", gain: undefined },
      wordsFrom(language, {}),
    );

    const said = templateLeftovers.words[language];
    expect(text).toContain(commonNotes[language]["falls-with"]);
    expect(text).not.toContain(said.poor);
    expect(text).not.toContain(said.fix);
  },
);
