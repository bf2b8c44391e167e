import { checkById } from "../../shared/checks/index.ts";
import { deriveFacts } from "../../shared/facts/derive-facts.ts";
import type { PageContext } from "../../shared/facts/page-context.ts";
import type { PageKind } from "../../shared/method/page-kinds.ts";
import { type Lift, liftsOf } from "../../shared/scoring/lifts.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import type { Scorecard } from "../../shared/scoring/scorecard.ts";
import type { AuditSetting } from "../settings.ts";
import type { PageRead } from "./read-page.ts";

/** A page with its score; a result is never without its page. */
export interface ScoredPage {
  read: PageRead;
  /** A person's correction of the page kind. */
  kind: PageKind | null;
  /** What the page's kind was recognised as, corrected or not. */
  foundKind: PageKind;
  scorecard: Scorecard;
  scorecardHash: string;
  lifts: Lift[];
}

export function scorePage(read: PageRead, kind: PageKind | null, audit: AuditSetting | null): ScoredPage {
  const found: PageContext = {
    ...(audit?.country && { country: audit.country }),
    ...(audit && { language: audit.language }),
    ...(audit?.trade && { trade: audit.trade }),
  };
  const { scorecard, scorecardHash } = scoreSnapshot(read.snapshot, kind ? { ...found, kind } : found);
  const foundKind = kind ? deriveFacts(read.snapshot, found).kind.kind : scorecard.kind;
  return {
    read,
    kind,
    foundKind,
    scorecard,
    scorecardHash,
    lifts: liftsOf(scorecard, (id) => checkById(id)?.restsOn),
  };
}
