import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { checkTexts } from "./check-texts-plugin.ts";
import { wordsPlugin } from "./words-plugin.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at("."),
  plugins: [preact(), checkTexts(), wordsPlugin()],
  build: {
    outDir: at("../../dist/dashboard"),
    emptyOutDir: true,
    // The policy allows no inline data in scripts, and small files are cached by name like large ones.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ["chrome123", "firefox128", "safari17.5"],
  },
  server: { proxy: { "/api": process.env.TENPOINT_API ?? "http://127.0.0.1:4010" } },
});
