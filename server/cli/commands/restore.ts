import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { BackupProblem } from "../../backup/backup-archive.ts";
import { restoreBackup } from "../../backup/restore-backup.ts";
import { type Command, UsageProblem } from "../command.ts";
import { readSettings } from "../stored-settings.ts";

export const restore: Command = {
  name: "restore",
  usage: `restore FILE [--replace]
                       puts what a backup holds in place; --replace lets what is there go`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { replace: { type: "boolean" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new UsageProblem("Name the backup to restore: tenpoint restore tenpoint-2026-11-22.tar.gz");
    try {
      const { createdAt, version, rows } = await restoreBackup(
        readSettings(terminal),
        resolve(terminal.folder, file),
        { replace: values.replace === true },
      );
      terminal.tell(`The backup of ${createdAt} (Tenpoint ${version}) is in place: ${rows} rows.`);
      return 0;
    } catch (error) {
      if (!(error instanceof BackupProblem)) throw error;
      terminal.tell(error.message);
      return 1;
    }
  },
};
