import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAside } from "../../server/aside.ts";

let folder = "";
let script: URL;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tenpoint-aside-"));
  const path = join(folder, "thread.ts");
  const aside = new URL("../../server/aside.ts", import.meta.url).href;
  writeFileSync(
    path,
    `import { answerAside } from ${JSON.stringify(aside)};
    answerAside((order: { say?: string; fail?: string; end?: boolean }) => {
      if (order.end) process.exit(3);
      if (order.fail) throw new TypeError(order.fail);
      return order.say ?? null;
    });`,
  );
  script = pathToFileURL(path);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Order {
  say?: string;
  fail?: string;
  end?: boolean;
}

test("every order has its own answer, however many are asked at once", async () => {
  const ask = createAside<Order, string>(script);

  const said = Array.from({ length: 20 }, (_, at) => `order ${at}`);
  expect(await Promise.all(said.map((say) => ask({ say })))).toEqual(said);
});

test("what fails there fails here, and the next order is answered", async () => {
  const ask = createAside<Order, string>(script);

  await expect(ask({ fail: "no ink" })).rejects.toThrow("no ink");
  expect(await ask({ say: "drawn" })).toBe("drawn");
});

test("what cannot be sent is refused, and keeps nobody waiting", async () => {
  const ask = createAside<{ say: () => string }, string>(script);

  await expect(ask({ say: () => "no" })).rejects.toThrow(/could not be cloned/);
});

test("a thread that dies fails what waits for it, and another one is started", async () => {
  const ask = createAside<Order, string>(script);

  await expect(Promise.all([ask({ end: true }), ask({ say: "lost" })])).rejects.toThrow(/ended/);
  expect(await ask({ say: "again" })).toBe("again");
});
