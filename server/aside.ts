import { parentPort, Worker } from "node:worker_threads";

interface Asked<Order> {
  id: number;
  order: Order;
}
type Told<Answer> = { id: number } & ({ answer: Answer } | { error: unknown });

/** Without work for this long a thread is ended; it is started again with the next order. */
const IDLE_MS = 30_000;

/**
 * Work on a thread of its own, for what would hold up everything that is asked for meanwhile. The script calls `answerAside`; orders and
 * answers are plain data.
 */
export function createAside<Order, Answer>(script: URL): (order: Order) => Promise<Answer> {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: unknown): void }>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  function start(): Worker {
    const worker = new Worker(script);
    worker.on("message", (told: Told<Answer>) => {
      const asked = waiting.get(told.id);
      waiting.delete(told.id);
      if ("answer" in told) asked?.resolve(told.answer);
      else asked?.reject(told.error);
      if (waiting.size === 0) rest(worker);
    });
    worker.on("error", (error) => lose(worker, error));
    worker.on("exit", () =>
      lose(worker, new Error(`The thread of ${script.pathname} ended before its work.`)),
    );
    return worker;
  }

  function lose(worker: Worker, error: unknown): void {
    // Ended for being idle, or lost already.
    if (thread !== worker) return;
    thread = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function rest(worker: Worker): void {
    worker.unref();
    idle = setTimeout(() => {
      if (thread === worker) thread = undefined;
      void worker.terminate();
    }, IDLE_MS).unref();
  }

  return (order) => {
    clearTimeout(idle);
    thread ??= start();
    const worker = thread;
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      worker.postMessage({ id, order } satisfies Asked<Order>);
      waiting.set(id, { resolve, reject });
      // While there is work the process stays; an idle thread keeps nobody.
      worker.ref();
    });
  };
}

/** The other side: what the thread's script makes of an order. */
export function answerAside<Order, Answer>(work: (order: Order) => Answer | Promise<Answer>): void {
  const told = async ({ id, order }: Asked<Order>): Promise<Told<Answer>> => {
    try {
      return { id, answer: await work(order) };
    } catch (error) {
      return { id, error };
    }
  };
  parentPort?.on("message", async (asked: Asked<Order>) => parentPort?.postMessage(await told(asked)));
}
