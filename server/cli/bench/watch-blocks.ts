import { setImmediate as turn } from "node:timers/promises";

/** The longest that something held the event loop. */
export interface LongestBlock {
  /** By the clock: what others waited. */
  ms: number;
  /** By the thread's own work: what else ran on the machine is not in it. */
  cpuMs: number;
}

/** Does the work and tells the longest stretch of it in which nothing else had its turn. */
export async function watchBlocks(work: () => Promise<unknown>): Promise<LongestBlock> {
  const longest = { ms: 0, cpuMs: 0 };
  let isOver = false;
  const watch = async () => {
    let [at, cpu] = [performance.now(), threadMs()];
    for (;;) {
      await turn();
      const [now, spent] = [performance.now(), threadMs()];
      longest.ms = Math.max(longest.ms, now - at);
      longest.cpuMs = Math.max(longest.cpuMs, spent - cpu);
      [at, cpu] = [now, spent];
      if (isOver) return;
    }
  };
  const watching = watch();
  await turn();
  try {
    await work();
  } finally {
    isOver = true;
    await watching;
  }
  return longest;
}

function threadMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
