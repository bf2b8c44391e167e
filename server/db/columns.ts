import { integer, text } from "drizzle-orm/sqlite-core";

/** Owner of the row: `workspace-scope.ts` reads and writes it, nothing else does. */
export const workspaceId = () => text("workspace_id").notNull();
export const id = () => text("id").notNull();
/** Milliseconds since 1970, UTC. */
export const instant = (name: string) => integer(name);
export const createdAt = () => instant("created_at").notNull();
/** When it was put away; null while it is in use. */
export const deletedAt = () => instant("deleted_at");
/** Calendar day: 2026-11-22. */
export const day = (name: string) => text(name);
