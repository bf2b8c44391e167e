import type { CaptureInput } from "../../shared/api/schemas.ts";
import { hashOf } from "../../shared/scoring/hash.ts";
import { SNAPSHOT_VERSION, type Snapshot, snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { explainIssues } from "../explain-issues.ts";
import { Problem } from "../problem.ts";

/** Deeper than any snapshot; what is nested further is no page. */
const DEPTH_MAX = 40;
const SHOWN_ADDRESS = /^(?:https?|file):[^\s\p{Cc}\p{Surrogate}]+$/iu;
/** Longer than any that a server takes; lists show addresses and titles beside each other. */
const ADDRESS_MAX = 16_000;
const TITLE_MAX = 1_000;

export interface ReadSnapshot {
  /** null: newer than this server, stored as it came. */
  snapshot: Snapshot | null;
  /** What is stored. */
  body: unknown;
  hash: string;
  version: number;
  url: string;
  title: string;
}

/** A snapshot as it was sent: parsed where its version is ours, as it came where it is newer, a problem naming the place otherwise. */
export function readSnapshot(sent: CaptureInput["snapshot"]): ReadSnapshot {
  if (!SHOWN_ADDRESS.test(sent.url) || !URL.canParse(sent.url)) {
    throw new Problem(
      "not-valid",
      "body.snapshot.url: Only pages with an http, https or file address can be captured.",
    );
  }
  if (sent.url.length > ADDRESS_MAX)
    throw new Problem(
      "not-valid",
      `body.snapshot.url: It is longer than ${ADDRESS_MAX} characters. Open the page by a shorter address.`,
    );
  if (isDeeperThan(sent, DEPTH_MAX))
    throw new Problem(
      "not-valid",
      `body.snapshot: It is nested more than ${DEPTH_MAX} deep, as no snapshot is.`,
    );
  if (sent.version > SNAPSHOT_VERSION) {
    return {
      snapshot: null,
      body: sent,
      hash: hashOf(sent),
      version: sent.version,
      url: sent.url,
      title: shownTitle(titleOf(sent)),
    };
  }
  const parsed = snapshotSchema.safeParse(sent);
  if (!parsed.success) throw new Problem("not-valid", explainIssues(parsed.error, "body.snapshot"));
  const snapshot = parsed.data;
  return {
    snapshot,
    body: snapshot,
    hash: hashOf(snapshot),
    version: snapshot.version,
    url: snapshot.url,
    title: shownTitle(snapshot.parts.document?.title ?? ""),
  };
}

/** As lists show it and the database keeps it; in the snapshot it stands as the page has it. */
const shownTitle = (title: string) => title.slice(0, TITLE_MAX).replaceAll("\0", "").toWellFormed();

function titleOf(snapshot: Record<string, unknown>): string {
  const { parts } = snapshot;
  const head = isObject(parts) ? parts.document : undefined;
  return isObject(head) && typeof head.title === "string" ? head.title : "";
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function isDeeperThan(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let down = 0; level.length > 0; down += 1) {
    if (down > depth) return true;
    const below: unknown[] = [];
    for (const parent of level) {
      for (const child of Object.values(parent as object)) if (isObject(child)) below.push(child);
    }
    level = below;
  }
  return false;
}
