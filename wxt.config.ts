import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { apiPlugin } from "./extension/api-plugin.ts";
import { gecko, optionalHosts, optionalPermissions, permissionsOf } from "./extension/manifest.ts";
import { repackZip } from "./extension/pack-zip.ts";
import { phoneMetadataPlugin } from "./extension/phone-metadata-plugin.ts";
import { checkWordsPlugin } from "./extension/words/check-words-plugin.ts";
import { wordsPlugin } from "./extension/words/words-plugin.ts";
import { zodPlugin } from "./extension/zod-plugin.ts";
import { buildGather } from "./server/cli/build.ts";
import { EXTENSION_KEY } from "./shared/extension-id.ts";

/** The scripts that read a page, copied byte for byte: the lab evaluates the same files. */
const GATHER_SCRIPTS = ["gather.js", "readability.js"];

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  outDir: "dist/extension",
  imports: false,
  vite: () => ({
    plugins: [preact(), wordsPlugin(), checkWordsPlugin(), apiPlugin(), zodPlugin(), phoneMetadataPlugin()],
    build: {
      chunkSizeWarningLimit: 2_000,
      // The list of the world's domains is for the server: nothing here asks it.
      rolldownOptions: {
        treeshake: {
          moduleSideEffects: [{ test: /node_modules\/tldts/, sideEffects: false }],
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: "Tenpoint",
    description: "__MSG_description__",
    default_locale: "en",
    ...(browser === "chrome" && { key: EXTENSION_KEY, minimum_chrome_version: "120" }),
    ...(browser === "firefox" && { browser_specific_settings: { gecko } }),
    // Firefox's own policy would ask a server on this machine by https, which it does not speak.
    ...(browser === "firefox" && {
      content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'" },
    }),
    permissions: permissionsOf(browser === "firefox" ? "firefox" : "chrome"),
    optional_host_permissions: [...optionalHosts],
    ...(browser === "chrome" && { optional_permissions: [...optionalPermissions] }),
    action: { default_title: "__MSG_actionTitle__" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+S" } },
      capture: { suggested_key: { default: "Alt+Shift+C" }, description: "__MSG_captureCommand__" },
    },
  }),
  // What a reviewer needs to build the same zip, and no more.
  zip: { excludeSources: ["data/**", "dist/**", "tests/**"] },
  hooks: {
    "zip:extension:done": (_, path) => repackZip(path),
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
