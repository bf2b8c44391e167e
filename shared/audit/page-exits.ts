import type { ChannelType } from "../facts/channels.ts";
import type { Facts } from "../facts/facts.ts";
import type { FormPurpose } from "../facts/forms.ts";
import { splitAddress } from "../facts/page.ts";
import { pageKeyOf } from "./page-key.ts";

/** By what a visitor of a page can go on: what the joints of a chain are judged by. Small enough to keep beside a capture. */
export interface PageExits {
  /** Keys of the pages it links to, by `addressKeyOf`. */
  pages: string[];
  forms: FormPurpose[];
  channels: { type: ChannelType; vendor: string; value: string }[];
  /** False where links were left out, so that one which is not found may still be there. */
  isWhole: boolean;
}

/** Raised when they are derived otherwise. */
export const PAGE_EXITS_VERSION = 1;

const PAGES_KEPT = 400;
const CHANNELS_KEPT = 60;

/** One key for an address, whatever kind of page stands there. */
export const addressKeyOf = (url: string) => pageKeyOf(url.replace(/#.*$/s, ""), "other");

/** The page's ways on; left out are links to nowhere, a template's numbers and forms that nobody sees. */
export function pageExitsOf({ actions, forms, channels, snapshot }: Facts): PageExits {
  const own = addressKeyOf(snapshot.url);
  const pages = new Set<string>();
  for (const { href, works } of actions.all) {
    if (href === null || works === "no" || !/^(?:https?|file):$/.test(splitAddress(href).protocol)) continue;
    const key = addressKeyOf(href);
    if (key !== own) pages.add(key);
  }
  const live = channels.distinct.filter(({ quality }) => quality !== "dummy");
  return {
    pages: [...pages].slice(0, PAGES_KEPT),
    forms: [...new Set(forms.filter(({ isSeen }) => isSeen).map(({ purpose }) => purpose))],
    channels: live.slice(0, CHANNELS_KEPT).map(({ type, vendor, value }) => ({ type, vendor, value })),
    isWhole: pages.size <= PAGES_KEPT && !snapshot.cut.some(({ part }) => part === "links"),
  };
}
