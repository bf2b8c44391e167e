import { describe, expect, test } from "vitest";
import { groundOf } from "../../server/audits/ground-of.ts";
import type { ApiProblem, Client } from "../../shared/api/client.ts";
import type { Capture } from "../../shared/api/schemas.ts";
import { setAside } from "../../shared/audit/set-aside.ts";
import { captureOf, snapshotAt } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const OWN = "https://own.example/contact";
const RIVAL = "https://rival.example/contact";

/** Two like contact pages, and a check that costs both of them points. */
async function twoPages(client: Client) {
  const audit = await client.call("createAudit", {
    body: {
      name: "Clocks",
      sites: [
        { name: "Reed", url: "https://own.example/" },
        { name: "Wren", url: "https://rival.example/" },
      ],
    },
  });
  const take = async (url: string) =>
    client.call("createCapture", {
      body: await captureOf(audit.id, url, { snapshot: await snapshotAt(url) }),
    });
  const own = await take(OWN);
  const rival = await take(RIVAL);
  const card = own.scorecard!;
  const costly = card.checks.find(
    ({ id, score }) => score === 0 && setAside(card, [id], groundOf)!.score! > card.score!,
  );
  return { audit, own, rival, checkId: costly!.id };
}

const said = { who: "Nino", why: "Our customers come by the telephone only." };
const cellOf = async (client: Client, { auditId, touchpointId, siteId }: Capture) => {
  const view = await client.call("getAudit", { params: { id: auditId } });
  const row = view.rows.find(({ touchpoint }) => touchpoint.id === touchpointId)!;
  const site = view.sites.find(({ id }) => id === siteId)!;
  return { cell: row.cells.find((cell) => cell.siteId === siteId)!, site };
};
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    ({ code, message }: ApiProblem) => `${code}: ${message}`,
  );

describe("a waiver", () => {
  test.each([
    { scope: "page", reaches: [true, false] },
    { scope: "site", reaches: [true, false] },
    { scope: "audit", reaches: [true, true] },
  ] as const)(
    "on one $scope sets the check aside there and nowhere else; the score is told both ways",
    async ({ scope, reaches }) => {
      const { client } = await makeServer();
      const { audit, own, rival, checkId } = await twoPages(client);
      const place = {
        page: { url: `${OWN}?utm_source=mail`, kind: own.kind },
        site: { siteId: own.siteId! },
        audit: {},
      };
      const before = await cellOf(client, own);

      const waiver = await client.call("createWaiver", {
        params: { id: audit.id },
        // safe: the fields that this scope needs
        body: { scope, ...place[scope], checkId, ...said } as never,
      });

      for (const [index, capture] of [own, rival].entries()) {
        const now = await client.call("getCapture", { params: { id: capture.id } });
        expect(now.scorecard, "what was measured stays").toEqual(capture.scorecard);
        if (reaches[index]) {
          expect(now.waived?.waivers).toEqual([waiver]);
          expect(now.waived?.setAside).toContain(checkId);
          expect(now.waived?.score).toBeGreaterThan(capture.score!);
        } else expect(now.waived).toBeNull();
      }
      const { cell, site } = await cellOf(client, own);
      expect(cell.asMeasured).toBe(before.cell.score);
      expect(cell.score).toBeGreaterThan(before.cell.score!);
      expect(site.indexAsMeasured).toBe(before.site.index);
      expect((await cellOf(client, rival)).cell.asMeasured).toBe(reaches[1] ? before.cell.score : undefined);

      await client.call("deleteWaiver", { params: { id: waiver.id } });
      expect(await cellOf(client, own)).toEqual(before);
      await client.call("restoreWaiver", { params: { id: waiver.id } });
      expect((await client.call("listWaivers", { params: { id: audit.id } })).items).toEqual([waiver]);
      expect((await cellOf(client, own)).cell).toEqual(cell);
    },
  );

  test("a waived check is nothing that the own site lacks", async () => {
    const { client } = await makeServer();
    const { audit } = await twoPages(client);
    await client.call("createCapture", {
      body: await captureOf(audit.id, OWN, {
        snapshot: await snapshotAt(OWN, "bare"),
        capturedAt: 1_700_000_001_000,
      }),
    });
    const lacks = async () => (await client.call("getAudit", { params: { id: audit.id } })).lacks;
    const lacked = (await lacks()).find(({ kind }) => kind === "check")!;

    await client.call("createWaiver", {
      params: { id: audit.id },
      body: { scope: "audit", checkId: lacked.key, ...said },
    });

    expect((await lacks()).map(({ key }) => key)).not.toContain(lacked.key);
  });

  test("stands once in each place, on a check that is there, with a name and a reason", async () => {
    const { client } = await makeServer();
    const { audit, own, checkId } = await twoPages(client);
    const create = (body: object) =>
      problemOf(client.call("createWaiver", { params: { id: audit.id }, body: body as never }));

    expect(await create({ scope: "site", siteId: own.siteId, checkId, ...said })).toBe("done");
    expect(await create({ scope: "site", siteId: own.siteId, checkId, ...said })).toMatch(
      /^conflict: This check is set aside here already, by Nino/,
    );
    expect(await create({ scope: "audit", checkId: "contact/no-such", ...said })).toMatch(
      /^not-valid: body.checkId: The rubric has no check/,
    );
    expect(await create({ scope: "site", siteId: "nobodys-site", checkId, ...said })).toMatch(
      /^not-valid: body.siteId/,
    );
    expect(await create({ scope: "audit", checkId, who: " ", why: said.why })).toMatch(
      /^not-valid: body.who/,
    );
    expect(await create({ scope: "audit", checkId, who: "Nino", why: "" })).toMatch(/^not-valid: body.why/);
  });
});
