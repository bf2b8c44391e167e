import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Endpoint, roles, scopeOf } from "../../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../../shared/api/endpoints.ts";
import type { Team } from "../support/make-team.ts";
import { answersOf, type Input, inputOf } from "./fixtures.ts";
import { BESIDE, type Caller, copyWorld, enter, everythingOwn, makeWorld, OWN, type World } from "./world.ts";

const names = Object.keys(endpoints) as EndpointName[];
let cells = 0;
/** Routes that were seen to show what is ours to those who may see it. */
const showing = new Set<EndpointName>();
let world: Promise<World> | undefined;
// It outlives the test that makes it.
const folder = mkdtempSync(join(tmpdir(), "tenpoint-world-"));
const theWorld = () => {
  world ??= makeWorld(folder);
  return world;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => console.log(`${cells} cells: ${names.length} routes, each asked by everybody`));

/** What the rules of access say: `yes` for somebody of the own workspace, `elsewhere` for a member of the foreign one, who acts there and must meet nothing of ours. */
type Verdict = "yes" | "elsewhere" | "not-allowed" | "signed-out";

function verdictOf(endpoint: Endpoint, { as, side }: Caller): Verdict {
  const { access } = endpoint;
  if (as.by === "nobody") return access === "public" ? "elsewhere" : "signed-out";
  if (access === "public") return "elsewhere";
  if (as.by === "share") {
    if (!endpoint.share?.includes(as.kind)) return "not-allowed";
    return side === "own" ? "yes" : "elsewhere";
  }
  if (as.by === "lone") return access === "person" ? "elsewhere" : "not-allowed";
  // Below it are the pages of share links alone.
  if (endpoint.path.startsWith("/api/shared")) return "not-allowed";
  if (as.by === "token") {
    const scope = scopeOf(endpoint);
    if (scope === "none" || !as.scopes.includes(scope)) return "not-allowed";
  }
  if (access !== "person" && roles.indexOf(as.role) < roles.indexOf(access)) return "not-allowed";
  return side === "own" ? "yes" : "elsewhere";
}

async function ask(team: Team, caller: Caller, name: EndpointName, input: Input) {
  const { method, path }: Endpoint = endpoints[name];
  const address = path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(input.params?.[key] ?? ""),
  );
  const query = new URLSearchParams(input.query).toString();
  const answer = await enter(team, caller).request(`${address}${query && `?${query}`}`, {
    method: method.toUpperCase(),
    ...(input.body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input.body),
    }),
  });
  cells += 1;
  const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
  if (!isStream) return { status: answer.status, text: await answer.text() };
  await answer.body?.cancel();
  return { status: answer.status, text: "" };
}

describe("nothing of a workspace reaches anybody else", () => {
  test.each(names)("%s", { timeout: 120_000 }, async (name) => {
    const whole = await theWorld();
    const endpoint: Endpoint = endpoints[name];
    const team = await copyWorld(whole);
    const before = await everythingOwn(team, "local");

    for (const caller of whole.callers) {
      const verdict = verdictOf(endpoint, caller);
      if (verdict === "yes") continue;
      const input = await inputOf(name, whole, caller);
      const sent = JSON.stringify(input);
      const { status, text } = await ask(team, caller, name, input);
      const told = `${caller.name} asks ${name} and is told ${status} ${text.slice(0, 300)}`;
      if (verdict === "signed-out") expect(status, told).toBe(401);
      if (verdict === "not-allowed") expect(status, told).toBe(403);
      expect(status, told).toBeLessThan(500);
      const named = Object.values(whole.own).filter((id) => id !== "" && sent.includes(id));
      // What names a row of ours is answered as if there were none.
      if (verdict === "elsewhere" && endpoint.access !== "public" && named.length > 0)
        expect(status, told).toBeGreaterThanOrEqual(400);
      if (verdict === "elsewhere" && endpoint.params && named.length > 0)
        expect(caller.as.by === "share" ? [403, 404] : [404], told).toContain(status);
      // To its own people the workspace is no secret, and what was asked for may be said again.
      if (caller.side === "own" && caller.as.by !== "share") continue;
      const leaked = [OWN, BESIDE, ...Object.values(whole.own)].filter(
        (mark) => mark !== "" && !sent.toLowerCase().includes(mark.toLowerCase()) && text.includes(mark),
      );
      expect(leaked, told).toEqual([]);
    }

    expect(await everythingOwn(team, "local"), `${name} changed something of ours for a stranger`).toBe(
      before,
    );
    expect(team.bugs, name).toEqual([]);
  });
});

describe("whoever may, can", () => {
  test.each(names)("%s", { timeout: 120_000 }, async (name) => {
    const whole = await theWorld();
    const endpoint: Endpoint = endpoints[name];
    const team = await copyWorld(whole);
    const able = whole.callers.filter((caller) => verdictOf(endpoint, caller) === "yes");
    if (endpoint.access === "public") {
      const nobody = whole.callers.find(({ as }) => as.by === "nobody")!;
      const { status } = await ask(team, nobody, name, await inputOf(name, whole, nobody));
      expect(status).toBe(answersOf(name) ?? (endpoint.response || endpoint.file ? 200 : 204));
      return;
    }

    for (const [place, caller] of able.entries()) {
      const { status, text } = await ask(team, caller, name, await inputOf(name, whole, caller));
      const told = `${caller.name} asks ${name} and is told ${status} ${text.slice(0, 300)}`;
      if (text.includes(OWN)) showing.add(name);
      if (place === 0)
        expect(status, told).toBe(
          answersOf(name) ?? (endpoint.response || endpoint.file || endpoint.events ? 200 : 204),
        );
      expect([401, 403], told).not.toContain(status);
      expect(status, told).toBeLessThan(500);
      // A link shows its own audit and nothing beside it.
      if (caller.as.by === "share") {
        expect(text, told).not.toContain(BESIDE);
        for (const id of Object.values(whole.beside)) expect(text, told).not.toContain(id);
        if (!endpoint.params) continue;
        const input = await inputOf(name, whole, caller);
        const elsewhere = await ask(team, caller, name, {
          ...input,
          params: { ...input.params, id: whole.beside.audits! },
        });
        expect([403, 404], `${caller.name} asks ${name} of another audit`).toContain(elsewhere.status);
      }
    }

    expect(able.length, `${name} is for nobody`).toBeGreaterThan(0);
    expect(team.bugs, name).toEqual([]);
  });
});

test("what is looked for is there to be found: the marks stand in the answers to those who may", () => {
  expect(showing.size).toBeGreaterThan(40);
});
