import { type Client, createClient } from "../../shared/api/client.ts";
import { findServer } from "./known-servers.ts";

/** Typed client of a server, let in by its own token and by no other's; without cookies, and never led elsewhere. */
export function clientOf(serverUrl: string): Client {
  return createClient({
    baseUrl: serverUrl,
    send: async (url, init) => {
      const token = (await findServer(serverUrl))?.token ?? null;
      const headers = { ...init.headers, ...(token !== null && { authorization: `Bearer ${token}` }) };
      return fetch(url, { ...init, headers, credentials: "omit", redirect: "error" });
    },
  });
}
