import { browser } from "wxt/browser";
import type { Level } from "../../shared/scoring/formula.ts";
import type { Badge } from "./arrivals.ts";

/** The levels' colours for words: light letters on them can be read. */
const COLORS: Record<Level, string> = { negative: "#a12513", neutral: "#7a5005", wow: "#07634a" };
const UNJUDGED = "#5e636f";
const LETTERS = "#ffffff";

/** The score on the toolbar button, for one tab; null takes it away. */
export async function showBadge(tabId: number, badge: Badge | null): Promise<void> {
  const score = badge?.score ?? null;
  const text = score === null ? "" : numeral(score);
  // The tab may be gone by now.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge?.level ? COLORS[badge.level] : UNJUDGED }),
    browser.action.setBadgeTextColor({ tabId, color: LETTERS }),
    browser.action.setTitle({ tabId, title: titleOf(text) }),
  ]).catch(() => undefined);
}

export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && showBadge(id, null)));
}

const numeral = (score: number) =>
  new Intl.NumberFormat(browser.i18n.getUILanguage(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(score);

const titleOf = (score: string) =>
  score === "" ? browser.i18n.getMessage("actionTitle") : browser.i18n.getMessage("badgeTitle", [score]);
