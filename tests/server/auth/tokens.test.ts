import { describe, expect, test } from "vitest";
import { DEVICE_CLIENT_ID } from "../../../shared/api/tokens.ts";
import { captureOf } from "../support/captures.ts";
import { type Browser, makeTeam, type Team } from "../support/make-team.ts";

const DAY_MS = 86_400_000;

const withKey = async (
  scopes: ("read" | "capture" | "write")[],
  options: { now?: () => number; days?: number } = {},
) => {
  const team = await makeTeam(options.now ? { now: options.now } : {});
  const { owner } = await team.setUp();
  const audit = await owner.client.call("createAudit", { body: { name: "Clocks" } });
  const { token, accessToken } = await owner.client.call("createToken", {
    body: { name: "CI", scopes, days: options.days ?? null },
  });
  return { team, owner, audit, token, accessToken, program: team.withToken(token) };
};
const statusOf = (work: Promise<unknown>) =>
  work.then(
    () => 200,
    ({ status }: { status: number }) => status,
  );

describe("an API key", () => {
  test.each([
    { scopes: ["read"] as const, read: 200, capture: 403, write: 403 },
    { scopes: ["capture"] as const, read: 403, capture: 200, write: 403 },
    { scopes: ["write"] as const, read: 403, capture: 403, write: 200 },
    { scopes: ["read", "capture"] as const, read: 200, capture: 200, write: 403 },
  ])("with $scopes", async ({ scopes, read, capture, write }) => {
    const { program, audit } = await withKey([...scopes]);

    expect({
      read: await statusOf(program.client.call("listAudits", { query: {} })),
      capture: await statusOf(
        program.client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") }),
      ),
      write: await statusOf(program.client.call("createAudit", { body: { name: "More" } })),
    }).toEqual({ read, capture, write });
  });

  test("never reaches people, keys or the account, whatever it may", async () => {
    const { program } = await withKey(["read", "capture", "write"]);

    for (const [name, work] of [
      ["listTokens", program.client.call("listTokens")],
      ["createToken", program.client.call("createToken", { body: { name: "Child", scopes: ["read"] } })],
      ["invite", program.client.call("invite", { body: { role: "owner" } })],
      ["listSessions", program.client.call("listSessions")],
      ["updateWorkspace", program.client.call("updateWorkspace", { body: { name: "Taken" } })],
    ] as const)
      expect(await statusOf(work), name).toBe(403);
  });

  test("is shown once, kept as a hash, and known again by its beginning and its last use", async () => {
    const { team, owner, token, program } = await withKey(["read"]);
    const { rows } = await team.database.client.execute("select * from access_tokens");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await owner.client.call("listTokens")).items[0]?.lastUsedAt).toBeNull();

    await program.client.call("listAudits", { query: {} });

    const [shown] = (await owner.client.call("listTokens")).items;
    expect(shown).toMatchObject({ name: "CI", prefix: token.slice(0, 9), owner: "Olga" });
    expect(shown?.lastUsedAt).toEqual(expect.any(Number));
  });

  test("is revoked at once", async () => {
    const { owner, accessToken, program } = await withKey(["read"]);

    await owner.client.call("revokeToken", { params: { id: accessToken.id } });

    expect((await program.request("/api/audits")).status).toBe(401);
    expect((await owner.client.call("listTokens")).items).toEqual([]);
  });

  test("expires by the server's clock", async () => {
    let time = Date.now();
    const { program } = await withKey(["read"], { now: () => time, days: 1 });
    expect((await program.request("/api/audits")).status).toBe(200);

    time += DAY_MS;

    expect((await program.request("/api/audits")).status).toBe(401);
  });

  test.each([
    { name: "a query", path: (token: string) => `/api/audits?access_token=${token}`, headers: () => ({}) },
    {
      name: "another query",
      path: (token: string) => `/api/audits?key=${token}&token=${token}`,
      headers: () => ({}),
    },
    {
      name: "a cookie",
      path: () => "/api/audits",
      headers: (token: string) => ({ cookie: `tenpoint-4010.session_token=${token}` }),
    },
    {
      name: "Basic",
      path: () => "/api/audits",
      headers: (token: string) => ({ authorization: `Basic ${token}` }),
    },
    {
      name: "its half",
      path: () => "/api/audits",
      headers: (token: string) => ({ authorization: `Bearer ${token.slice(0, 20)}` }),
    },
    { name: "nothing", path: () => "/api/audits", headers: () => ({ authorization: "Bearer " }) },
  ])("in $name opens nothing", async ({ path, headers }) => {
    const { team, token } = await withKey(["read"]);

    const answer = await team
      .openBrowser()
      .request(path(token), { headers: headers(token) as Record<string, string> });

    expect(answer.status).toBe(401);
  });

  test("that is no good is not made up for by a cookie", async () => {
    const { owner } = await withKey(["read"]);

    const answer = await owner.request("/api/audits", { headers: { authorization: "Bearer tp_none" } });

    expect(answer.status).toBe(401);
  });

  test("of others: an owner sees and revokes it, another member does neither", async () => {
    const { team, owner, accessToken } = await withKey(["read"]);
    const { browser } = await team.join(owner, "editor", "pavel@clocks.example");
    const { accessToken: his } = await browser.client.call("createToken", {
      body: { name: "His", scopes: ["read"] },
    });

    expect((await browser.client.call("listTokens")).items.map(({ name }) => name)).toEqual(["His"]);
    await expect(
      browser.client.call("revokeToken", { params: { id: accessToken.id } }),
    ).rejects.toMatchObject({ code: "not-found" });
    expect((await owner.client.call("listTokens")).items).toHaveLength(2);
    await owner.client.call("revokeToken", { params: { id: his.id } });
  });
});

