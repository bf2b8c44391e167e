import { eq } from "drizzle-orm";
import type { Database } from "./open-database.ts";
import { type ShareRow, shares } from "./tables/shares.ts";

/** Whose link this is, asked before a workspace is known; whatever its state. */
export async function findShare(db: Database, tokenHash: string): Promise<ShareRow | undefined> {
  return (await db.select().from(shares).where(eq(shares.tokenHash, tokenHash)).limit(1))[0];
}
