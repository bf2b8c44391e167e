import { type Browser, browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { createClient } from "../../../shared/api/client.ts";
import { type Intent, isOutboxMessage, type OutboxMessage } from "../../messages.ts";
import { openOutbox } from "../../outbox/outbox.ts";
import { createSending } from "../../outbox/sending.ts";
import { openPanel } from "../../platform.ts";
import { intentSetting, serverSetting } from "../../settings.ts";

const CAPTURE = "capture";
const PROBE = "probe";
const SEND_ALARM = "send-captures";
/** Chromium grants an alarm no sooner; shorter waits are timed while the worker lives. */
const ALARM_MIN_MS = 30_000;

/** A module, so that it shares the panel's code instead of holding it twice. */
export default defineBackground({ type: "module", main: listen });

function listen(): void {
  browser.action.onClicked.addListener((tab) => summon("score", tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CAPTURE) summon("capture", tab);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === CAPTURE) summon("capture", tab);
    if (menuItemId === PROBE) summon("probe", tab);
  });
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: CAPTURE,
      title: browser.i18n.getMessage("captureMenu"),
      contexts: ["page", "selection", "link", "image"],
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
    clientOf: (baseUrl) =>
      createClient({ baseUrl, send: (url, init) => fetch(url, { ...init, credentials: "omit" }) }),
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
}

/** Opens the panel, and leaves word of what it was opened for. */
function summon(kind: Intent["kind"], tab: Browser.tabs.Tab | undefined): void {
  if (tab?.id === undefined) return;
  void intentSetting.setValue({ kind, tabId: tab.id, windowId: tab.windowId, at: Date.now() });
  void openPanel(tab.windowId);
}
