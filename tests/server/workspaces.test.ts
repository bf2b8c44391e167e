import { describe, expect, test } from "vitest";
import * as tables from "../../server/db/tables/index.ts";
import type { ApiProblem } from "../../shared/api/client.ts";
import { filesBelow, importsOf, isSource } from "../support/sources.ts";
import { captureOf, PNG } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const statusOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 200,
    (problem: ApiProblem) => problem.status,
  );

describe("one workspace never sees another's rows", () => {
  const setUp = async () => {
    const ours = await makeServer({ workspace: "ours" });
    const theirs = await makeServer({ workspace: "theirs", folder: ours.folder });
    const body = { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] };
    const audit = await theirs.client.call("createAudit", { body });
    const { sites, rows } = await theirs.client.call("getAudit", { params: { id: audit.id } });
    const touchpointId = rows[0]!.touchpoint.id;
    const siteId = sites[0]!.id;
    const captureBody = await captureOf(audit.id, "https://own.example/", { screenshot: PNG });
    await theirs.client.call("createCapture", { body: captureBody });
    const rating = await theirs.client.call("rateCell", {
      params: { touchpointId, siteId },
      body: { score: 5 },
    });
    const action = await theirs.client.call("createAction", {
      params: { id: audit.id },
      body: { what: "Mend it" },
    });
    return { ours, theirs, audit, siteId, touchpointId, captureBody, rating, action };
  };

  test("lists are empty, and nothing is found by its id", async () => {
    const { ours, audit, siteId, touchpointId, captureBody, rating, action } = await setUp();
    const { call } = ours.client;
    const params = { id: audit.id };
    const cell = { touchpointId, siteId };
    const captureId = { id: captureBody.id };

    expect((await call("listAudits")).items).toEqual([]);
    expect(
      (await call("placeCapture", { query: { url: "https://own.example/", kind: "home" } })).items,
    ).toEqual([]);
    const statuses = await Promise.all(
      [
        call("getAudit", { params }),
        call("updateAudit", { params, body: { name: "Taken" } }),
        call("deleteAudit", { params }),
        call("restoreAudit", { params }),
        call("createSite", { params, body: { name: "X", homeUrl: "https://x.example/" } }),
        call("updateSite", { params: { id: siteId }, body: { name: "X" } }),
        call("deleteSite", { params: { id: siteId } }),
        call("restoreSite", { params: { id: siteId } }),
        call("createTouchpoint", { params, body: { name: "X" } }),
        call("updateTouchpoint", { params: { id: touchpointId }, body: { name: "X" } }),
        call("deleteTouchpoint", { params: { id: touchpointId } }),
        call("restoreTouchpoint", { params: { id: touchpointId } }),
        call("getCell", { params: cell }),
        call("declareAbsence", { params: cell, body: { absent: true } }),
        call("rateCell", { params: cell, body: { score: 1 } }),
        call("deleteRating", { params: { id: rating.id } }),
        call("getCapture", { params: captureId }),
        call("updateCapture", { params: captureId, body: { note: "X" } }),
        call("deleteCapture", { params: captureId }),
        call("restoreCapture", { params: captureId }),
        call("captureSnapshot", { params: captureId }),
        call("captureScreenshot", { params: captureId }),
        call("listCaptures", { params, query: {} }),
        call("createCapture", { body: { ...captureBody } }),
        call("createAction", { params, body: { what: "X" } }),
        call("updateAction", { params: { id: action.id }, body: { what: "X" } }),
        call("deleteAction", { params: { id: action.id } }),
        call("restoreAction", { params: { id: action.id } }),
        call("startSweep", { params, body: {} }),
        call("startScore", { params, body: { url: "https://own.example/" } }),
        call("startLighthouse", { params: captureId }),
        call("listJobs", { params }),
      ].map(statusOf),
    );

    expect(new Set(statuses)).toEqual(new Set([404]));
  });

  test("and what was tried has changed nothing there", async () => {
    const { ours, theirs, audit, siteId, captureBody } = await setUp();
    const before = await theirs.client.call("getAudit", { params: { id: audit.id } });

    await statusOf(ours.client.call("deleteSite", { params: { id: siteId } }));
    await statusOf(ours.client.call("updateAudit", { params: { id: audit.id }, body: { name: "Taken" } }));

    expect(await theirs.client.call("getAudit", { params: { id: audit.id } })).toEqual(before);
    expect((await theirs.client.call("getCapture", { params: { id: captureBody.id } })).note).toBe("");
  });

  test("the same capture id in two workspaces is two captures", async () => {
    const { ours, theirs, captureBody } = await setUp();
    const audit = await ours.client.call("createAudit", { body: { name: "Ours" } });

    await ours.client.call("createCapture", { body: { ...captureBody, auditId: audit.id, note: "ours" } });

    expect((await ours.client.call("getCapture", { params: { id: captureBody.id } })).note).toBe("ours");
    expect((await theirs.client.call("getCapture", { params: { id: captureBody.id } })).note).toBe("");
  });
});

/** What works on all workspaces at once, or before one is known: starting, backing up, asking whose token or invitation this is. */
const mayReach =
  /^server\/(?:db\/|cli\/(?:commands|bench)\/|backup\/|start-server\.ts|auth\/(?:create-auth|open-accounts|directory|device-flow)\.ts)/;

describe("structure", () => {
  test.each(Object.entries(tables))("rows of %s belong to a workspace", (_, table) => {
    expect(table.workspaceId.notNull).toBe(true);
    expect(table.workspaceId.name).toBe("workspace_id");
  });

  test("verbs, routes and jobs get the database through the workspace's scope alone", () => {
    const reaching = filesBelow("server")
      .filter((path) => isSource(path) && !mayReach.test(path))
      .filter((path) =>
        importsOf(path).some(
          (name) =>
            name === "server/db/open-database.ts" ||
            name === "@libsql/client" ||
            name.startsWith("drizzle-orm/libsql"),
        ),
      );

    expect(reaching, "take a WorkspaceScope instead").toEqual([]);
  });
});
