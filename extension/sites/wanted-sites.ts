import { storage } from "wxt/utils/storage";
import { grantedSites } from "../platform.ts";
import { sitePattern } from "./site-pattern.ts";

/** A person wants no page scored until its button is pressed, whatever is granted. */
export const pausedSetting = storage.defineItem<boolean>("local:sites-paused", { fallback: false });

/** Whether the person has asked for pages of this address's site to be scored as they are opened. */
export async function isWanted(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  if (pattern === null || (await pausedSetting.getValue())) return false;
  return (await grantedSites()).includes(pattern);
}
