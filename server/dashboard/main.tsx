import { render } from "preact";
import { createClient } from "../../shared/api/client.ts";
import "../../shared/ui/tokens.css";
import "../../shared/ui/base.css";
import "../../shared/ui/controls.css";
import { App } from "./app.tsx";
import { loadWords } from "./load-words.ts";
import { readPreferences } from "./preferences.ts";

const first = readPreferences(localStorage, navigator.languages);
const words = await loadWords(first.language);
const client = createClient({ baseUrl: "", send: (url, init) => fetch(url, init) });

render(
  <App client={client} store={localStorage} first={first} firstWords={words} />,
  document.getElementById("app")!,
);
