import { render } from "preact";
import { browser } from "wxt/browser";
import { wordLanguages } from "../../../shared/checks/define-check.ts";
import "../../../shared/ui/tokens.css";
import "../../../shared/ui/base.css";
import "../../../shared/ui/controls.css";
import { readAhead } from "../../panel/read-ahead.ts";
import { auditSetting, intentSetting, languageSetting, serverSetting, themeSetting } from "../../settings.ts";

/** No `await` at the top: the panel's parts may import from this file, which must be done by then. */
async function openPanel(): Promise<void> {
  const [panel, language, theme, server, audit, window] = await Promise.all([
    import("../../panel/load-panel.tsx"),
    languageSetting.getValue(),
    themeSetting.getValue(),
    serverSetting.getValue(),
    auditSetting.getValue(),
    browser.windows.getCurrent(),
  ]);
  const place = document.getElementById("panel");
  if (!place || window.id === undefined) return;
  /** The browser's own language where we speak it. */
  const spoken = wordLanguages.find((name) => browser.i18n.getUILanguage().startsWith(name)) ?? "en";
  const settings = { language: language ?? spoken, theme, server, audit };
  const view = await panel.loadPanel({ windowId: window.id, isPrivate: window.incognito, settings });
  place.replaceChildren();
  render(view, place);
}

/** What the panel was opened for is read while it loads. */
async function startReading(): Promise<void> {
  const intent = await intentSetting.getValue();
  if (intent?.kind === "score" || intent?.kind === "capture") readAhead(intent.tabId);
}

void startReading();
void openPanel();
