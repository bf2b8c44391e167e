import type { Plugin } from "vite";

const MAIN = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*>/g;

/** A browser shows its side panel once the page in it is loaded, and modules hold that up: one line imports them instead. */
export function panelPagePlugin(): Plugin {
  return {
    name: "tenpoint:panel-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        if (!path.includes("sidepanel")) return html;
        const main = MAIN.exec(html);
        if (!main) throw new Error("The panel's page names no module to import.");
        return html
          .replace(main[0], `<script async src="/open-panel.js" data-main="${main[1]}"></script>`)
          .replace(PRELOAD, "");
      },
    },
  };
}
