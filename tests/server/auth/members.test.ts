import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { captureOf, PNG } from "../support/captures.ts";
import { makeTeam, PASSWORD } from "../support/make-team.ts";

const two = async (role: "owner" | "editor" | "viewer" = "owner") => {
  const team = await makeTeam();
  const { owner, session } = await team.setUp();
  const second = await team.join(owner, role, "pavel@clocks.example");
  return {
    team,
    owner,
    ownerId: session.person!.id,
    second: second.browser,
    secondId: second.session.person!.id,
  };
};

describe("leaving", () => {
  test("two owners at once leave one behind", async () => {
    const { team, owner, second } = await two();

    const both = await Promise.allSettled([
      owner.client.call("leaveWorkspace"),
      second.client.call("leaveWorkspace"),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const { rows } = await team.database.client.execute("select role from members");
    expect(rows.map(({ role }) => role)).toEqual(["owner"]);
  });

  test("two owners who make each other viewers leave one behind", async () => {
    const { team, owner, ownerId, second, secondId } = await two();

    await Promise.allSettled([
      owner.client.call("changeMember", { params: { id: secondId }, body: { role: "viewer" } }),
      second.client.call("changeMember", { params: { id: ownerId }, body: { role: "viewer" } }),
    ]);

    const { rows } = await team.database.client.execute("select role from members where role = 'owner'");
    expect(rows).toHaveLength(1);
  });

  test("the only owner hands over first", async () => {
    const { owner, ownerId, second, secondId } = await two("editor");

    await expect(owner.client.call("leaveWorkspace")).rejects.toMatchObject({ code: "conflict" });
    await expect(
      owner.client.call("changeMember", { params: { id: ownerId }, body: { role: "editor" } }),
    ).rejects.toMatchObject({ code: "conflict" });
    await owner.client.call("changeMember", { params: { id: secondId }, body: { role: "owner" } });
    await owner.client.call("leaveWorkspace");

    expect((await second.client.call("listMembers")).items.map(({ name }) => name)).toEqual(["pavel"]);
    expect((await second.client.call("getSession")).workspace?.role).toBe("owner");
  });

  test("who has left is signed in, and in no workspace", async () => {
    const { second } = await two("editor");

    await second.client.call("leaveWorkspace");

    expect(await second.client.call("getSession")).toMatchObject({
      person: { name: "pavel" },
      workspace: null,
      workspaces: [],
    });
    await expect(second.client.call("listAudits", { query: {} })).rejects.toMatchObject({
      code: "not-allowed",
      message: expect.stringContaining("no workspace"),
    });
  });
});

describe("taking somebody out", () => {
  test("their session and their keys open nothing of it from then on", async () => {
    const { team, owner, second, secondId } = await two("editor");
    const { token } = await second.client.call("createToken", { body: { name: "CI", scopes: ["read"] } });
    const program = team.withToken(token);
    expect((await program.request("/api/audits")).status).toBe(200);

    await owner.client.call("removeMember", { params: { id: secondId } });

    expect((await program.request("/api/audits")).status).toBe(401);
    expect((await second.request("/api/audits")).status).toBe(403);
  });

  test("a lower role counts at the next request, for keys too", async () => {
    const { team, owner, second, secondId } = await two("editor");
    const { token } = await second.client.call("createToken", {
      body: { name: "CI", scopes: ["read", "write"] },
    });
    const program = team.withToken(token);
    await program.client.call("createAudit", { body: { name: "Ours" } });

    await owner.client.call("changeMember", { params: { id: secondId }, body: { role: "viewer" } });

    for (const { client } of [second, program])
      await expect(client.call("createAudit", { body: { name: "More" } })).rejects.toMatchObject({
        code: "not-allowed",
      });
  });
});

describe("workspaces", () => {
  test("of one person are apart, and the open one is remembered", async () => {
    const { owner } = await two();
    await owner.client.call("createAudit", { body: { name: "Of clocks" } });

    const session = await owner.client.call("createWorkspace", { body: { name: "Lamps" } });
    expect(session.workspace).toMatchObject({ name: "Lamps", role: "owner" });
    expect((await owner.client.call("listAudits", { query: {} })).items).toEqual([]);
    await owner.client.call("openWorkspace", { body: { workspaceId: "local" } });

    expect((await owner.client.call("listAudits", { query: {} })).items.map(({ name }) => name)).toEqual([
      "Of clocks",
    ]);
  });

  test("of others cannot be opened", async () => {
    const { owner, second } = await two("viewer");
    const { workspace } = await owner.client.call("createWorkspace", { body: { name: "Lamps" } });

    await expect(
      second.client.call("openWorkspace", { body: { workspaceId: workspace!.id } }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  test("have a name, a language, regions and a logo that is a picture", async () => {
    const { owner } = await two();
    const png =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    await owner.client.call("updateWorkspace", {
      body: { name: "Clocks & Sons", language: "ka", regions: ["GE", "AM"] },
    });
    await owner.client.call("setLogo", { body: { image: `data:image/svg+xml;base64,${png}` } });
    const shown = await owner.request("/api/workspace/logo");

    expect(await owner.client.call("getWorkspace")).toMatchObject({
      name: "Clocks & Sons",
      language: "ka",
      regions: ["GE", "AM"],
      hasLogo: true,
    });
    expect(shown.headers.get("content-type")).toBe("image/png");
    const script = Buffer.from("<svg onload=alert(1)>").toString("base64");
    await expect(
      owner.client.call("setLogo", { body: { image: `data:image/png;base64,${script}` } }),
    ).rejects.toMatchObject({ code: "not-valid" });
    await owner.client.call("setLogo", { body: { image: null } });
    expect((await owner.request("/api/workspace/logo")).status).toBe(404);
  });
});

describe("an account", () => {
  test("is exported whole, without what would let anybody in", async () => {
    const { owner } = await two();
    await owner.client.call("createAudit", { body: { name: "Of clocks" } });
    const { token } = await owner.client.call("createToken", { body: { name: "CI", scopes: ["read"] } });

    const answer = await owner.request("/api/account/export");
    const text = await answer.text();
    const whole = JSON.parse(text) as {
      person: { email: string };
      workspaces: { id: string; rows: Record<string, { name?: string }[]> }[];
    };

    expect(answer.headers.get("content-disposition")).toContain("tenpoint-account.json");
    expect(whole.person.email).toBe("olga@clocks.example");
    expect(whole.workspaces[0]?.rows.audits?.[0]?.name).toBe("Of clocks");
    expect(text).not.toContain(token);
    expect(text).not.toMatch(/"(?:hash|tokenHash|password)"/);
  });

  test("of an editor is exported without the workspace's rows", async () => {
    const { owner, second } = await two("editor");
    await owner.client.call("createAudit", { body: { name: "Of clocks" } });

    const text = await (await second.request("/api/account/export")).text();

    expect(text).not.toContain("Of clocks");
    expect(text).not.toContain("olga@");
  });

  test("that a workspace with others depends on is not deleted", async () => {
    const { owner } = await two("editor");

    await expect(
      owner.client.call("deleteAccount", { body: { email: "olga@clocks.example", password: PASSWORD } }),
    ).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("Clocks") });
    expect((await owner.request("/api/audits")).status).toBe(200);
  });

  test("is deleted with its own workspaces, and leaves the shared ones standing", async () => {
    const { team, owner, second } = await two("editor");
    await second.client.call("createWorkspace", { body: { name: "Of Pavel alone" } });
    const audit = await second.client.call("createAudit", { body: { name: "Secret of Pavel" } });
    await second.client.call("createCapture", {
      body: await captureOf(audit.id, "https://pavel.example/", { screenshot: PNG }),
    });

    await second.client.call("deleteAccount", {
      body: { email: "pavel@clocks.example", password: PASSWORD },
    });

    expect((await second.request("/api/audits")).status).toBe(401);
    expect((await owner.client.call("listMembers")).items.map(({ name }) => name)).toEqual(["Olga"]);
    for (const table of [
      "users",
      "sessions",
      "credentials",
      "members",
      "workspaces",
      "audits",
      "touchpoints",
    ]) {
      const { rows } = await team.database.client.execute(`select * from ${table}`);
      expect(JSON.stringify(rows), table).not.toMatch(/pavel/i);
    }
    const pictures = readdirSync(join(team.folder, "screenshots"), { recursive: true, withFileTypes: true });
    expect(pictures.filter((entry) => entry.isFile())).toEqual([]);
    await expect(
      team
        .openBrowser()
        .client.call("signIn", { body: { email: "pavel@clocks.example", password: PASSWORD } }),
    ).rejects.toMatchObject({ code: "wrong-credentials" });
  });

  test.each([
    {
      name: "a wrong password",
      body: { email: "olga@clocks.example", password: "wrong wrong" },
      code: "wrong-credentials",
    },
    {
      name: "another address",
      body: { email: "other@clocks.example", password: PASSWORD },
      code: "not-valid",
    },
  ])("is not deleted by $name", async ({ body, code }) => {
    const team = await makeTeam();
    const { owner } = await team.setUp();

    await expect(owner.client.call("deleteAccount", { body })).rejects.toMatchObject({ code });
    expect((await owner.request("/api/audits")).status).toBe(200);
  });
});

describe("a rater", () => {
  const atWork = async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();
    const audit = await owner.client.call("createAudit", {
      body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
    });
    const { sites, rows } = await owner.client.call("getAudit", { params: { id: audit.id } });
    const { browser: rater } = await team.join(owner, "rater", "rita@clocks.example");
    return { owner, rater, params: { touchpointId: rows[0]!.touchpoint.id, siteId: sites[0]!.id } };
  };

  test("rates under their own name, whatever they write", async () => {
    const { rater, params } = await atWork();

    const rating = await rater.client.call("rateCell", { params, body: { score: 3, raterName: "Olga" } });

    expect(rating.raterName).toBe("rita");
  });

  test("takes back their own score and nobody else's", async () => {
    const { owner, rater, params } = await atWork();
    const other = await owner.client.call("rateCell", {
      params,
      body: { score: 8, raterName: "A customer" },
    });
    const own = await rater.client.call("rateCell", { params, body: { score: 3 } });

    await expect(rater.client.call("deleteRating", { params: { id: other.id } })).rejects.toMatchObject({
      code: "not-allowed",
    });
    await rater.client.call("deleteRating", { params: { id: own.id } });
    await owner.client.call("deleteRating", { params: { id: other.id } });
  });

  test("an owner who gives no name signs with their own", async () => {
    const { owner, params } = await atWork();

    expect((await owner.client.call("rateCell", { params, body: { score: 8 } })).raterName).toBe("Olga");
  });
});
