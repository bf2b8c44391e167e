import type { OptionalPermissionName, PermissionName, SentDataName } from "../manifest.ts";

/** Everything that a store asks an extension to say of itself, in one language. */
export interface StoreWords {
  /** Chrome Web Store: at most 132 characters. */
  summary: string;
  /** addons.mozilla.org: at most 250 characters. */
  amoSummary: string;
  description: readonly string[];
  purpose: string;
  /** Why each permission is asked for at install. */
  reasons: Record<PermissionName, string>;
  /** Why, and when, what is not asked for at install. */
  optionalReasons: Record<OptionalPermissionName, string>;
  hostReason: string;
  dataReasons: Record<SentDataName, string>;
  remoteCode: string;
  privacy: readonly { title: string; body: string }[];
  titles: Record<
    | "listing"
    | "summary"
    | "amoSummary"
    | "description"
    | "purpose"
    | "permissions"
    | "permission"
    | "reason"
    | "atInstall"
    | "later"
    | "hosts"
    | "data"
    | "remoteCode"
    | "privacy",
    string
  >;
}
