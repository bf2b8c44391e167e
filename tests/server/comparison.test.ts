import { describe, expect, test } from "vitest";
import type { ApiProblem, Client } from "../../shared/api/client.ts";
import { captureOf, snapshotAt } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

async function twoSites(client: Client) {
  const audit = await client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Wren", url: "https://rival.example/" },
      ],
    },
  });
  const take = async (url: string, body: "bare" | "rich") =>
    client.call("createCapture", {
      body: await captureOf(audit.id, url, { snapshot: await snapshotAt(url, body) }),
    });
  const own = await take("https://own.example/contact", "bare");
  const rival = await take("https://rival.example/contact", "rich");
  const compare = (query: { ours: string; theirs: string; touchpointId?: string }) =>
    client.call("compareSites", { params: { id: audit.id }, query });
  return { audit, own, rival, compare, sides: { ours: own.siteId!, theirs: rival.siteId! } };
}

describe("two sites side by side", () => {
  test("say check by check what they have that we lack, with the pages to look at", async () => {
    const { client } = await makeServer();
    const { own, rival, compare, sides } = await twoSites(client);

    const seen = await compare({ ...sides, touchpointId: own.touchpointId! });

    expect(seen.page).toMatchObject({
      ours: { score: own.score },
      theirs: { score: rival.score },
      standing: "behind",
    });
    expect(seen.theyHave.length).toBeGreaterThan(3);
    for (const { id, ours, theirs } of seen.theyHave) {
      const [mine, yours] = [own, rival].map(
        ({ scorecard }) => scorecard?.checks.find((check) => check.id === id)?.score ?? null,
      );
      expect([ours.score, theirs.score], id).toEqual([expect.closeTo(mine!, 3), expect.closeTo(yours!, 3)]);
      expect(ours.worst?.captureId).toBe(own.id);
    }
    expect([seen.ours, seen.theirs].map((captures) => captures.map(({ id }) => id))).toEqual([
      [own.id],
      [rival.id],
    ]);
  });

  test("are the reverse from the other side", async () => {
    const { client } = await makeServer();
    const { compare, sides } = await twoSites(client);

    const [mine, yours] = [await compare(sides), await compare({ ours: sides.theirs, theirs: sides.ours })];

    expect(yours.weHave.map(({ id }) => id)).toEqual(mine.theyHave.map(({ id }) => id));
  });

  test("a waived check is nothing that either has or lacks", async () => {
    const { client } = await makeServer();
    const { audit, compare, sides } = await twoSites(client);
    const { theyHave } = await compare(sides);

    await client.call("createWaiver", {
      params: { id: audit.id },
      body: { scope: "audit", checkId: theyHave[0]!.id, who: "Nino", why: "Not in our trade." },
    });

    expect((await compare(sides)).checks.map(({ id }) => id)).not.toContain(theyHave[0]!.id);
  });

  test("a rival without any page has nothing to compare, and a site of another audit is refused", async () => {
    const { client } = await makeServer();
    const { audit, compare, sides } = await twoSites(client);
    const silent = await client.call("createSite", {
      params: { id: audit.id },
      body: { name: "Silent", homeUrl: "https://silent.example/" },
    });

    const seen = await compare({ ...sides, theirs: silent.id });
    expect(seen).toMatchObject({ theyHave: [], weHave: [], theirs: [] });
    expect(seen.page).toMatchObject({ standing: "unknown", gap: null });
    await expect(
      compare({ ...sides, theirs: "another-site" }).catch(({ message }: ApiProblem) => message),
    ).resolves.toMatch(/no such site/);
  });
});
