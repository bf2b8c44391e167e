import { storage } from "wxt/utils/storage";

/** A server that the person has connected to. */
export interface KnownServer {
  /** Origin, without a trailing slash. */
  url: string;
  /** Of the product that runs there. */
  version: string;
  /** What the server let this browser in with; null where nobody signs in. */
  token: string | null;
}

/** Kept in this browser alone; never synchronised. */
export const knownServersSetting = storage.defineItem<KnownServer[]>("local:servers", { fallback: [] });

export async function findServer(url: string): Promise<KnownServer | undefined> {
  return (await knownServersSetting.getValue()).find((server) => server.url === url);
}

/** Adds the server, or what is new of it. */
export async function keepServer(server: KnownServer): Promise<void> {
  const others = (await knownServersSetting.getValue()).filter(({ url }) => url !== server.url);
  await knownServersSetting.setValue([...others, server].sort((a, b) => (a.url < b.url ? -1 : 1)));
}

/** Takes the server out, its token with it; answers what was known. */
export async function forgetServer(url: string): Promise<KnownServer | undefined> {
  const servers = await knownServersSetting.getValue();
  await knownServersSetting.setValue(servers.filter((server) => server.url !== url));
  return servers.find((server) => server.url === url);
}
