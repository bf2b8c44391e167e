import {
  type Action,
  type Audit,
  action,
  audit,
  type CaptureSummary,
  captureSummary,
  type Rating,
  rating,
  type Site,
  site,
  type Touchpoint,
  touchpoint,
  type Waiver,
  waiver,
} from "../../shared/api/schemas.ts";
import { touchpointsOfKind } from "../../shared/audit/place.ts";
import type { ActionRow } from "../db/tables/actions.ts";
import type { AuditRow } from "../db/tables/audits.ts";
import type { CaptureRow } from "../db/tables/captures.ts";
import type { RatingRow } from "../db/tables/ratings.ts";
import type { SiteRow } from "../db/tables/sites.ts";
import type { TouchpointRow } from "../db/tables/touchpoints.ts";
import type { WaiverRow } from "../db/tables/waivers.ts";
import { checkWordsOf } from "./check-words.ts";

type Stored<Row> = Omit<Row, "workspaceId">;

/** Rows as the API gives them: the schema keeps the columns that it names. */
export const presentAudit = (row: Stored<AuditRow>): Audit => audit.parse(row);
export const presentSite = (row: Stored<SiteRow>): Site => site.parse(row);
export const presentTouchpoint = (row: Stored<TouchpointRow>): Touchpoint => touchpoint.parse(row);
export const presentRating = (row: Stored<RatingRow>): Rating => rating.parse(row);
export const presentWaiver = (row: Stored<WaiverRow>): Waiver => waiver.parse(row);
export const presentAction = (row: Stored<ActionRow>): Action =>
  action.parse({ ...row, checkWords: checkWordsOf(row) });

/** A capture is on the touchpoint that a person put it on, else on the first one that its page kind is the score of. */
export function presentCapture(
  row: Stored<CaptureRow>,
  touchpoints: readonly Pick<Touchpoint, "id" | "scoredBy">[],
): CaptureSummary {
  const given = touchpoints.find(({ id }) => id === row.touchpointId);
  const placed = given ?? touchpointsOfKind(row.kind, touchpoints)[0];
  return captureSummary.parse({
    ...row,
    touchpointId: placed?.id ?? null,
    hasScreenshot: row.screenshotKey !== null,
  });
}
