import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { captureOf, snapshotAt } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const OWN = "https://reed.example";
const RIVAL = "https://tick.example";

async function auditOfTwo() {
  const { client } = await makeServer();
  const audit = await client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: `${OWN}/` },
        { name: "Tick", url: `${RIVAL}/` },
      ],
    },
  });
  const capture = async (url: string, body: "rich" | "bare") =>
    client.call("createCapture", {
      body: await captureOf(audit.id, url, {
        snapshot: await snapshotAt(url, body),
        context: { kind: "contact" },
      }),
    });
  const standingOf = (url: string, kind = "contact") =>
    client.call("getStanding", { params: { id: audit.id }, query: { url, kind } });
  return { client, audit, capture, standingOf };
}

test("a page nobody captured stands nowhere yet, and its touchpoint is known all the same", async () => {
  const { standingOf } = await auditOfTwo();

  const { siteId, standing, last } = await standingOf(`${OWN}/contact`);

  expect(siteId).not.toBeNull();
  expect(standing).toMatchObject({ own: { name: "Reed", score: null }, rival: null, standing: "unknown" });
  expect(last).toBeNull();
});

test("the own page stands beside the best rival's, facet by facet, with what it lacks", async () => {
  const { capture, standingOf } = await auditOfTwo();
  const own = await capture(`${OWN}/contact`, "bare");
  const rival = await capture(`${RIVAL}/contact`, "rich");

  const { standing, last } = await standingOf(`${OWN}/contact?utm_source=mail`);

  expect(standing).toMatchObject({
    own: { name: "Reed", score: own.score },
    rival: { name: "Tick", score: rival.score },
    standing: "behind",
  });
  const contact = standing?.facets.find(({ facet }) => facet === "contact");
  expect(contact?.best).toMatchObject({ siteId: standing?.rival?.siteId, score: contact?.rival });
  expect(contact?.rival).toBeGreaterThan(contact?.own ?? 0);
  expect(standing?.lacks.map(({ key }) => key)).toContain("contact/any-channel");
  expect(last).toMatchObject({ id: own.id, score: own.score });
});

test("a page that is no touchpoint of the audit, of a site that it does not know", async () => {
  const { standingOf } = await auditOfTwo();

  expect(await standingOf("https://else.example/", "login")).toEqual({
    siteId: null,
    standing: null,
    last: null,
  });
});

test("an audit that is asked for twice under one id is opened once", async () => {
  const { client } = await makeServer();
  const body = { id: randomUUID(), name: "Clocks", sites: [{ name: "Reed", url: `${OWN}/` }] };

  const first = await client.call("createAudit", { body });
  const second = await client.call("createAudit", { body });

  expect(second).toEqual(first);
  expect((await client.call("listAudits")).items).toHaveLength(1);
});

test("a person's word on the stage is kept with the capture, and can be changed", async () => {
  const { client, audit } = await auditOfTwo();
  const sent = await captureOf(audit.id, `${OWN}/contact`, { stage: "commitment" });

  const stored = await client.call("createCapture", { body: sent });
  const changed = await client.call("updateCapture", { params: { id: sent.id }, body: { stage: null } });

  expect(stored.stage).toBe("commitment");
  expect(changed.stage).toBeNull();
});
