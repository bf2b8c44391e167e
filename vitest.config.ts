import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes late on a machine under load; what never comes fails before its test runs out of time.
    expect: { poll: { timeout: 25_000 } },
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
  },
});
