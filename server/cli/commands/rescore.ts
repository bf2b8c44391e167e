import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { explainCaptures } from "../../audits/explain-captures.ts";
import { rescoreStale } from "../../audits/rescore-stale.ts";
import { openDatabase } from "../../db/open-database.ts";
import { everyScope } from "../../db/workspace-scope.ts";
import { folderStore } from "../../storage/screenshot-store.ts";
import type { Command } from "../command.ts";
import { describeChange } from "../describe-change.ts";
import { readStoredSettings } from "../stored-settings.ts";
import { verifyFile } from "../verify-file.ts";

export const rescore: Command = {
  name: "rescore",
  usage: `rescore [--json] [--verify FILE]
      scores what an older rubric scored by the rubric of today, and prints of each page's latest capture what moved its
      score since the one before it, or since it was published, and why: the rubric, the page, the reading, or noise
      --verify FILE   a report's “JSON with proofs”: scores its stored pages again and confirms their hashes under the same
                      rubric, else names the version that can; exits 1 when something is not confirmed`,
  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" }, verify: { type: "string" } },
    });
    const isForPrograms = values.json === true || !terminal.isInteractive;
    const { database, screenshotFolder } = readStoredSettings(terminal);
    const { db, close } = await openDatabase(database.url, database.authToken);
    try {
      if (values.verify !== undefined)
        return await verifyFile(values.verify, await everyScope(db), terminal, isForPrograms);
      let moved = 0;
      for (const scope of await everyScope(db)) {
        await rescoreStale(
          { scope, screenshots: folderStore(screenshotFolder), now: Date.now, newId: randomUUID },
          {
            signal: terminal.signal,
            onProblem: (error, captureId) =>
              terminal.tell(`${captureId}: ${error instanceof Error ? error.message : String(error)}`),
          },
        );
        for await (const { captureId, earlierId, url, change } of explainCaptures(scope, terminal)) {
          if (change.before === change.after) continue;
          moved++;
          const { before, after, shares, main, checks, differences } = change;
          const line = {
            id: captureId,
            earlierId,
            url,
            before,
            after,
            why: main,
            shares,
            checks,
            differences,
          };
          if (isForPrograms) terminal.print(JSON.stringify(line));
          else for (const row of describeChange(url, change)) terminal.print(row);
        }
      }
      if (!isForPrograms) terminal.print(moved === 0 ? "Nothing moved." : `${moved} moved.`);
      return 0;
    } finally {
      close();
    }
  },
};
