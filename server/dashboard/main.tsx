import { render } from "preact";
import { createClient } from "../../shared/api/client.ts";
import "../../shared/ui/tokens.css";
import "../../shared/ui/base.css";
import "../../shared/ui/controls.css";
import { App } from "./app.tsx";
import { loadWords } from "./load-words.ts";
import { readPreferences } from "./preferences.ts";

/** What a share link opens stands on its own: whoever follows one has no account, and nowhere else to go. */
const SHARED_PATH = "/share";

const first = readPreferences(localStorage, navigator.languages);
const words = await loadWords(first.language);
const root = document.getElementById("app")!;

if (location.pathname === SHARED_PATH) {
  const { SharedApp } = await import("./share/shared-app.tsx");
  render(<SharedApp store={localStorage} first={first} firstWords={words} />, root);
} else {
  const client = createClient({ baseUrl: "", send: (url, init) => fetch(url, init) });
  render(<App client={client} store={localStorage} first={first} firstWords={words} />, root);
}
