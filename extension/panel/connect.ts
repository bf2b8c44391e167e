import { ApiProblem, type Client, createClient } from "../../shared/api/client.ts";
import type { AuditSummary } from "../../shared/api/schemas.ts";

export type ConnectProblem = "not-address" | "unreachable" | "not-tenpoint" | "other-version" | "refused";

export const clientOf = (serverUrl: string): Client =>
  createClient({ baseUrl: serverUrl, send: (url, init) => fetch(url, { ...init, credentials: "omit" }) });

/** Origin of what a person typed as the server's address, or null. */
export function serverOrigin(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^[a-z][\w+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  // Chromium takes blanks in a host for good.
  if (/\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { protocol, origin, username } = new URL(address);
  return (protocol === "http:" || protocol === "https:") && username === "" ? origin : null;
}

export type Connection = { url: string; audits: AuditSummary[] } | { problem: ConnectProblem };

/** Asks the address whether a Tenpoint server of our kind answers there, and for its audits. */
export async function connect(typed: string): Promise<Connection> {
  const url = serverOrigin(typed);
  if (url === null) return { problem: "not-address" };
  const client = clientOf(url);
  try {
    await client.call("identity");
    return { url, audits: (await client.call("listAudits")).items };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function problemOf(error: unknown): ConnectProblem {
  if (!(error instanceof ApiProblem)) throw error;
  if (error.code === "unreachable") return "unreachable";
  if (error.code !== "not-tenpoint") return "refused";
  return error.status >= 200 && error.status < 300 ? "other-version" : "not-tenpoint";
}
