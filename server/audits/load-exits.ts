import { setImmediate as breathe } from "node:timers/promises";
import { and, eq, inArray } from "drizzle-orm";
import { PAGE_EXITS_VERSION, type PageExits, pageExitsOf } from "../../shared/audit/page-exits.ts";
import { deriveFacts } from "../../shared/facts/derive-facts.ts";
import { MissingPart } from "../../shared/facts/facts.ts";
import { SNAPSHOT_VERSION, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { pageExits } from "../db/tables/index.ts";
import type { StoredCapture } from "./latest-of-pages.ts";
import { loadSnapshotBody } from "./load-snapshot.ts";
import type { Workbench } from "./workbench.ts";

/** Where each capture's page leads, by capture. Derived from the snapshot when first asked for, and kept. */
export async function loadExits(
  { scope }: Workbench,
  captures: readonly StoredCapture[],
): Promise<Map<string, PageExits>> {
  const readable = captures.filter(({ snapshotVersion }) => snapshotVersion <= SNAPSHOT_VERSION);
  if (readable.length === 0) return new Map();
  const rows = await scope.find(pageExits, {
    where: and(
      eq(pageExits.version, PAGE_EXITS_VERSION),
      inArray(
        pageExits.snapshotHash,
        readable.map(({ snapshotHash }) => snapshotHash),
      ),
    ),
  });
  const known = new Map(rows.map(({ snapshotHash, exits }) => [snapshotHash, exits]));
  for (const { snapshotHash, context } of readable) {
    if (known.has(snapshotHash)) continue;
    // Requests come first.
    await breathe();
    const snapshot = snapshotSchema.parse(await loadSnapshotBody(scope, snapshotHash));
    const exits = exitsOrNone(() => pageExitsOf(deriveFacts(snapshot, context)));
    if (!exits) continue;
    known.set(snapshotHash, exits);
    await scope.write(
      scope.insert(pageExits, { snapshotHash, version: PAGE_EXITS_VERSION, exits }, { ifNew: true }),
    );
  }
  return new Map(
    readable.flatMap(({ id, snapshotHash }) => {
      const exits = known.get(snapshotHash);
      return exits ? [[id, exits] as const] : [];
    }),
  );
}

/** A page of which too little was read is no witness. */
function exitsOrNone(derive: () => PageExits): PageExits | null {
  try {
    return derive();
  } catch (error) {
    if (error instanceof MissingPart) return null;
    throw error;
  }
}
