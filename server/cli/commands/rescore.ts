import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { rescoreStale } from "../../audits/rescore-stale.ts";
import { readConfig } from "../../config.ts";
import { openDatabase } from "../../db/open-database.ts";
import { everyScope } from "../../db/workspace-scope.ts";
import { folderStore } from "../../storage/screenshot-store.ts";
import type { Command } from "../command.ts";
import { verifyFile } from "../verify-file.ts";

export const rescore: Command = {
  name: "rescore",
  usage: `rescore [--json] [--verify FILE]
      scores what an older rubric scored by the rubric of today, and prints what moved and why
      --verify FILE   a report's “JSON with proofs”: scores its stored pages again and confirms their hashes under the same
                      rubric, else names the version that can; exits 1 when something is not confirmed`,
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, verify: { type: "string" } },
    });
    const isForPrograms = values.json === true || !terminal.isInteractive;
    const { database, screenshotFolder } = readConfig(terminal.env);
    const { db, close } = await openDatabase(database.url, database.authToken);
    try {
      if (values.verify !== undefined)
        return await verifyFile(values.verify, await everyScope(db), terminal, isForPrograms);
      for (const scope of await everyScope(db)) {
        const moved = await rescoreStale(
          { scope, screenshots: folderStore(screenshotFolder), now: Date.now, newId: randomUUID },
          {
            signal: terminal.signal,
            onProblem: (error, captureId) =>
              terminal.tell(`${captureId}: ${error instanceof Error ? error.message : String(error)}`),
          },
        );
        for (const { captureId, url, before, after } of moved) {
          // The stored snapshot is what it was, so only the rubric can have moved its score.
          const line = { id: captureId, url, before, after, why: "rubric" };
          const shown = [before, after].map((score) => score?.toFixed(1) ?? "–").join(" → ");
          terminal.print(isForPrograms ? JSON.stringify(line) : `${shown}  ${url}  (the rubric changed)`);
        }
        if (!isForPrograms) terminal.print(moved.length === 0 ? "Nothing moved." : `${moved.length} moved.`);
      }
      return 0;
    } finally {
      close();
    }
  },
};
