import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { buildGather } from "./server/cli/build.ts";
import { EXTENSION_KEY } from "./shared/extension-id.ts";

/** The scripts that read a page, copied byte for byte: the lab evaluates the same files. */
const GATHER_SCRIPTS = ["gather.js", "readability.js"];

/** The panel says nothing of what only the dashboard says, in three languages. */
const withoutDashboardWords = {
  name: "tenpoint:without-dashboard-words",
  load(id: string) {
    const [, tag] = /\/shared\/words\/dashboard\.(\w\w)\.ts$/.exec(id) ?? [];
    return tag ? `export const dashboard${tag[0]?.toUpperCase()}${tag.slice(1)} = {};` : undefined;
  },
};

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  outDir: "dist/extension",
  imports: false,
  vite: () => ({ plugins: [preact(), withoutDashboardWords], build: { chunkSizeWarningLimit: 2_000 } }),
  manifest: ({ browser }) => ({
    name: "Tenpoint",
    description: "__MSG_description__",
    default_locale: "en",
    ...(browser === "chrome" && { key: EXTENSION_KEY, minimum_chrome_version: "120" }),
    permissions: ["activeTab", "alarms", "contextMenus", "scripting", "sidePanel", "storage"],
    action: { default_title: "__MSG_actionTitle__" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+S" } },
      capture: { suggested_key: { default: "Alt+Shift+C" }, description: "__MSG_captureCommand__" },
    },
  }),
  hooks: {
    "prepare:publicPaths": (_, paths) => {
      paths.push(...GATHER_SCRIPTS);
    },
    "build:before": () => buildGather(),
    "build:publicAssets": (_, files) => {
      for (const name of GATHER_SCRIPTS) {
        files.push({
          absoluteSrc: new URL(`dist/gather/${name}`, import.meta.url).pathname,
          relativeDest: name,
        });
      }
    },
  },
});
