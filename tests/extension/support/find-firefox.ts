import { existsSync } from "node:fs";

const USUAL = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** Path of this machine's Firefox; undefined where there is none. */
export const firefoxPath: string | undefined =
  process.env.FIREFOX_PATH ?? USUAL.find((path) => existsSync(path));
