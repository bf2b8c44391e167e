import { describe, expect, test } from "vitest";
import {
  type ArrivalsOptions,
  type ArrivedTab,
  type Badge,
  createArrivals,
} from "../../../extension/sites/arrivals.ts";
import { siteName, sitePattern } from "../../../extension/sites/site-pattern.ts";

const URL = "https://shop.example/prices";
const BADGE: Badge = { score: 6.4, level: "neutral" };
const tab = (more: Partial<ArrivedTab> = {}): ArrivedTab => ({
  id: 7,
  windowId: 1,
  url: URL,
  active: true,
  incognito: false,
  status: "complete",
  ...more,
});

/** Whatever became of the tab meanwhile is what `tab` answers. */
function arrivals(more: Partial<ArrivalsOptions> = {}) {
  const shown: (Badge | null)[] = [];
  const arrived = createArrivals({
    isWanted: async () => true,
    isAllowedIncognito: async () => false,
    leaveToPanel: async () => false,
    score: async () => BADGE,
    tab: async () => tab(),
    showBadge: async (_, badge) => void shown.push(badge),
    rest: async () => {},
    ...more,
  });
  return { arrived, shown };
}

describe("a page that has come to stand in a tab", () => {
  test.each<{ page: string; came: Partial<ArrivedTab>; options?: Partial<ArrivalsOptions>; scored: boolean }>(
    [
      { page: "of a chosen site", came: {}, scored: true },
      { page: "of no chosen site", came: {}, options: { isWanted: async () => false }, scored: false },
      { page: "whose address we may not know", came: { url: undefined }, scored: false },
      { page: "that is still loading", came: { status: "loading" }, scored: false },
      { page: "behind another tab", came: { active: false }, scored: false },
      { page: "that the browser has put to sleep", came: { discarded: true }, scored: false },
      { page: "in a private window", came: { incognito: true }, scored: false },
      {
        page: "in a private window that we are let into",
        came: { incognito: true },
        options: { isAllowedIncognito: async () => true },
        scored: true,
      },
      {
        page: "that the open panel scores itself",
        came: {},
        options: { leaveToPanel: async () => true },
        scored: false,
      },
      {
        page: "that was left before it came to rest",
        came: {},
        options: { tab: async () => tab({ url: "https://shop.example/" }) },
        scored: false,
      },
      {
        page: "that was put behind before it came to rest",
        came: {},
        options: { tab: async () => tab({ active: false }) },
        scored: false,
      },
      {
        page: "whose tab was closed meanwhile",
        came: {},
        options: { tab: async () => undefined },
        scored: false,
      },
    ],
  )("$page: scored $scored", async ({ came, options, scored }) => {
    const { arrived, shown } = arrivals(options);

    await arrived(tab(came));

    expect(shown).toEqual(scored ? [BADGE] : []);
  });

  test("is scored once however often it is told of, and again when it came anew", async () => {
    const { arrived, shown } = arrivals();

    await arrived(tab());
    await arrived(tab());
    expect(shown).toHaveLength(1);

    await arrived(tab({ status: "loading" }));
    await arrived(tab());
    expect(shown).toHaveLength(2);
  });

  test("shows no score of a page that was left while it was scored", async () => {
    let now = tab();
    const { arrived, shown } = arrivals({
      tab: async () => now,
      score: async () => {
        now = tab({ url: "https://other.example/" });
        return BADGE;
      },
    });

    await arrived(tab());

    expect(shown).toEqual([]);
  });
});

test.each([
  { address: "https://shop.example/a?b#c", pattern: "https://shop.example/*", name: "shop.example" },
  { address: "http://127.0.0.1:8080/", pattern: "http://127.0.0.1/*", name: "127.0.0.1" },
  { address: "https://www.shop.example", pattern: "https://www.shop.example/*", name: "www.shop.example" },
  { address: "chrome://extensions", pattern: null, name: "" },
  { address: "file:///tmp/a.html", pattern: null, name: "" },
  { address: "", pattern: null, name: "" },
])("$address is granted as $pattern", ({ address, pattern, name }) => {
  expect(sitePattern(address)).toBe(pattern);
  expect(pattern === null ? "" : siteName(pattern)).toBe(name);
});
