import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { TokenScope } from "../../../shared/api/endpoint.ts";

export const deviceRequestStates = ["pending", "approved", "denied"] as const;

/** A program that asks to be let in (RFC 8628). It belongs to no workspace until somebody lets it into one. */
export const deviceRequests = sqliteTable("device_requests", {
  /** Hash of the code that the program holds. */
  deviceHash: text("device_hash").primaryKey(),
  /** Hash of the code that the person types. */
  userCodeHash: text("user_code_hash").notNull().unique(),
  scopes: text("scopes", { mode: "json" }).$type<TokenScope[]>().notNull(),
  state: text("state", { enum: deviceRequestStates }).notNull(),
  /** Who let it in, and into which workspace. */
  userId: text("user_id"),
  grantedWorkspaceId: text("granted_workspace_id"),
  createdAt: integer("created_at").notNull(),
  expiresAt: integer("expires_at").notNull(),
  /** When it last asked; who asks too often is told to slow down. */
  polledAt: integer("polled_at"),
});

export type DeviceRequestRow = typeof deviceRequests.$inferSelect;
