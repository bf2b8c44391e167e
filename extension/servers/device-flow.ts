import * as z from "zod";
import type { ServerIdentity } from "../../shared/api/schemas.ts";

export type DeviceDoor = NonNullable<ServerIdentity["deviceAuthorization"]>;

/** A request to be let in that the server has taken note of. */
export interface DeviceCode {
  /** What the server knows the request by; for no eye. */
  deviceCode: string;
  userCode: string;
  /** Where the person allows it, the code filled in where the server does that. */
  page: string;
  /** How often the server may be asked. */
  intervalS: number;
  /** Milliseconds by this computer's clock. */
  expiresAt: number;
}

export type SignInProblem = "denied" | "expired" | "unreachable" | "failed";
export type SignInEnd = { token: string } | { problem: SignInProblem };

export interface Door {
  serverUrl: string;
  door: DeviceDoor;
  send(url: string, init: RequestInit): Promise<Response>;
}

export interface TokenOptions extends Door {
  /** Until the code runs out. */
  leftMs: number;
  /** Rejects when the person has given up. */
  wait(ms: number): Promise<void>;
  /** Milliseconds that only ever grow: the clock on the wall may be wrong, or be set meanwhile. */
  elapsed(): number;
  /** Told whenever the server did not answer, and when it does again. */
  slow(isSlow: boolean): void;
  /** Told when the server wants to be asked less often from now on. */
  pace(intervalS: number): void;
}

const GRANT = "urn:ietf:params:oauth:grant-type:device_code";
/** RFC 8628: where the server says nothing, and what "slow down" adds. */
const INTERVAL_S = 5;
const SLOWER_S = 5;
const LONGEST_INTERVAL_S = 60;

const codeAnswer = z.object({
  device_code: z.string().min(1),
  user_code: z.string().min(1).max(64),
  verification_uri: z.string().min(1),
  verification_uri_complete: z.string().min(1).optional(),
  expires_in: z.number().positive(),
  interval: z.number().positive().optional(),
});
const tokenAnswer = z.object({ access_token: z.string().min(1).max(8_000) });
const refusal = z.object({ error: z.string() });

/** The first half of the OAuth device flow (RFC 8628): the server gives a code, which the person allows on its own page. */
export async function askForCode(
  door: Door,
  now: () => number,
): Promise<{ code: DeviceCode } | { problem: SignInProblem }> {
  const begun = await ask(door, door.door.codeUrl, { client_id: door.door.clientId });
  if (begun === null) return { problem: "unreachable" };
  const asked = codeAnswer.safeParse(begun.body);
  if (begun.status !== 200 || !asked.success) return { problem: "failed" };
  const { device_code, user_code, verification_uri, verification_uri_complete, expires_in, interval } =
    asked.data;
  const page = pageOf(verification_uri_complete ?? verification_uri, door.serverUrl);
  if (page === null) return { problem: "failed" };
  return {
    code: {
      deviceCode: device_code,
      userCode: user_code,
      page,
      intervalS: interval ?? INTERVAL_S,
      expiresAt: now() + expires_in * 1_000,
    },
  };
}

/** The second half, which can be taken up again at any time: asks until the person has decided or the code has run out. */
export async function awaitToken(code: DeviceCode, options: TokenOptions): Promise<SignInEnd> {
  const { door, leftMs, wait, elapsed, slow, pace } = options;
  const end = elapsed() + leftMs;
  let { intervalS } = code;
  let isSlow = false;
  for (;;) {
    await wait(Math.max(0, Math.min(intervalS * 1_000, end - elapsed())));
    if (elapsed() >= end) return { problem: isSlow ? "unreachable" : "expired" };
    const answer = await ask(options, door.tokenUrl, {
      grant_type: GRANT,
      device_code: code.deviceCode,
      client_id: door.clientId,
    });
    const isAway = answer === null || answer.status >= 500 || answer.status === 429;
    if (isAway !== isSlow) slow(isAway);
    isSlow = isAway;
    if (isAway) {
      intervalS = Math.min(intervalS * 2, LONGEST_INTERVAL_S);
      continue;
    }
    const token = tokenAnswer.safeParse(answer.body);
    if (answer.status === 200 && token.success) return { token: token.data.access_token };
    const said = refusal.safeParse(answer.body);
    switch (said.success ? said.data.error : "") {
      case "authorization_pending":
        break;
      case "slow_down":
        intervalS += SLOWER_S;
        pace(intervalS);
        break;
      case "access_denied":
        return { problem: "denied" };
      case "expired_token":
        return { problem: "expired" };
      default:
        return { problem: "failed" };
    }
  }
}

interface Answer {
  status: number;
  body: unknown;
}

async function ask(
  { serverUrl, send }: Door,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<Answer | null> {
  try {
    const response = await send(new URL(path, serverUrl).href, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: new URLSearchParams(form).toString(),
      credentials: "omit",
      redirect: "error",
    });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  } catch {
    return null;
  }
}

/** A page that may be opened: the server's own, or anybody's under TLS. */
function pageOf(written: string, serverUrl: string): string | null {
  if (!URL.canParse(written, serverUrl)) return null;
  const { href, origin, protocol } = new URL(written, serverUrl);
  return protocol === "https:" || origin === serverUrl ? href : null;
}
