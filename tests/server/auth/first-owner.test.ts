import { describe, expect, test } from "vitest";
import { makeServer } from "../support/make-server.ts";
import { makeTeam, ownerToken, PASSWORD } from "../support/make-team.ts";

const owner = { name: "Olga", email: "olga@clocks.example", password: PASSWORD, workspaceName: "Clocks" };

describe("the first owner", () => {
  test("comes by the printed link, and not a row of the local audits is lost", async () => {
    const local = await makeServer();
    const audit = await local.client.call("createAudit", { body: { name: "Before there were accounts" } });
    const team = await makeTeam({ folder: local.folder });

    const { owner: browser, session } = await team.setUp();

    expect(session).toMatchObject({
      mode: "team",
      needsOwner: false,
      person: { name: "Olga", email: "olga@clocks.example", emailVerified: true, hasPassword: true },
      workspace: { id: "local", name: "Clocks", role: "owner" },
    });
    const { items } = await browser.client.call("listAudits", { query: {} });
    expect(items.map(({ id, name }) => ({ id, name }))).toEqual([
      { id: audit.id, name: "Before there were accounts" },
    ]);
  });

  test("is asked for until there is one", async () => {
    const team = await makeTeam();
    const { client } = team.openBrowser();

    expect(await client.call("getSession")).toMatchObject({ needsOwner: true, person: null });
    await team.setUp();

    expect(await client.call("getSession")).toMatchObject({ needsOwner: false, person: null });
  });

  test("comes once: the link opens nothing for the next", async () => {
    const team = await makeTeam();
    const token = ownerToken(team.accounts);
    await team.setUp();

    await expect(
      team.openBrowser().client.call("setUp", { body: { ...owner, email: "eve@evil.example", token } }),
    ).rejects.toMatchObject({ code: "expired", status: 410 });
  });

  test("is one of two who come at once", async () => {
    const team = await makeTeam();
    const token = ownerToken(team.accounts);

    const both = await Promise.allSettled(
      ["olga@clocks.example", "eve@evil.example"].map((email) =>
        team.openBrowser().client.call("setUp", { body: { ...owner, email, token } }),
      ),
    );

    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("may try again with the same link after a mistake", async () => {
    const team = await makeTeam();
    const token = ownerToken(team.accounts);
    const { client } = team.openBrowser();

    await expect(
      client.call("setUp", { body: { ...owner, password: "short", token } }),
    ).rejects.toMatchObject({
      code: "not-valid",
    });
    expect((await client.call("setUp", { body: { ...owner, token } })).person?.name).toBe("Olga");
  });

  test("leaves nobody behind when their workspace cannot be written, and may come again", async () => {
    const team = await makeTeam();
    const token = ownerToken(team.accounts);
    const { client } = team.openBrowser();
    await team.database.db.run(
      "create trigger refuse before insert on members begin select raise(abort, 'disk I/O error'); end",
    );

    await expect(client.call("setUp", { body: { ...owner, token } })).rejects.toMatchObject({ status: 500 });
    expect(await client.call("getSession")).toMatchObject({ needsOwner: true });

    await team.database.db.run("drop trigger refuse");
    expect((await client.call("setUp", { body: { ...owner, token } })).person?.name).toBe("Olga");
  });

  test("is not told a second time once there is one", async () => {
    const team = await makeTeam();
    await team.setUp();
    const again = await makeTeam({ folder: team.folder });

    expect(again.accounts.ownerLink).toBeNull();
  });
});

test("a server without accounts says so, and how to have them", async () => {
  const { client } = await makeServer();

  expect(await client.call("getSession")).toMatchObject({
    mode: "local",
    person: null,
    workspace: { id: "local", role: "owner" },
  });
  await expect(
    client.call("signIn", { body: { email: "a@b.example", password: "x" } }),
  ).rejects.toMatchObject({
    code: "not-allowed",
    message: expect.stringContaining("npm run tenpoint -- team"),
  });
});
