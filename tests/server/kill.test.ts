import { expect, test } from "vitest";
import { captureOf, PNG } from "./support/captures.ts";
import { startChildServer } from "./support/child-server.ts";
import { makeFolder } from "./support/make-server.ts";

test("a killed server has what it acknowledged, and takes the rest once", async () => {
  const folder = makeFolder();
  const first = await startChildServer(folder);
  const audit = await first.client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });
  const bodies = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      captureOf(audit.id, `https://own.example/${index % 2 ? "" : "contact"}`, { screenshot: PNG }),
    ),
  );

  const sent = bodies.map((body) => first.client.call("createCapture", { body }).then(() => body.id));
  await Promise.race(sent);
  await first.kill();
  const acknowledged = (await Promise.allSettled(sent)).flatMap((answer) =>
    answer.status === "fulfilled" ? [answer.value] : [],
  );
  const second = await startChildServer(folder);
  const listed = async () =>
    (await second.client.call("listCaptures", { params: { id: audit.id }, query: {} })).items
      .map(({ id }) => id)
      .sort();
  const found = await listed();
  for (const body of bodies) await second.client.call("createCapture", { body });

  expect(acknowledged.length).toBeGreaterThan(0);
  expect(found).toEqual(expect.arrayContaining(acknowledged));
  expect(await listed()).toEqual(bodies.map(({ id }) => id).sort());
  for (const id of found) {
    const { scorecard } = await second.client.call("getCapture", { params: { id } });
    expect(scorecard).not.toBeNull();
    expect((await fetch(second.client.url("captureScreenshot", { id }))).status).toBe(200);
    await second.client.call("captureSnapshot", { params: { id } });
  }
});

test("two processes started at once on an empty folder come up, and write at the same time without loss", async () => {
  const folder = makeFolder();
  const servers = await Promise.all([startChildServer(folder), startChildServer(folder)]);
  const audit = await servers[0]!.client.call("createAudit", { body: { name: "Clocks" } });
  const params = { id: audit.id };

  await Promise.all(
    servers.flatMap(({ client }, server) =>
      Array.from({ length: 40 }, (_, index) =>
        client.call("createAction", { params, body: { what: `${server}:${index}` } }),
      ),
    ),
  );

  const { actions } = await servers[1]!.client.call("getAudit", { params });
  expect(new Set(actions.map(({ what }) => what)).size).toBe(80);
});

test("on a real socket: a body over the limit is answered and not cut off, foreign origins are refused, a taken port is told in a sentence", async () => {
  const folder = makeFolder();
  const { url } = await startChildServer(folder);
  const { port } = new URL(url);

  const tooLarge = await fetch(`${url}/api/captures`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "x".repeat(10_000_000),
  });
  expect(tooLarge.status).toBe(413);
  expect(await tooLarge.json()).toMatchObject({ code: "too-large" });

  const ask = async (origin: string) => (await fetch(`${url}/api/identity`, { headers: { origin } })).status;
  expect(await ask(`http://localhost:${port}`)).toBe(200);
  expect(await ask("http://evil.example")).toBe(403);

  await expect(startChildServer(folder, { PORT: port })).rejects.toThrow(
    `Port ${port} is taken by another program`,
  );
});
