import { describe, expect, test } from "vitest";
import { makeTeam, PASSWORD, tokenIn } from "../support/make-team.ts";

const olga = { email: "olga@clocks.example", password: PASSWORD };

describe("signing in", () => {
  test.each([
    { name: "as it was given", email: "olga@clocks.example" },
    { name: "in capitals and between spaces", email: "  Olga@Clocks.Example " },
    { name: "in full-width letters, which fold to the same", email: "ｏｌｇａ@clocks.example" },
  ])("the address $name", async ({ email }) => {
    const team = await makeTeam();
    await team.setUp();
    const { client } = team.openBrowser();

    const session = await client.call("signIn", { body: { ...olga, email } });

    expect(session.person?.email).toBe("olga@clocks.example");
    expect((await client.call("getWorkspace")).name).toBe("Clocks");
  });

  test.each([
    { name: "a Cyrillic о", email: "оlga@clocks.example" },
    { name: "a Greek ο", email: "οlga@clocks.example" },
    { name: "no @", email: "olga.clocks.example" },
    { name: "two lines", email: "olga@clocks.example\nbcc:all@clocks.example" },
  ])("an address with $name is refused as none", async ({ email }) => {
    const team = await makeTeam();

    await expect(
      team.openBrowser().client.call("signIn", { body: { email, password: PASSWORD } }),
    ).rejects.toMatchObject({ code: "not-valid", message: expect.stringContaining("Latin letters") });
  });

  test("a domain that only looks the same is another address", async () => {
    const team = await makeTeam();
    await team.setUp();

    await expect(
      team
        .openBrowser()
        .client.call("signIn", { body: { email: "olga@сlocks.example", password: PASSWORD } }),
    ).rejects.toMatchObject({ code: "wrong-credentials" });
  });

  test("a wrong password and an unknown address are told alike", async () => {
    const team = await makeTeam();
    await team.setUp();
    const { request } = team.openBrowser();
    const tell = async (email: string, password: string) => {
      const answer = await request("/api/session", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, password }),
      });
      return { status: answer.status, body: await answer.json(), cookies: answer.headers.getSetCookie() };
    };

    expect(await tell(olga.email, "wrong wrong wrong")).toEqual(
      await tell("nobody@clocks.example", "wrong wrong wrong"),
    );
  });

  test("the cookie names its server, and no page and no script of another reads it", async () => {
    const team = await makeTeam({ port: 4711 });
    await team.setUp();
    const { request } = team.openBrowser();

    const answer = await request("/api/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(olga),
    });
    const [cookie = ""] = answer.headers.getSetCookie();

    expect(cookie).toMatch(/^tenpoint-4711\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
  });

  test("under TLS it is never sent in the open", async () => {
    const team = await makeTeam({ variables: { PUBLIC_URL: "https://tenpoint.example" } });
    const { owner } = await team.setUp();

    expect([...owner.cookies.keys()]).toEqual(["__Secure-tenpoint-4010.session_token"]);
    const answer = await owner.request("/api/session");
    expect(answer.headers.get("strict-transport-security")).toMatch(/^max-age=\d{7,}/);
  });

  test("a cookie of another server on the same host opens nothing", async () => {
    const ours = await makeTeam({ port: 4010 });
    const theirs = await makeTeam({ port: 4011 });
    const { owner } = await theirs.setUp();
    await ours.setUp();
    const [value = ""] = owner.cookies.values();

    for (const name of ["tenpoint-4011.session_token", "tenpoint-4010.session_token"]) {
      const browser = ours.openBrowser();
      browser.cookies.set(name, value);
      expect((await browser.request("/api/audits")).status, name).toBe(401);
    }
  });

  test("ten thousand passwords for one account, tried at once: ten are looked at", {
    timeout: 120_000,
  }, async () => {
    const team = await makeTeam();
    await team.setUp();
    const { client } = team.openBrowser();
    const codes = await Promise.all(
      Array.from({ length: 10_000 }, (_, index) =>
        client
          .call("signIn", { body: { email: olga.email, password: `guess number ${index}` } })
          .catch(({ code }: { code: string }) => code),
      ),
    );

    expect(codes.filter((code) => code === "wrong-credentials")).toHaveLength(10);
    expect(codes.filter((code) => code === "too-many")).toHaveLength(9_990);
    await expect(client.call("signIn", { body: olga })).rejects.toMatchObject({
      code: "too-many",
      retryAfter: expect.any(Number),
    });
  });
});

describe("signing out", () => {
  test("ends the session for whoever kept its cookie", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();
    const thief = team.openBrowser();
    for (const [name, value] of owner.cookies) thief.cookies.set(name, value);

    await owner.client.call("signOut");

    expect(owner.cookies.size).toBe(0);
    expect((await thief.request("/api/audits")).status).toBe(401);
  });

  test("everywhere but here, or in one browser of the list", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();
    const others = [team.openBrowser(), team.openBrowser()];
    for (const { client } of others) await client.call("signIn", { body: olga });

    const { items } = await owner.client.call("listSessions");
    expect(items.map(({ isThis }) => isThis)).toEqual([true, false, false]);
    await owner.client.call("endSession", { params: { id: items[1]!.id } });
    expect((await owner.client.call("listSessions")).items).toHaveLength(2);
    await owner.client.call("endOtherSessions");

    const statuses = await Promise.all(
      [owner, ...others].map(async ({ request }) => (await request("/api/audits")).status),
    );
    expect(statuses).toEqual([200, 401, 401]);
  });
});

