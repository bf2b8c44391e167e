import type { Command } from "../command.ts";
export const bench: Command = {
  name: "bench",
  usage: "bench",
  async run() {
    return 2;
  },
};