describe("the device flow (RFC 8628)", () => {
  const form = (fields: Record<string, string>): RequestInit => ({
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
  const begin = async (team: Team, scope = "read capture") => {
    const device = team.openBrowser();
    const answer = await device.request("/api/device/code", form({ client_id: DEVICE_CLIENT_ID, scope }));
    const body = (await answer.json()) as Record<string, string>;
    return { device, body, deviceCode: body.device_code!, userCode: body.user_code! };
  };
  const poll = async (device: Browser, deviceCode: string) => {
    const answer = await device.request(
      "/api/device/token",
      form({
        grant_type: "urn:ietf:params:oauth:grant-type:device_code",
        client_id: DEVICE_CLIENT_ID,
        device_code: deviceCode,
      }),
    );
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };

  test("is named by the server's identity", async () => {
    const team = await makeTeam();

    expect(await team.openBrowser().client.call("identity")).toMatchObject({
      mode: "team",
      deviceAuthorization: {
        codeUrl: "/api/device/code",
        tokenUrl: "/api/device/token",
        clientId: DEVICE_CLIENT_ID,
      },
    });
  });

  test("lets the extension in for the member who allows it, with what was shown and no more", async () => {
    let time = Date.now();
    const team = await makeTeam({ now: () => time });
    const { owner } = await team.setUp();
    const audit = await owner.client.call("createAudit", { body: { name: "Clocks" } });
    const { device, body, deviceCode, userCode } = await begin(team);
    expect(body).toMatchObject({
      user_code: expect.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/),
      verification_uri: "http://127.0.0.1:4010/device",
      verification_uri_complete: `http://127.0.0.1:4010/device?code=${userCode}`,
      expires_in: 900,
      interval: 5,
    });

    expect((await poll(device, deviceCode)).body.error).toBe("authorization_pending");
    expect((await poll(device, deviceCode)).body.error).toBe("slow_down");
    const typed = userCode.toLowerCase().replace("-", " ");
    expect(await owner.client.call("readDeviceRequest", { body: { userCode: typed } })).toMatchObject({
      scopes: ["read", "capture"],
    });
    await owner.client.call("decideDeviceRequest", { body: { userCode, allow: true } });
    time += 5_000;
    const granted = await poll(device, deviceCode);

    expect(granted).toMatchObject({ status: 200, body: { token_type: "Bearer", scope: "read capture" } });
    const extension = team.withToken(granted.body.access_token!);
    await extension.client.call("createCapture", { body: await captureOf(audit.id, "https://own.example/") });
    expect((await extension.client.call("getSession")).workspace?.name).toBe("Clocks");
    await expect(extension.client.call("createAudit", { body: { name: "More" } })).rejects.toMatchObject({
      status: 403,
    });
    expect((await owner.client.call("listTokens")).items[0]).toMatchObject({
      kind: "device",
      scopes: ["read", "capture"],
    });
    expect((await poll(device, deviceCode)).body.error).toBe("invalid_grant");
  });

  test("gives two who ask at once one token", async () => {
    const team = await makeTeam();
    const { owner } = await team.setUp();
    const { device, deviceCode, userCode } = await begin(team);
    await owner.client.call("decideDeviceRequest", { body: { userCode, allow: true } });

    const both = await Promise.all([poll(device, deviceCode), poll(device, deviceCode)]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  test("turned away, expired, unknown, or asked for what there is not", async () => {
    let time = Date.now();
    const team = await makeTeam({ now: () => time });
    const { owner } = await team.setUp();
    const denied = await begin(team);
    await owner.client.call("decideDeviceRequest", { body: { userCode: denied.userCode, allow: false } });
    expect((await poll(denied.device, denied.deviceCode)).body.error).toBe("access_denied");
    await expect(
      owner.client.call("decideDeviceRequest", { body: { userCode: denied.userCode, allow: true } }),
    ).rejects.toMatchObject({ code: "expired" });

    const late = await begin(team);
    time += 15 * 60_000;
    expect((await poll(late.device, late.deviceCode)).body.error).toBe("expired_token");
    await expect(
      owner.client.call("readDeviceRequest", { body: { userCode: late.userCode } }),
    ).rejects.toMatchObject({ code: "expired" });

    expect((await poll(late.device, "none-such")).body.error).toBe("invalid_grant");
    expect((await begin(team, "read everything")).body.error).toBe("invalid_scope");
    const stranger = await late.device.request("/api/device/code", form({ client_id: "another" }));
    expect(((await stranger.json()) as { error: string }).error).toBe("invalid_client");
    const other = await late.device.request("/api/device/token", form({ grant_type: "password" }));
    expect(((await other.json()) as { error: string }).error).toBe("unsupported_grant_type");
  });

  test("is for whoever is signed in, and keeps neither code", async () => {
    const team = await makeTeam();
    await team.setUp();
    const { deviceCode, userCode } = await begin(team);

    await expect(
      team.openBrowser().client.call("decideDeviceRequest", { body: { userCode, allow: true } }),
    ).rejects.toMatchObject({ code: "signed-out" });
    const { rows } = await team.database.client.execute("select * from device_requests");
    expect(JSON.stringify(rows)).not.toContain(deviceCode);
    expect(JSON.stringify(rows)).not.toContain(userCode.replace("-", ""));
  });
});
