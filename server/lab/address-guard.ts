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
  // One spelling: what is judged is then, to the letter, what is connected to.
  if (ipaddr.isValid(host)) return [ipaddr.process(host).toString()];
  const addresses = await find(host);
  if (addresses.length > 0) return addresses;
  throw new LabProblem(
    "address-not-found",
    `There is no site at ${host}: its name leads nowhere. Check the spelling.`,
  );
}

/** Public by their range, and yet a machine's own: what Azure tells its guests, keys included, stands at this one. */
const METADATA = new Set(["168.63.129.16"]);
/** All that IPv6 gives out to the internet; whatever lies outside carries another network inside it or none. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether a numeric address leads to the public internet, in whatever way it is written. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(GLOBAL_UNICAST);
  return !METADATA.has(parsed.toString());
}

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
        `${name} is on a private network, and Tenpoint's server does not open such addresses. Capture its pages with the extension, or start the server with TENPOINT_ALLOW_HOSTS=${name}:${port}.`,
      );
    },
  };
}

/** Lets everything through: for a person who works at his own machine. */
export function createOpenGuard(find: Lookup = systemLookup()): AddressGuard {
  return { resolve: async (host) => (await addressesOf(bare(host), find))[0]! };
}
