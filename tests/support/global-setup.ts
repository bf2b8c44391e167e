import type { TestProject } from "vitest/node";
import { buildGather } from "../../server/cli/build.ts";
import { launchChromium } from "../../server/lab/chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the one Chromium that every test file connects to. */
    chromium: string;
  }
}

/** Builds the gatherer once, and starts one Chromium for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildGather();
  const browser = await launchChromium({ executable: process.env.CHROME_PATH, debuggingPort: true });
  project.provide("chromium", browser.wsEndpoint());
  return () => browser.close();
}
