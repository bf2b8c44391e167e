import { describe, expect, test } from "vitest";
import type { Audit, AuditView } from "../../shared/api/schemas.ts";
import type { Snapshot } from "../../shared/snapshot/index.ts";
import { page, snapshotOf } from "../support/pages.ts";
import { captureOf } from "./support/captures.ts";
import { makeServer, type TestServer } from "./support/make-server.ts";

const words =
  "<p>We repair the clock while you watch. You pay £40 when it ticks again, and nothing before.</p>";
const home = (more: string) => page(`<main><h1>Clocks repaired in three days</h1>${words}${more}</main>`);
const contact = page(
  `<main><h1>Contact us</h1><p>Call <a href="tel:+442079460958">020 7946 0958</a>, Mon–Fri 9:00–18:00.</p>${words}</main>`,
  { head: "<title>Contact us</title>" },
);

interface Walked extends TestServer {
  audit: Audit;
  view: AuditView;
  idOf(catalogueKey: string): string;
  siteId(name: string): string;
}

/** The own home page does not lead to the contact page; the rival's does. */
async function walked(): Promise<Walked> {
  const server = await makeServer();
  const { client } = server;
  const sites = [
    { name: "Own", url: "https://own.example/" },
    { name: "Rival", url: "https://rival.example/" },
  ];
  const audit = await client.call("createAudit", { body: { name: "Clocks", sites } });
  const take = async (url: string, snapshot: Snapshot) =>
    client.call("createCapture", { body: await captureOf(audit.id, url, { snapshot }) });
  const read = async (url: string, html: string) => take(url, await snapshotOf(html, { url }));
  await read("https://own.example/", home("<p><a href='/prices'>Our prices</a></p>"));
  await read("https://own.example/contact", contact);
  await read("https://rival.example/", home("<p><a href='/contact'>Contact us</a></p>"));
  await read("https://rival.example/contact", contact);
  const view = await client.call("getAudit", { params: { id: audit.id } });
  return {
    ...server,
    audit,
    view,
    idOf: (key) => view.rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!.touchpoint.id,
    siteId: (name) => view.sites.find((site) => site.name === name)!.id,
  };
}

describe("a chain", () => {
  test("is worth its weakest link, and broken where nothing leads on: measured from captures, own beside rival", async () => {
    const { client, audit, idOf, siteId, view } = await walked();
    const links = [idOf("home-page"), idOf("contact-page"), idOf("incoming-call")];
    const body = { name: "From a search", channel: "search" as const, links };
    await client.call("createChain", { params: { id: audit.id }, body });

    const { items } = await client.call("listChains", { params: { id: audit.id } });

    expect(items).toMatchObject([{ ...body, hasLoop: false }]);
    const standing = (name: string) => items[0]!.standings.find((one) => one.siteId === siteId(name))!;
    expect(standing("Own")).toMatchObject({ isBroken: true, isComplete: false });
    expect(standing("Own").joints).toMatchObject([
      { state: "broken", by: "capture" },
      { state: "holds", by: "capture", carriedBy: "+442079460958" },
    ]);
    expect(standing("Rival")).toMatchObject({ isBroken: false });
    expect(standing("Rival").joints[0]).toMatchObject({
      state: "holds",
      carriedBy: "https://rival.example/contact",
    });
    const scores = links.flatMap((id) => {
      const row = view.rows.find(({ touchpoint }) => touchpoint.id === id);
      return row?.cells.find((cell) => cell.siteId === siteId("Own"))?.score ?? [];
    });
    expect(standing("Own").score).toBe(Math.min(...scores));
  });

  test("follows a person's word on a joint until it is taken back", async () => {
    const { client, audit, idOf, siteId } = await walked();
    const [from, to] = [idOf("home-page"), idOf("contact-page")];
    const chain = await client.call("createChain", {
      params: { id: audit.id },
      body: { name: "Mine", links: [from, to] },
    });
    const jointOf = async () => {
      const { items } = await client.call("listChains", { params: { id: audit.id } });
      return items[0]!.standings.find((one) => one.siteId === siteId("Own"))!.joints[0];
    };
    const say = (state: "holds" | null) =>
      client.call("setJoint", {
        params: { id: chain.id },
        body: { from, to, siteId: siteId("Own"), state },
      });

    await say("holds");
    expect(await jointOf()).toMatchObject({ state: "holds", by: "person" });
    await say(null);
    expect(await jointOf()).toMatchObject({ state: "broken", by: "capture" });
  });

  test("with a loop is kept and said to have one", async () => {
    const { client, audit, idOf } = await walked();
    const links = [idOf("home-page"), idOf("contact-page"), idOf("home-page")];
    await client.call("createChain", { params: { id: audit.id }, body: { name: "Round", links } });

    expect((await client.call("listChains", { params: { id: audit.id } })).items).toMatchObject([
      { hasLoop: true },
    ]);
  });

  test("is suggested for every channel once, edited, put away and restored", async () => {
    const { client, audit, idOf, bugs } = await walked();
    const params = { id: audit.id };
    const first = await client.call("suggestChains", { params });
    expect(first.items.length).toBeGreaterThan(2);
    expect((await client.call("suggestChains", { params })).items).toEqual([]);

    const [chain] = first.items;
    const changed = await client.call("updateChain", {
      params: { id: chain!.id },
      body: { name: "Из поиска 🔎", links: [idOf("home-page")] },
    });
    expect(changed).toMatchObject({
      name: "Из поиска 🔎",
      links: [idOf("home-page")],
      channel: chain!.channel,
    });

    await client.call("deleteChain", { params: { id: chain!.id } });
    const left = await client.call("listChains", { params });
    expect(left.items.map(({ id }) => id)).not.toContain(chain!.id);
    expect(await client.call("restoreChain", { params: { id: chain!.id } })).toEqual(changed);
    expect(bugs).toEqual([]);
  });

  test("of another audit's touchpoints is refused", async () => {
    const { client, audit } = await walked();
    const other = await client.call("createAudit", { body: { name: "Other" } });
    const { rows } = await client.call("getAudit", { params: { id: other.id } });

    await expect(
      client.call("createChain", {
        params: { id: audit.id },
        body: { name: "Foreign", links: [rows[0]!.touchpoint.id] },
      }),
    ).rejects.toMatchObject({ code: "not-valid" });
  });
});
