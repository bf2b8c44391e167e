import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { LabProblem } from "./lab-problem.ts";

/** Decides which machines may be spoken to, on behalf of whom it was made for. */
export interface AddressGuard {
  /** The numeric address to connect to. Refuses with a `LabProblem`; what was checked is what is connected to. */
  resolve(host: string, port: number): Promise<string>;
}

/** Numeric addresses of a name; none where it leads nowhere. */
export type Lookup = (host: string) => Promise<readonly string[]>;

const FAILED_FOR_MS = 60_000;

/** The machine's own resolver. What it could not find is not asked again for a minute: pages name the same lost hosts over and over. */
function systemLookup(): Lookup {
  const failed = new Map<string, number>();
  return async (host) => {
    const failedAt = failed.get(host);
    if (failedAt !== undefined && performance.now() - failedAt < FAILED_FOR_MS) return [];
    try {
      return (await lookup(host, { all: true })).map(({ address }) => address);
    } catch {
      failed.set(host, performance.now());
      return [];
    }
  };
}

/** Host of an address as URLs write it, without the brackets of IPv6. */
const bare = (host: string) =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");

async function addressesOf(host: string, find: Lookup): Promise<readonly string[]> {
  if (ipaddr.isValid(host)) return [host];
  const addresses = await find(host);
  if (addresses.length > 0) return addresses;
  throw new LabProblem(
    "address-not-found",
    `There is no site at ${host}: its name leads nowhere. Check the spelling.`,
  );
}

export const isPublicAddress = (address: string) =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";

/**
 * Lets requests reach the public internet only. Names on the list (`host` or `host:port`) are let through wherever they lead:
 * that is how an operator opens a machine of his own network.
 */
export function createPublicGuard(
  allowHosts: readonly string[],
  find: Lookup = systemLookup(),
): AddressGuard {
  const allowed = new Set(
    allowHosts.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== ""),
  );
  return {
    async resolve(host, port) {
      const name = bare(host);
      const isAllowed = allowed.has(name) || allowed.has(`${name}:${port}`);
      const addresses = await addressesOf(name, find);
      if (isAllowed || addresses.every(isPublicAddress)) return addresses[0]!;
      throw new LabProblem(
        "not-allowed",
        `${name} is on a private network, and Tenpoint's server does not open such addresses. To allow it, start the server with TENPOINT_ALLOW_HOSTS=${name}:${port}.`,
      );
    },
  };
}

/** Lets everything through: for a person who works at his own machine. */
export function createOpenGuard(find: Lookup = systemLookup()): AddressGuard {
  return { resolve: async (host) => (await addressesOf(bare(host), find))[0]! };
}
