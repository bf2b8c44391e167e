import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { CalendarFeed } from "../../shared/api/plan.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { audits, calendarFeeds } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { findLive } from "./find-live.ts";
import type { Workbench } from "./workbench.ts";

const SECRET_BYTES = 24;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");
const asText = (text: string) => Buffer.from(text).toString("base64url");

export async function listFeeds({ scope }: Workbench, auditId: string): Promise<CalendarFeed[]> {
  await findLive(scope, audits, auditId, "audit");
  return scope.find(calendarFeeds, {
    where: eq(calendarFeeds.auditId, auditId),
    orderBy: [asc(calendarFeeds.createdAt), asc(calendarFeeds.id)],
    columns: ["id", "language", "createdAt"],
  });
}

/** The address is told once: the server keeps the hash of its secret. */
export async function createFeed(
  { scope, newId, now }: Workbench,
  auditId: string,
  language: WordLanguage,
): Promise<CalendarFeed & { path: string }> {
  await findLive(scope, audits, auditId, "audit");
  const secret = randomBytes(SECRET_BYTES).toString("base64url");
  const feed = { id: newId(), language, createdAt: now() };
  await scope.write(scope.insert(calendarFeeds, { ...feed, auditId, secretHash: hashOf(secret) }));
  const token = [asText(scope.workspaceId), feed.id, secret].join(".");
  return { ...feed, path: `/api/calendars/${token}` };
}

export async function deleteFeed({ scope }: Workbench, id: string): Promise<void> {
  const [gone] = await scope.write(scope.remove(calendarFeeds, eq(calendarFeeds.id, id)));
  if (gone === 0) throw new Problem("not-found", "There is no such calendar feed. It may be closed already.");
}

/** What an address says of itself; whether it is a right one is told by `openFeed`. */
export function readToken(token: string): { workspaceId: string; feedId: string; secret: string } {
  const [workspace = "", feedId = "", secret = ""] = token.replace(/\.ics$/, "").split(".");
  return { workspaceId: Buffer.from(workspace, "base64url").toString(), feedId, secret };
}

export async function openFeed(
  { scope }: Workbench,
  { feedId, secret }: { feedId: string; secret: string },
): Promise<{ auditId: string; language: WordLanguage }> {
  const feed = await scope.first(calendarFeeds, { where: eq(calendarFeeds.id, feedId) });
  const isRight =
    feed !== undefined && timingSafeEqual(Buffer.from(feed.secretHash), Buffer.from(hashOf(secret)));
  if (!isRight)
    throw new Problem(
      "not-found",
      "This calendar is closed. Ask whoever gave you its address for a new one.",
    );
  return feed;
}
