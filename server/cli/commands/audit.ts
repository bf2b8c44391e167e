import type { Command } from "../command.ts";
export const audit: Command = {
  name: "audit",
  usage: "audit",
  async run() {
    return 2;
  },
};
