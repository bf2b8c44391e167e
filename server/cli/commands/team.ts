import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "../command.ts";
import { start } from "../start.ts";

const DATA = join(fileURLToPath(new URL("../../../", import.meta.url)), "data");

export const team: Command = {
  name: "team",
  usage: `team                 serves for several people who sign in; prints the first owner's link, and keeps what was audited before
                         HOST=0.0.0.0 PUBLIC_URL=https://tenpoint.example.org opens it to others; SMTP_URL and MAIL_FROM send its mail`,
  run: (args, terminal) =>
    start(args, { ...terminal, env: { TENPOINT_DATA: DATA, ...terminal.env } }, { asTeam: true }),
};
