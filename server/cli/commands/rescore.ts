import type { Command } from "../command.ts";
export const rescore: Command = {
  name: "rescore",
  usage: "rescore",
  async run() {
    return 2;
  },
};
