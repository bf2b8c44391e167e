import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { Endpoint } from "../../../shared/api/endpoint.ts";
import { type EndpointName, endpoints } from "../../../shared/api/endpoints.ts";
import { captureOf, PNG } from "../support/captures.ts";
import { PASSWORD } from "../support/make-team.ts";
import type { Caller, World } from "./world.ts";

export interface Input {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

export interface Fixture {
  input?: (world: World, caller: Caller) => Input | Promise<Input>;
  /** What the least of those who may call it is answered, where it cannot be done in a test. */
  answers?: number;
}

/** A body or a query for every endpoint that cannot do without; addresses are filled in by `inputOf`. All of it names rows of the own workspace. */
const fixtures: Partial<Record<EndpointName, Fixture>> = {
  setUp: {
    input: () => ({
      body: {
        token: "a-token-that-was-guessed",
        name: "Eve",
        email: "eve@evil.example",
        password: PASSWORD,
        workspaceName: "Mine",
      },
    }),
    answers: 410,
  },
  signIn: {
    input: () => ({ body: { email: "owner@zirconium.example", password: "a password that was guessed" } }),
    answers: 401,
  },
  askSignInLink: { input: () => ({ body: { email: "owner@zirconium.example" } }) },
  askPasswordReset: { input: () => ({ body: { email: "owner@zirconium.example" } }) },
  signInByLink: { input: () => ({ body: { token: "a-token-that-was-guessed" } }), answers: 410 },
  resetPassword: {
    input: () => ({ body: { token: "a-token-that-was-guessed", password: "another password" } }),
    answers: 410,
  },
  changeEmail: { input: () => ({ body: { token: "a-token-that-was-guessed" } }), answers: 410 },
  readInvitation: { input: () => ({ body: { token: "a-token-that-was-guessed" } }), answers: 410 },
  acceptInvitation: { input: () => ({ body: { token: "a-token-that-was-guessed" } }), answers: 410 },
  readFeed: { input: () => ({ params: { token: "a-token-that-was-guessed" } }), answers: 404 },
  openWorkspace: { input: () => ({ body: { workspaceId: "local" } }) },
  updateAccount: { input: () => ({ body: { language: "ru" } }) },
  changePassword: { input: () => ({ body: { current: PASSWORD, password: "another password" } }) },
  askEmailChange: { input: () => ({ body: { email: "another@evil.example", password: PASSWORD } }) },
  endSession: {
    // One's own; of a stranger, the own workspace's owner's.
    input: (world, { side, sessionId }) => ({
      params: { id: (side === "own" ? sessionId : undefined) ?? ownerOf(world).sessionId ?? "none-such" },
    }),
  },
  deleteAccount: {
    input: (world, { side, email }) => ({
      body: { email: (side === "own" ? email : undefined) ?? ownerOf(world).email, password: PASSWORD },
    }),
  },
  changeMember: { input: () => ({ body: { role: "rater" } }) },
  invite: { input: () => ({ body: { role: "viewer" } }) },
  createWorkspace: { input: () => ({ body: { name: "Another" } }) },
  setLogo: { input: () => ({ body: { image: PNG } }) },
  createToken: { input: () => ({ body: { name: "Another", scopes: ["read"] } }) },
  readDeviceRequest: { input: ({ userCode }) => ({ body: { userCode } }) },
  decideDeviceRequest: { input: ({ userCode }) => ({ body: { userCode, allow: true } }) },
  // It has not been printed.
  readPdf: { answers: 404 },
  // It has not been put away.
  purgeCapture: { answers: 409 },
  // Only the owner made one; to a viewer it is not there.
  revokeToken: { answers: 404 },

  createAudit: { input: () => ({ body: { name: "Another" } }) },
  createSite: { input: () => ({ body: { name: "Another", homeUrl: "https://another.example/" } }) },
  createTouchpoint: { input: () => ({ body: { name: "Another" } }) },
  declareAbsence: { input: () => ({ body: { absent: true } }) },
  rateCell: { input: () => ({ body: { score: 3, raterName: "Somebody" } }) },
  createCapture: {
    input: async ({ own }) => ({
      body: await captureOf(own.audits!, "https://own.example/", { id: randomUUID() }),
    }),
  },
  placeCapture: { input: () => ({ query: { url: "https://own.zirconium.example/", kind: "home" } }) },
  createAction: { input: () => ({ body: { what: "Mend it" } }) },
  createChain: { input: () => ({ body: { name: "Another" } }) },
  setJoint: {
    input: ({ own }) => ({
      body: { from: own.touchpoints, to: own["other-touchpoints"], siteId: own.sites, state: "broken" },
    }),
  },
  createReminder: { input: () => ({ body: { kind: "json", address: "https://hooks.another.example/" } }) },
  compareSites: { input: ({ own }) => ({ query: { ours: own.sites!, theirs: own.rivals! } }) },
  putContactRules: {
    input: () => ({
      body: { homeZone: "Europe/London", regions: ["Europe/London"], dayFrom: 9, dayTo: 20, weeklyMax: 3 },
    }),
  },
  createContact: {
    input: () => ({ body: { channel: "call", what: "Ask", weekdays: [1], time: "10:00" } }),
  },
  putNumbers: { input: () => ({ body: { calls: 3 } }) },
  previewNumbers: {
    input: () => ({ body: { file: Buffer.from("touchpoint,month,calls\n").toString("base64") } }),
  },
  importNumbers: {
    input: () => ({ body: { file: Buffer.from("touchpoint,month,calls\n").toString("base64") } }),
    // A file with lines would have to name a touchpoint in its own language.
    answers: 400,
  },
  mergeTouchpoint: { input: ({ own }) => ({ body: { into: own["other-touchpoints"] } }) },
  putRetention: { input: () => ({ body: { captureDays: 900, binDays: 90 } }) },
  previewRetention: { input: () => ({ body: { captureDays: 900, binDays: 90 } }) },
  search: { input: () => ({ query: { q: "zirconium" } }) },
  createTrick: { input: ({ own }) => ({ body: { what: "Another", captureId: own.captures } }) },
  createWaiver: {
    input: ({ own }) => ({
      body: {
        scope: "site",
        siteId: own.sites,
        checkId: "contact/response-promise",
        who: "Somebody",
        why: "Because",
      },
    }),
  },
  getStanding: {
    input: ({ own }) => ({
      query: { url: "https://own.zirconium.example/", kind: "home", siteId: own.sites! },
    }),
  },
  createShare: { input: () => ({ body: { kind: "report", name: "Somebody" } }) },
  rateShared: {
    input: ({ own }) => ({
      body: {
        touchpointId: own.touchpoints,
        siteId: own.sites,
        score: 3,
        role: "customer",
        raterName: "Somebody",
      },
    }),
  },
  createWebhook: {
    input: ({ own }) => ({
      body: { url: "https://hooks.another.example/", events: ["capture.created"], auditId: own.audits },
    }),
  },
  startScore: { input: () => ({ body: { url: "https://own.zirconium.example/" } }) },
};

/** What a caller sends: every id of it a row of the own workspace. */
export async function inputOf(name: EndpointName, world: World, caller: Caller): Promise<Input> {
  const endpoint: Endpoint = endpoints[name];
  const given = await fixtures[name]?.input?.(world, caller);
  const input: Input = {
    ...(endpoint.params && { params: { ...paramsOf(endpoint, world), ...given?.params } }),
    ...(endpoint.query && { query: given?.query ?? {} }),
    ...(endpoint.body && { body: given?.body ?? {} }),
  };
  for (const part of ["params", "query", "body"] as const) {
    const parsed = endpoint[part]?.safeParse(input[part]);
    if (parsed && !parsed.success)
      throw new Error(
        `${name} has no fixture for its ${part}: give it one in tests/server/isolation/fixtures.ts (${parsed.error.message})`,
      );
  }
  return input;
}

export const answersOf = (name: EndpointName): number | undefined => fixtures[name]?.answers;

const ownerOf = ({ callers }: World): Caller => {
  const owner = callers.find(({ side, as }) => side === "own" && as.by === "person" && as.role === "owner");
  if (!owner) throw new Error("The world has no owner.");
  return owner;
};

/** The ids in an address, each by the word before it. */
function paramsOf({ path, params: shape }: Endpoint, { own }: World): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [, before = "", param = ""] of path.matchAll(/([\w-]+)\/\{(\w+)\}/g)) {
    const id = param === "month" ? "2026-10" : own[before];
    if (id !== undefined) params[param] = id;
  }
  for (const [param, schema] of Object.entries(shape?.shape ?? {}))
    if (schema instanceof z.ZodEnum) params[param] = String(schema.options[0]);
  return params;
}
