import robotsParser from "robots-parser";
import type { SiteFetch } from "./site-fetch.ts";

/** The name that a site's robots.txt can speak to. */
const ROBOT_NAME = "Tenpoint";

/** What a site lets robots do. */
export interface Robots {
  isAllowed(url: string): boolean;
  /** Pause between requests that the site asks for; 0 where it asks for none. */
  delayMs: number;
  sitemaps: readonly string[];
}

const DELAY_MAX_MS = 10_000;
/** As much as RFC 9309 asks to be read; every rule of it is tried on every address. */
const READ_MAX = 512_000;

const everythingAllowed: Robots = { isAllowed: () => true, delayMs: 0, sitemaps: [] };
const nothingAllowed: Robots = { isAllowed: () => false, delayMs: 0, sitemaps: [] };

/** Reads robots.txt as RFC 9309 says: none allows everything, a server that fails allows nothing. */
export async function readRobots(origin: string, fetch: SiteFetch, signal?: AbortSignal): Promise<Robots> {
  const url = new URL("/robots.txt", origin).href;
  const { status, text } = await fetch(url, signal);
  if (status >= 500) return nothingAllowed;
  // A page in the place of robots.txt is a soft 404.
  if (status >= 400 || /^\s*</.test(text)) return everythingAllowed;
  const rules = robotsParser(url, text.slice(0, READ_MAX));
  return {
    isAllowed: (address) => rules.isAllowed(address, ROBOT_NAME) ?? true,
    delayMs: Math.min(DELAY_MAX_MS, (rules.getCrawlDelay(ROBOT_NAME) ?? 0) * 1_000),
    sitemaps: rules.getSitemaps(),
  };
}
