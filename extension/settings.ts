import { storage } from "wxt/utils/storage";
import { DEFAULT_PORT } from "../shared/api/default-port.ts";
import type { WordLanguage } from "../shared/checks/define-check.ts";
import type { Theme } from "../shared/ui/theme.ts";
import type { Intent } from "./messages.ts";

export const DEFAULT_SERVER = `http://127.0.0.1:${DEFAULT_PORT}`;

/** The server a person connected to. Until there is one, nothing is sent or asked anywhere. */
export interface ServerSetting {
  /** Origin, without a trailing slash. */
  url: string;
}

/** The audit that captures go into, with what scoring needs to know of it. */
export interface AuditSetting {
  id: string;
  name: string;
  language: string;
  country: string | null;
  trade: string | null;
  /** Kept in this browser, on no server. */
  isLocal?: boolean;
}

export const serverSetting = storage.defineItem<ServerSetting | null>("local:server", { fallback: null });
export const auditSetting = storage.defineItem<AuditSetting | null>("local:audit", { fallback: null });
export const languageSetting = storage.defineItem<WordLanguage | null>("local:language", { fallback: null });
/** What a person signs waivers with. */
export const nameSetting = storage.defineItem<string>("local:name", { fallback: "" });
export const themeSetting = storage.defineItem<Theme>("local:theme", { fallback: "auto" });

/** Forgotten with the browser's session. */
export const intentSetting = storage.defineItem<Intent | null>("session:intent", { fallback: null });

/** A link whose target the server's lab shall score. */
export interface LinkWish {
  /** Null where it was chosen in a private window, whose addresses nobody is told. */
  url: string | null;
  windowId: number;
  /** Makes two equal wishes in a row two. */
  at: number;
}

/** Forgotten with the browser's session. */
export const linkSetting = storage.defineItem<LinkWish | null>("session:link", { fallback: null });
