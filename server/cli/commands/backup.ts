import { resolve } from "node:path";
import packageJson from "../../../package.json" with { type: "json" };
import { writeBackup } from "../../backup/write-backup.ts";
import { type Command, UsageProblem } from "../command.ts";
import { readStoredSettings } from "../stored-settings.ts";

export const backup: Command = {
  name: "backup",
  usage: `backup FILE           writes everything the server keeps into one file, while it goes on serving`,
  async run(args, terminal) {
    const [file, ...more] = args;
    if (file === undefined || file.startsWith("-") || more.length > 0)
      throw new UsageProblem("Name the file to write: tenpoint backup tenpoint-2026-11-22.tar.gz");
    const path = resolve(terminal.folder, file);
    const createdAt = new Date().toISOString();
    await writeBackup(readStoredSettings(terminal), path, { version: packageJson.version, createdAt });
    terminal.tell(`Everything is in ${path}. Keep it where nobody else can read it.`);
    return 0;
  },
};
