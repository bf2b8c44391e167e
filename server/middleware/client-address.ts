import { BlockList, isIPv6 } from "node:net";
import type { Context } from "hono";
import ipaddr from "ipaddr.js";

/** Tells from where a request comes. */
export type ClientAddress = (c: Context) => string;

const UNKNOWN = "unknown";

/**
 * The address of whoever is connected; where that is a proxy that was named as trusted, the last address before it in
 * `X-Forwarded-For` that is none. Anybody can write that header, so without trusted proxies it counts for nothing.
 */
export function createClientAddress(trustedProxies: readonly string[]): ClientAddress {
  const trusted = new BlockList();
  for (const range of trustedProxies) {
    const [address, bits] = ipaddr.parseCIDR(
      range.includes("/") ? range : `${range}/${isIPv6(range) ? 128 : 32}`,
    );
    trusted.addSubnet(address.toString(), bits, address.kind());
  }
  const isTrusted = (address: string) => trusted.check(address, isIPv6(address) ? "ipv6" : "ipv4");
  return (c) => {
    const connected = plain(remoteAddress(c));
    if (connected === undefined) return UNKNOWN;
    if (!isTrusted(connected)) return connected;
    const passedOn = (c.req.header("x-forwarded-for") ?? "").split(",").map(plain);
    const stranger = passedOn.reverse().find((address) => address === undefined || !isTrusted(address));
    return stranger ?? connected;
  };
}

/** undefined for what is no address; an IPv4 address in IPv6 clothes is itself. */
function plain(address: string | undefined): string | undefined {
  const bare = address?.trim().replace(/^\[|\](?::\d+)?$/g, "");
  return bare !== undefined && ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : undefined;
}

function remoteAddress(c: Context): string | undefined {
  // safe: what the Node adapter gives beside a request; absent where a request came without a socket
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress;
}