describe("a link in a mail", () => {
  test("signs in, once", async () => {
    const team = await makeTeam();
    await team.setUp();
    const { client } = team.openBrowser();

    await client.call("askSignInLink", { body: { email: olga.email } });
    await expect.poll(() => team.said.join()).toContain("/sign-in#");
    const token = tokenIn(team.said, "sign-in");

    expect((await client.call("signInByLink", { body: { token } })).person?.email).toBe(olga.email);
    await expect(team.openBrowser().client.call("signInByLink", { body: { token } })).rejects.toMatchObject({
      code: "expired",
    });
  });

  test("is sent to nobody whose address is unknown, and the answer does not tell", async () => {
    const team = await makeTeam();
    await team.setUp();
    const said = team.said.length;
    const { client } = team.openBrowser();

    await client.call("askSignInLink", { body: { email: "nobody@clocks.example" } });
    await client.call("askPasswordReset", { body: { email: "nobody@clocks.example" } });
    await client.call("askSignInLink", { body: { email: olga.email } });
    await expect.poll(() => team.said.length).toBeGreaterThan(said);

    expect(team.said.slice(said).join("\n")).not.toContain("nobody@");
  });

  test("that was guessed is none", async () => {
    const team = await makeTeam();

    await expect(
      team.openBrowser().client.call("signInByLink", { body: { token: "a".repeat(32) } }),
    ).rejects.toMatchObject({ code: "expired" });
  });
});

describe("a new password", () => {
  test("by a link, once; every session ends", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();
    const { client } = team.openBrowser();
    await client.call("askPasswordReset", { body: { email: olga.email } });
    await expect.poll(() => team.said.join()).toContain("/new-password#");
    const token = tokenIn(team.said, "new-password");
    const password = "quite another one";

    await client.call("resetPassword", { body: { token, password } });

    expect((await owner.request("/api/audits")).status).toBe(401);
    await expect(client.call("signIn", { body: olga })).rejects.toMatchObject({ code: "wrong-credentials" });
    expect((await client.call("signIn", { body: { ...olga, password } })).person).not.toBeNull();
    await expect(client.call("resetPassword", { body: { token, password: PASSWORD } })).rejects.toMatchObject(
      {
        code: "expired",
      },
    );
  });

  test("by the old one: the other sessions end, this one goes on under a new cookie", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();
    const other = team.openBrowser();
    await other.client.call("signIn", { body: olga });
    const [before] = owner.cookies.values();

    await owner.client.call("changePassword", { body: { current: PASSWORD, password: "quite another one" } });

    expect((await owner.request("/api/audits")).status).toBe(200);
    expect([...owner.cookies.values()][0]).not.toBe(before);
    expect((await other.request("/api/audits")).status).toBe(401);
    expect(team.said.at(-1)).toContain("Your password was changed");
  });

  test.each([
    {
      name: "a wrong old one",
      current: "not the one at all",
      password: "quite another one",
      code: "wrong-credentials",
    },
    { name: "a short new one", current: PASSWORD, password: "short", code: "not-valid" },
  ])("with $name: refused, and the session lives", async ({ current, password, code }) => {
    const team = await makeTeam();
    const { owner } = await team.setUp();

    await expect(owner.client.call("changePassword", { body: { current, password } })).rejects.toMatchObject({
      code,
    });
    expect((await owner.request("/api/audits")).status).toBe(200);
  });
});

describe("another address", () => {
  test("is taken when the link sent to it is opened, and the old one is told", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();

    await owner.client.call("askEmailChange", { body: { email: "new@clocks.example", password: PASSWORD } });
    expect((await owner.client.call("getSession")).person?.email).toBe(olga.email);
    const token = tokenIn(team.said, "email-change");
    await team.openBrowser().client.call("changeEmail", { body: { token } });

    expect((await owner.client.call("getSession")).person?.email).toBe("new@clocks.example");
    expect(team.said.at(-1)).toContain(`Mail to ${olga.email}`);
    await expect(owner.client.call("changeEmail", { body: { token } })).rejects.toMatchObject({
      code: "expired",
    });
  });

  test("of somebody else is never taken, and nothing tells that it is somebody's", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();
    await team.join(owner, "viewer", "vera@clocks.example");
    const said = team.said.length;

    await owner.client.call("askEmailChange", { body: { email: "vera@clocks.example", password: PASSWORD } });

    expect(team.said).toHaveLength(said);
  });

  test("needs the password", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();

    await expect(
      owner.client.call("askEmailChange", { body: { email: "new@clocks.example", password: "wrong one" } }),
    ).rejects.toMatchObject({ code: "wrong-credentials" });
  });
});
