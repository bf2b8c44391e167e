import { MissingPart } from "../../shared/facts/facts.ts";
import type { PageContext } from "../../shared/facts/page-context.ts";
import { type Scored, scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import { createAside } from "../aside.ts";

export interface ScoreOrder {
  snapshot: Snapshot;
  context: PageContext;
}
export type PublishedScore = Pick<Scored, "scorecard" | "scorecardHash">;
/** An error keeps its class in no other thread: a missing part is told by its name. */
export type ScoreAnswer = PublishedScore | { missing: string };

/** Pages as people make them are scored in a few milliseconds; one of this many characters takes longer than others should wait. */
const LARGE = 150_000;

const score = createAside<ScoreOrder, ScoreAnswer>(new URL("./score-thread.ts", import.meta.url));

/** Scores a snapshot, a large one on a thread of its own; the bytes are the same. Throws as `scoreSnapshot` does. */
export async function scoreAside(snapshot: Snapshot, context: PageContext): Promise<PublishedScore> {
  if (JSON.stringify(snapshot).length < LARGE) return scoreSnapshot(snapshot, context);
  const answer = await score({ snapshot, context });
  if ("missing" in answer) throw new MissingPart(answer.missing);
  return answer;
}
