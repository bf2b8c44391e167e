import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  outDir: "dist/extension",
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: { name: "Tenpoint" },
});
