import { describe, expect, test } from "vitest";
import { makeTeam, PASSWORD, type Team, tokenIn } from "../support/make-team.ts";

const account = { name: "Vera", email: "vera@clocks.example", password: PASSWORD };
const DAY_MS = 86_400_000;

const invited = async (options: { email?: string | null; now?: () => number } = {}) => {
  const team = await makeTeam(options.now ? { now: options.now } : {});
  const { owner } = await team.setUp();
  const { link, invitation } = await owner.client.call("invite", {
    body: { email: options.email ?? null, role: "rater", days: 7 },
  });
  return { team, owner, token: link.split("#")[1]!, invitation };
};
const accept = (team: Team, token: string, given: typeof account | undefined = account) =>
  team.openBrowser().client.call("acceptInvitation", { body: { token, account: given } });

describe("an invitation", () => {
  test("tells what it offers, and makes an account that is in", async () => {
    const { team, owner, token } = await invited({ email: account.email });
    const browser = team.openBrowser();

    expect(await browser.client.call("readInvitation", { body: { token } })).toMatchObject({
      workspace: "Clocks",
      invitedBy: "Olga",
      role: "rater",
      email: account.email,
      hasAccount: false,
    });
    const session = await browser.client.call("acceptInvitation", { body: { token, account } });

    expect(session).toMatchObject({
      person: { name: "Vera" },
      workspace: { id: "local", name: "Clocks", role: "rater" },
    });
    expect((await browser.client.call("listAudits", { query: {} })).items).toEqual([]);
    expect(
      (await owner.client.call("listMembers")).items.map(({ name, role }) => `${name}: ${role}`),
    ).toEqual(["Olga: owner", "Vera: rater"]);
    expect((await owner.client.call("listInvitations")).items).toEqual([]);
  });

  test("is written to its address", async () => {
    const { team, token } = await invited({ email: account.email });

    expect(team.said.at(-1)).toContain(`Mail to ${account.email} · Olga invites you to Clocks`);
    expect(tokenIn(team.said, "invitation")).toBe(token);
  });

  test("used twice", async () => {
    const { team, token } = await invited();
    await accept(team, token);

    await expect(accept(team, token, { ...account, email: "eve@evil.example" })).rejects.toMatchObject({
      code: "expired",
      status: 410,
    });
  });

  test("taken with a button that was pressed twice makes one account, and says so of the other", async () => {
    const { team, token } = await invited();

    const both = await Promise.allSettled([accept(team, token), accept(team, token)]);

    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: expect.stringMatching(/^(?:conflict|expired)$/) },
    });
    expect(team.bugs).toEqual([]);
  });

  test("used by two at once: one is in, and the other has no account left behind", async () => {
    const { team, owner, token } = await invited();

    const both = await Promise.allSettled([
      accept(team, token),
      accept(team, token, { ...account, email: "eve@evil.example" }),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await owner.client.call("listMembers")).items).toHaveLength(2);
    const refused = both[0]?.status === "rejected" ? account.email : "eve@evil.example";
    await expect(
      team.openBrowser().client.call("signIn", { body: { email: refused, password: PASSWORD } }),
    ).rejects.toMatchObject({ code: "wrong-credentials" });
  });

  test("expired", async () => {
    let time = Date.now();
    const { team, token } = await invited({ now: () => time });
    time += 7 * DAY_MS;

    await expect(accept(team, token)).rejects.toMatchObject({ code: "expired" });
  });

  test("taken back", async () => {
    const { team, owner, token, invitation } = await invited();
    await owner.client.call("revokeInvitation", { params: { id: invitation.id } });

    await expect(accept(team, token)).rejects.toMatchObject({ code: "expired" });
    await expect(
      owner.client.call("revokeInvitation", { params: { id: invitation.id } }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  test("for another address", async () => {
    const { team, owner, token } = await invited({ email: account.email });
    const { browser } = await team.join(owner, "viewer", "eve@evil.example");

    await expect(accept(team, token, { ...account, email: "mallory@evil.example" })).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(browser.client.call("acceptInvitation", { body: { token } })).rejects.toMatchObject({
      code: "not-allowed",
    });
    expect((await accept(team, token)).workspace?.role).toBe("rater");
  });

  test("for an address whose letters only look the same", async () => {
    const { team, token } = await invited({ email: account.email });

    await expect(accept(team, token, { ...account, email: "vеra@clocks.example" })).rejects.toMatchObject({
      code: "not-valid",
    });
  });

  test("for a member already in: refused, and left for whom it is meant", async () => {
    const { team, owner, token } = await invited();

    await expect(
      owner.client.call("invite", { body: { email: "olga@clocks.example", role: "viewer" } }),
    ).rejects.toMatchObject({ code: "conflict" });
    await expect(owner.client.call("acceptInvitation", { body: { token } })).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await accept(team, token)).workspace?.role).toBe("rater");
  });

  test("of somebody who has an account already: they sign in, and then belong to two workspaces", async () => {
    const { team, owner, token } = await invited({ email: account.email });
    await accept(team, token);
    await owner.client.call("createWorkspace", { body: { name: "Lamps" } });
    const { link } = await owner.client.call("invite", { body: { email: account.email, role: "editor" } });
    const second = link.split("#")[1]!;
    const browser = team.openBrowser();

    expect((await browser.client.call("readInvitation", { body: { token: second } })).hasAccount).toBe(true);
    await expect(accept(team, second)).rejects.toMatchObject({ code: "conflict" });
    await expect(browser.client.call("acceptInvitation", { body: { token: second } })).rejects.toMatchObject({
      code: "signed-out",
    });
    await browser.client.call("signIn", { body: account });
    const session = await browser.client.call("acceptInvitation", { body: { token: second } });

    expect(session.workspaces.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      "Clocks: rater",
      "Lamps: editor",
    ]);
    expect((await browser.client.call("getWorkspace")).name).toBe("Lamps");
  });

  test.each(["viewer", "rater", "editor"] as const)("is not for a %s to make", async (role) => {
    const { team, owner } = await invited();
    const { browser } = await team.join(owner, role, `${role}@clocks.example`);

    await expect(browser.client.call("invite", { body: { role: "viewer" } })).rejects.toMatchObject({
      code: "not-allowed",
    });
  });

  test("is kept as a hash", async () => {
    const { team, token } = await invited();

    const { rows } = await team.database.client.execute("select * from invitations");

    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
