import type { Command } from "../command.ts";
export const check: Command = {
  name: "check",
  usage: "check",
  async run() {
    return 2;
  },
};
