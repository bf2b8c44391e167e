import { render } from "preact";
import { browser } from "wxt/browser";
import { wordLanguages } from "../../../shared/checks/define-check.ts";
import "../../../shared/ui/tokens.css";
import "../../../shared/ui/base.css";
import "../../../shared/ui/controls.css";
import { Panel } from "../../panel/panel.tsx";
import { auditSetting, languageSetting, serverSetting, themeSetting } from "../../settings.ts";

const [language, theme, server, audit, window] = await Promise.all([
  languageSetting.getValue(),
  themeSetting.getValue(),
  serverSetting.getValue(),
  auditSetting.getValue(),
  browser.windows.getCurrent(),
]);

/** The browser's own language where we speak it. */
const spoken = wordLanguages.find((name) => browser.i18n.getUILanguage().startsWith(name)) ?? "en";
const place = document.getElementById("panel");
if (place && window.id !== undefined) {
  render(
    <Panel windowId={window.id} settings={{ language: language ?? spoken, theme, server, audit }} />,
    place,
  );
}
