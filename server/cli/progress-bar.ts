import type { Job } from "../../shared/api/schemas.ts";
import { createWords } from "../../shared/words/create-words.ts";

const WIDTH = 24;

/** Shows how far a job is: one line that is drawn over on a terminal, a line a step elsewhere. */
export function createProgressBar(stream: NodeJS.WriteStream) {
  const words = createWords("en");
  let shown = "";
  return {
    show(job: Job): void {
      const share = job.total > 0 ? Math.min(1, job.done / job.total) : 0;
      const filled = Math.round(share * WIDTH);
      const text = sentence(job, words.method.kinds);
      if (stream.isTTY) {
        const line = `  ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}  ${text}`;
        stream.write(`\r\u001b[2K${line.slice(0, Math.max(40, stream.columns - 1))}`);
      } else if (text !== shown) stream.write(`  ${text}\n`);
      shown = text;
    },
    end(): void {
      if (stream.isTTY && shown !== "") stream.write("\r\u001b[2K");
    },
  };
}

/** "Scoring the contact page of example.com, 4 of 17". */
function sentence({ step, done, total }: Job, kinds: Readonly<Record<string, string>>): string {
  if (!step) return "Opening the sites";
  const { host, kind } = step.values;
  if (step.key === "robots") return `Asking ${host} what robots may open`;
  const name = typeof kind === "string" ? (kinds[kind] ?? kind).toLowerCase() : "page";
  return `Scoring ${host}: ${name}, ${Math.min(done + 1, total)} of ${total}`;
}
