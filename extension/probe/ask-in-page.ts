/** What the site's server said about one address. */
export interface ProbeAnswer {
  address: string;
  /** `left`: it sent us to another site, whose answer no page of this one may read. `silent`: nothing came. */
  kind: "answered" | "left" | "silent";
  status: number;
  /** Where the redirects, if any, ended. */
  finalAddress: string;
  isRedirected: boolean;
  contentType: string;
  html: string;
}

/**
 * Runs in the inspected page, so that the site is asked from its own origin; it sees nothing from here. Asks each address once,
 * as a stranger: without cookies, storing nothing, telling no referrer.
 */
export async function askInPage(
  addresses: readonly string[],
  waitMs: number,
  maxBytes: number,
): Promise<ProbeAnswer[]> {
  const ask = (address: string, redirect: RequestRedirect) =>
    fetch(address, {
      redirect,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      headers: { accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" },
      signal: AbortSignal.timeout(waitMs),
    });
  const read = async (response: Response): Promise<Uint8Array> => {
    const reader = response.body?.getReader();
    const bytes = new Uint8Array(maxBytes);
    let length = 0;
    while (reader && length < maxBytes) {
      const { value, done } = await reader.read();
      if (done) break;
      const taken = value.subarray(0, maxBytes - length);
      bytes.set(taken, length);
      length += taken.length;
    }
    await reader?.cancel();
    return bytes.subarray(0, length);
  };
  const decode = (bytes: Uint8Array, contentType: string): string => {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
    const named = /charset=["']?([\w-]+)/i;
    const label = (named.exec(contentType) ?? named.exec(start))?.[1] ?? "utf-8";
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      return new TextDecoder().decode(bytes);
    }
  };
  return Promise.all(
    addresses.map(async (address): Promise<ProbeAnswer> => {
      const none = {
        address,
        status: 0,
        finalAddress: address,
        isRedirected: false,
        contentType: "",
        html: "",
      };
      try {
        const response = await ask(address, "follow");
        const contentType = response.headers.get("content-type") ?? "";
        const html = decode(await read(response), contentType);
        const { status, url: finalAddress, redirected: isRedirected } = response;
        return { address, kind: "answered", status, finalAddress, isRedirected, contentType, html };
      } catch {
        try {
          const { type } = await ask(address, "manual");
          return { ...none, kind: type === "opaqueredirect" ? "left" : "silent" };
        } catch {
          return { ...none, kind: "silent" };
        }
      }
    }),
  );
}
