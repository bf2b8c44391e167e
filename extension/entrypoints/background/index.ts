import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { type ArrivalMessage, type Intent, isOutboxMessage, type OutboxMessage } from "../../messages.ts";
import { openOutbox } from "../../outbox/outbox.ts";
import { createSending } from "../../outbox/sending.ts";
import { onSitesChanged, openPanel } from "../../platform.ts";
import { clientOf } from "../../servers/client-of.ts";
import { intentSetting, linkSetting, serverSetting } from "../../settings.ts";
import { createArrivals } from "../../sites/arrivals.ts";
import { clearBadges, showBadge } from "../../sites/badge.ts";
import { scoreApart } from "../../sites/score-apart.ts";
import { isWanted, pausedSetting } from "../../sites/wanted-sites.ts";

const CAPTURE = "capture";
const LINK = "link";
const PROBE = "probe";
const SEND_ALARM = "send-captures";
/** Chromium grants an alarm no sooner; shorter waits are timed while the worker lives. */
const ALARM_MIN_MS = 30_000;
/** A page that is loaded, or came by script, goes on changing for a while. */
const REST_MS = 700;

/** A module, so that it shares the panel's code instead of holding it twice. */
export default defineBackground({ type: "module", main: listen });

function listen(): void {
  browser.action.onClicked.addListener((tab) => summon("score", tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CAPTURE) summon("capture", tab);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === CAPTURE) summon("capture", tab);
    if (menuItemId === PROBE) summon("probe", tab);
    if (menuItemId === LINK && linkUrl && tab) scoreLink(tab.incognito ? null : linkUrl, tab.windowId);
  });
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: CAPTURE,
      title: browser.i18n.getMessage("captureMenu"),
      contexts: ["page", "selection", "image"],
    });
    browser.contextMenus.create({
      id: LINK,
      title: browser.i18n.getMessage("linkMenu"),
      contexts: ["link"],
      targetUrlPatterns: ["http://*/*", "https://*/*"],
    });
    browser.contextMenus.create({
      id: PROBE,
      title: browser.i18n.getMessage("probeMenu"),
      contexts: ["page"],
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    });
  });

  const send = createSending({
    outbox: openOutbox(),
    clientOf,
    connectedTo: async () => (await serverSetting.getValue())?.url ?? null,
    now: () => Date.now(),
    later: (waitMs) => {
      void browser.alarms.create(SEND_ALARM, { when: Date.now() + Math.max(waitMs, ALARM_MIN_MS) });
      if (waitMs < ALARM_MIN_MS) setTimeout(send, waitMs);
    },
    // Nobody listens while no panel is open.
    changed: () =>
      void browser.runtime.sendMessage({ kind: "outbox-changed" } satisfies OutboxMessage).catch(() => {}),
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SEND_ALARM) void send();
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isOutboxMessage(message, "outbox-send")) void send();
  });
  browser.runtime.onStartup.addListener(() => void send());
  addEventListener("online", () => void send());
  void send();
  listenToArrivals();
}

/** Scores pages of the sites that the person chose; of any other page the browser tells us nothing but that it changed. */
function listenToArrivals(): void {
  const arrived = createArrivals({
    isWanted,
    isAllowedIncognito: () => browser.extension.isAllowedIncognitoAccess(),
    // Nobody answers while no panel is open.
    leaveToPanel: async (tabId, windowId) =>
      (await browser.runtime
        .sendMessage({ kind: "page-arrived", tabId, windowId } satisfies ArrivalMessage)
        .catch(() => false)) === true,
    score: scoreApart,
    tab: (tabId) => browser.tabs.get(tabId).catch(() => undefined),
    showBadge,
    rest: () => new Promise((rested) => setTimeout(rested, REST_MS)),
  });
  browser.tabs.onUpdated.addListener((_, { status, url }, tab) => {
    if (status !== undefined || url !== undefined) void arrived(tab);
  });
  browser.tabs.onActivated.addListener(async ({ tabId }) => {
    // The tab may be gone again.
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (tab) void arrived(tab);
  });
  onSitesChanged(() => void clearBadges());
  pausedSetting.watch((isPaused) => isPaused && void clearBadges());
}

/** Leaves word of a link for the panel, which asks the server's lab to score its target. */
function scoreLink(url: string | null, windowId: number): void {
  void linkSetting.setValue({ url, windowId, at: Date.now() });
  void openPanel(windowId);
}

/** Opens the panel, and leaves word of what it was opened for. */
function summon(kind: Intent["kind"], tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id === undefined) return;
  void intentSetting.setValue({ kind, tabId: tab.id, windowId: tab.windowId, at: Date.now() });
  void openPanel(tab.windowId);
}
