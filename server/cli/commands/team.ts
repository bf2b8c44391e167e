import type { Command } from "../command.ts";
import { start } from "../start.ts";
import { DATA_FOLDER } from "../stored-settings.ts";

export const team: Command = {
  name: "team",
  usage: `team                 serves for several people who sign in; prints the first owner's link, and keeps what was audited before
                         HOST=0.0.0.0 PUBLIC_URL=https://tenpoint.example.org opens it to others; SMTP_URL and MAIL_FROM send its mail`,
  run: (args, terminal) =>
    start(args, { ...terminal, env: { TENPOINT_DATA: DATA_FOLDER, ...terminal.env } }, { asTeam: true }),
};
