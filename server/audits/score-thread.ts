import { MissingPart } from "../../shared/facts/facts.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { answerAside } from "../aside.ts";
import type { ScoreAnswer, ScoreOrder } from "./score-aside.ts";

answerAside(({ snapshot, context }: ScoreOrder): ScoreAnswer => {
  try {
    const { scorecard, scorecardHash } = scoreSnapshot(snapshot, context);
    return { scorecard, scorecardHash };
  } catch (error) {
    if (error instanceof MissingPart) return { missing: error.part };
    throw error;
  }
});
