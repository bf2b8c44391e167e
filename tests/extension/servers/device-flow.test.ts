import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { askForCode, awaitToken, type DeviceCode } from "../../../extension/servers/device-flow.ts";
import { type DeviceServer, startDeviceServer } from "../support/device-server.ts";

const DOOR = { codeUrl: "/oauth/device", tokenUrl: "/oauth/token", clientId: "tenpoint-extension" };

/** Any moment of a clock on the wall. */
const BEGAN_AT = 1_000_000;

let server: DeviceServer;
/** What the client waited, in seconds; time passes only by waiting. */
let waits: number[];
let shown: DeviceCode[];
let slow: boolean[];
let paces: number[];
beforeEach(async () => {
  server = await startDeviceServer({ intervalS: 5, expiresInS: 100 });
  waits = [];
  shown = [];
  slow = [];
  paces = [];
});
afterEach(() => server.close());

/** `meanwhile` is done in each pause. */
async function begin(
  meanwhile: (pause: number) => void = () => {},
  door = DOOR,
  send: (url: string, init: RequestInit) => Promise<Response> = (url, init) => fetch(url, init),
  serverUrl = server.origin,
) {
  const way = { serverUrl, door, send };
  const asked = await askForCode(way, () => BEGAN_AT);
  if ("problem" in asked) return asked;
  shown.push(asked.code);
  return goOn(asked.code, asked.code.expiresAt - BEGAN_AT, meanwhile, way);
}

/** What a panel does that is opened while a code waits. */
function goOn(
  code: DeviceCode,
  leftMs: number,
  meanwhile: (pause: number) => void = () => {},
  way = { serverUrl: server.origin, door: DOOR, send: (url: string, init: RequestInit) => fetch(url, init) },
) {
  let now = 0;
  return awaitToken(code, {
    ...way,
    leftMs,
    wait: async (ms) => {
      now += ms;
      waits.push(ms / 1_000);
      meanwhile(waits.length);
    },
    elapsed: () => now,
    slow: (isSlow) => slow.push(isSlow),
    pace: (intervalS) => paces.push(intervalS),
  });
}

describe("signing in by the device flow", () => {
  test("shows the code, asks at the server's pace, and ends with a token", async () => {
    const end = await begin((pause) => {
      if (pause === 3) server.decision = "allowed";
    });

    expect(shown).toMatchObject([
      {
        userCode: "WDJB-MJHT",
        page: `${server.origin}/let-in?code=WDJB-MJHT`,
        intervalS: 5,
        expiresAt: BEGAN_AT + 100_000,
      },
    ]);
    expect(waits).toEqual([5, 5, 5]);
    expect(end).toEqual({ token: [...server.tokens][0] });
  });

  test("asks less often for good when it is told to slow down", async () => {
    server.slowDowns = 2;

    await begin((pause) => {
      if (pause === 4) server.decision = "allowed";
    });

    expect(waits).toEqual([5, 10, 15, 15]);
    expect(paces).toEqual([10, 15]);
  });

  test("is taken up again where it was left, at the pace that was asked for", async () => {
    server.slowDowns = 1;
    await expect(
      begin((pause) => {
        if (pause === 2) throw new Error("the panel was closed");
      }),
    ).rejects.toThrow("closed");
    const [code] = shown;
    if (!code) throw new Error("no code was shown");
    waits = [];

    const end = await goOn({ ...code, intervalS: paces.at(-1) ?? 0 }, 60_000, (pause) => {
      if (pause === 2) server.decision = "allowed";
    });

    expect(waits).toEqual([10, 10]);
    expect(end).toEqual({ token: [...server.tokens][0] });
  });

  test("taken up again too late, it has run out, and the server is not asked", async () => {
    const asked = await askForCode(
      { serverUrl: server.origin, door: DOOR, send: (url, init) => fetch(url, init) },
      () => BEGAN_AT,
    );
    if ("problem" in asked) throw new Error(asked.problem);

    expect(await goOn(asked.code, -5)).toEqual({ problem: "expired" });
    expect(server.polls).toEqual([]);
  });

  test("waits longer and longer while nobody answers, says so, and goes on", async () => {
    server.hangUps = 2;

    const end = await begin((pause) => {
      if (pause === 4) server.decision = "allowed";
    });

    expect(waits).toEqual([5, 10, 20, 20]);
    expect(slow).toEqual([true, false]);
    expect(end).toHaveProperty("token");
  });

  test.each([
    { what: "is refused on the server's page", decision: "denied", problem: "denied" },
    { what: "is told that the code has run out", decision: "expired", problem: "expired" },
  ] as const)("$what: $problem", async ({ decision, problem }) => {
    const end = await begin((pause) => {
      if (pause === 2) server.decision = decision;
    });

    expect(end).toEqual({ problem });
    expect(server.tokens.size).toBe(0);
  });

  test("gives up by itself when the code has run out and the server has not said so", async () => {
    const end = await begin();

    expect(end).toEqual({ problem: "expired" });
    expect(waits.reduce((sum, wait) => sum + wait)).toBe(100);
  });

  test("says that the server is gone when it was gone to the last", async () => {
    server.hangUps = 100;

    expect(await begin()).toEqual({ problem: "unreachable" });
  });

  test.each([
    {
      what: "nobody answers at all",
      door: { ...DOOR, codeUrl: "http://127.0.0.1:1/" },
      problem: "unreachable",
    },
    {
      what: "the server does not know this program",
      door: { ...DOOR, clientId: "other" },
      problem: "failed",
    },
    { what: "there is no such door", door: { ...DOOR, codeUrl: "/nothing" }, problem: "failed" },
  ])("$what: $problem", async ({ door, problem }) => {
    expect(await begin(undefined, door)).toEqual({ problem });
    expect(shown).toEqual([]);
  });

  test.each([
    { page: "https://accounts.example/device", opened: "https://accounts.example/device" },
    { page: "/device", opened: "http://tenpoint.example/device" },
    { page: "http://elsewhere.example/device", opened: null },
    { page: "javascript:alert(1)", opened: null },
  ])("of the page $page opens $opened", async ({ page, opened }) => {
    const answer = { device_code: "d", user_code: "u", verification_uri: page, expires_in: 5, interval: 5 };

    const end = await begin(undefined, DOOR, async () => Response.json(answer), "http://tenpoint.example");

    expect(shown.map((code) => code.page)).toEqual(opened === null ? [] : [opened]);
    expect(end).toEqual({ problem: opened === null ? "failed" : "expired" });
  });
});
