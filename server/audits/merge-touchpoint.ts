import { and, eq, inArray, isNull } from "drizzle-orm";
import type { ScoredBy, Touchpoint } from "../../shared/api/schemas.ts";
import { stages } from "../../shared/method/axes.ts";
import {
  actions,
  captures,
  contacts,
  ratings,
  touchpointNumbers,
  touchpoints,
  tricks,
} from "../db/tables/index.ts";
import type { Merged } from "../db/tables/touchpoints.ts";
import type { PendingWrite, WorkspaceScope } from "../db/workspace-scope.ts";
import { Problem } from "../problem.ts";
import { checkParent } from "./check-parent.ts";
import { findLive } from "./find-live.ts";
import { presentTouchpoint } from "./present.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Merges a touchpoint into another of its audit: captures, ratings, numbers, actions, tricks, contacts and what stood under it move
 * there. Where both have a word of the same rater, or numbers of the same month, that of the one that stays is kept.
 */
export async function mergeTouchpoint(bench: Workbench, id: string, into: string): Promise<Touchpoint> {
  const { scope, now } = bench;
  const gone = await findLive(scope, touchpoints, id, "touchpoint");
  const stays = await findLive(scope, touchpoints, into, "touchpoint");
  if (id === into) throw new Problem("not-valid", "body.into: A touchpoint cannot be merged into itself.");
  if (gone.auditId !== stays.auditId)
    throw new Problem("not-valid", "body.into: The two touchpoints belong to different audits.");
  const register = await scope.find(touchpoints, {
    where: and(eq(touchpoints.auditId, gone.auditId), isNull(touchpoints.deletedAt)),
  });
  const children = register.filter(({ parentId }) => parentId === id).map((child) => child.id);
  // What stands under the one that goes, the one that stays included, must not come to stand under itself.
  const parentId = stays.parentId === id ? gone.parentId : stays.parentId;
  const moved = register
    .filter((touchpoint) => touchpoint.id !== id)
    .map((touchpoint) => {
      if (touchpoint.id === into) return { ...touchpoint, parentId };
      return children.includes(touchpoint.id) ? { ...touchpoint, parentId: into } : touchpoint;
    });
  checkParent(into, parentId, moved);
  const merged: Merged = {
    into,
    ...(await heldBy(scope, id, into)),
    children: children.filter((child) => child !== into),
    before: {
      scoredBy: stays.scoredBy,
      stages: stays.stages,
      importance: stays.importance,
      parentId: stays.parentId,
    },
  };
  await scope.write(
    ...moveAll(scope, merged, into),
    scope.update(
      touchpoints,
      {
        scoredBy: bothScored(stays.scoredBy, gone.scoredBy),
        stages: stages.filter((stage) => stays.stages.includes(stage) || gone.stages.includes(stage)),
        importance: Math.max(stays.importance, gone.importance),
        parentId,
      },
      eq(touchpoints.id, into),
    ),
    scope.update(touchpoints, { deletedAt: now(), merged }, eq(touchpoints.id, id)),
    touchAudit(bench, gone.auditId),
  );
  return presentTouchpoint(await findLive(scope, touchpoints, into, "touchpoint"));
}

/** Moves what a merge moved to one of the two touchpoints. */
export function moveAll(scope: WorkspaceScope, merged: Merged, touchpointId: string): PendingWrite[] {
  const { captures: c, ratings: r, actions: a, tricks: t, contacts: k, children, months } = merged;
  const from = touchpointId === merged.into ? undefined : merged.into;
  return [
    ...(c.length > 0 ? [scope.update(captures, { touchpointId }, inArray(captures.id, c))] : []),
    ...(r.length > 0 ? [scope.update(ratings, { touchpointId }, inArray(ratings.id, r))] : []),
    ...(a.length > 0 ? [scope.update(actions, { touchpointId }, inArray(actions.id, a))] : []),
    ...(t.length > 0 ? [scope.update(tricks, { touchpointId }, inArray(tricks.id, t))] : []),
    ...(k.length > 0 ? [scope.update(contacts, { touchpointId }, inArray(contacts.id, k))] : []),
    ...(children.length > 0
      ? [scope.update(touchpoints, { parentId: touchpointId }, inArray(touchpoints.id, children))]
      : []),
    ...(months.length > 0
      ? [
          scope.update(
            touchpointNumbers,
            // No longer what an import put where it was.
            { touchpointId, importId: null },
            and(
              eq(touchpointNumbers.touchpointId, from ?? merged.from),
              inArray(touchpointNumbers.month, months),
            )!,
          ),
        ]
      : []),
  ];
}

async function heldBy(scope: WorkspaceScope, id: string, into: string) {
  const [c, r, a, t, k, n] = await Promise.all([
    scope.find(captures, { where: eq(captures.touchpointId, id), columns: ["id"] }),
    scope.find(ratings, { where: inArray(ratings.touchpointId, [id, into]) }),
    scope.find(actions, { where: eq(actions.touchpointId, id), columns: ["id"] }),
    scope.find(tricks, { where: eq(tricks.touchpointId, id), columns: ["id"] }),
    scope.find(contacts, { where: eq(contacts.touchpointId, id), columns: ["id"] }),
    scope.find(touchpointNumbers, { where: inArray(touchpointNumbers.touchpointId, [id, into]) }),
  ]);
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  const rater = ({ siteId, raterName, role }: (typeof r)[number]) => `${siteId} ${role} ${raterName}`;
  const kept = new Set(r.filter(({ touchpointId }) => touchpointId === into).map(rater));
  const counted = new Set(n.filter(({ touchpointId }) => touchpointId === into).map(({ month }) => month));
  return {
    from: id,
    captures: ids(c),
    ratings: ids(r.filter((row) => row.touchpointId === id && !kept.has(rater(row)))),
    actions: ids(a),
    tricks: ids(t),
    contacts: ids(k),
    months: n.filter((row) => row.touchpointId === id && !counted.has(row.month)).map(({ month }) => month),
  };
}

/** What feeds either feeds the merged one; a machine's view is kept where only one of them has any. */
function bothScored(stays: ScoredBy, gone: ScoredBy): ScoredBy {
  if (stays.by === "people") return gone;
  if (stays.by === "page" && gone.by === "page")
    return { by: "page", kinds: [...new Set([...stays.kinds, ...gone.kinds])] };
  if (stays.by === "facets" && gone.by === "facets")
    return {
      by: "facets",
      facets: [...new Set([...stays.facets, ...gone.facets])],
      kinds: [...new Set([...stays.kinds, ...gone.kinds])],
    };
  if (stays.by === "checks" && gone.by === "checks")
    return { by: "checks", checks: [...new Set([...stays.checks, ...gone.checks])] };
  return stays;
}
