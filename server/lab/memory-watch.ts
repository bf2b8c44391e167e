import { readFile } from "node:fs/promises";
import type { Browser } from "puppeteer-core";

const EVERY_MS = 500;
/** Of Linux on every machine that Chromium runs on but Asahi's, where less would be counted. */
const PAGE_BYTES = 4_096;

/**
 * Ends the process of a page that takes more memory than it may; its visit then finds the tab crashed. The figures are Linux's
 * own, so elsewhere nothing is watched.
 */
export async function watchMemory(browser: Browser, maxBytes: number): Promise<() => void> {
  if (process.platform !== "linux") return () => undefined;
  const session = await browser.target().createCDPSession();
  const look = async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    for (const { type, id } of processInfo) {
      if (type === "renderer" && (await residentBytes(id)) > maxBytes) process.kill(id, "SIGKILL");
    }
  };
  // A browser that is gone, or a process that ended between two looks, needs no watching.
  const timer = setInterval(() => void look().catch(() => undefined), EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function residentBytes(processId: number): Promise<number> {
  const [, pages = "0"] = (await readFile(`/proc/${processId}/statm`, "utf8")).split(" ");
  return Number(pages) * PAGE_BYTES;
}
