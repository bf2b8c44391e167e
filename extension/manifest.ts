import { GECKO_ID } from "../shared/extension-id.ts";

export type BrowserName = "chrome" | "firefox";

/** Asked for at install, and no host among them; `sidePanel` is Chromium's alone. */
export const permissions = [
  "activeTab",
  "alarms",
  "contextMenus",
  "scripting",
  "sidePanel",
  "storage",
] as const;
export type PermissionName = (typeof permissions)[number];

export const permissionsOf = (browser: BrowserName): PermissionName[] =>
  permissions.filter((name) => name !== "sidePanel" || browser === "chrome");

/** Asked for one site at a time, when a person wants its pages scored as they are opened. */
export const optionalHosts = ["http://*/*", "https://*/*"] as const;

/** A page to score them in while no panel is open: Chromium's background worker can load nothing later. */
export const optionalPermissions = ["offscreen"] as const;
export type OptionalPermissionName = (typeof optionalPermissions)[number];

/** What Firefox asks the person about before a capture may be sent, when a server is connected. */
export const sentData = ["browsingActivity", "websiteContent"] as const;
export type SentDataName = (typeof sentData)[number];

export const gecko = {
  id: GECKO_ID,
  // The first that names the very document a result is made from; the oldest long-term release still kept up.
  strict_min_version: "153.0",
  data_collection_permissions: { required: ["none"], optional: [...sentData] },
} as const;
