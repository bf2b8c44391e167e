import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  type AddressGuard,
  createOpenGuard,
  createPublicGuard,
  isPublicAddress,
  type Lookup,
} from "../../server/lab/address-guard.ts";
import { startEgressProxy } from "../../server/lab/egress-proxy.ts";
import { createGuardedFetch } from "../../server/lab/guarded-fetch.ts";
import { startCanary, startSite } from "./support/canary.ts";
import { forbiddenV4, forbiddenV6, spellingsOfV4, spellingsOfV6 } from "./support/forbidden-addresses.ts";

const PUBLIC = [
  "93.184.216.34",
  "8.8.8.8",
  "1.1.1.1",
  "172.15.255.255",
  "172.32.0.0",
  "2606:4700::1111",
  "2a00:1450::1",
];
const nowhere: Lookup = async () => [];
const order = { maxBytes: 1_000, timeoutMs: 5_000, redirects: 5 };

/** Remembers every address that was given leave to be connected to. */
function watched(guard: AddressGuard) {
  const passed: string[] = [];
  const spy: AddressGuard = {
    async resolve(host, port) {
      const address = await guard.resolve(host, port);
      passed.push(address);
      return address;
    },
  };
  return { guard: spy, letThrough: passed };
}

/** Asks the proxy as no browser would: the host goes out as it is written. */
function askProxy(proxy: string, head: string): Promise<string> {
  const { hostname, port } = new URL(proxy);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${head}\r\n\r\n`));
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk.toString();
      if (said.includes("\r\n\r\n")) socket.end();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(said));
  });
}

const everySpelling = [...forbiddenV4.flatMap(spellingsOfV4), ...forbiddenV6.flatMap(spellingsOfV6)];

/** All ways to this machine itself, where the canary would hear. */
const ownAddresses = Object.values(networkInterfaces())
  .flat()
  .flatMap((entry) => (entry ? [entry] : []));
const waysHome = [
  ...[
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    ...ownAddresses.filter(({ family }) => family === "IPv4").map(({ address }) => address),
  ].flatMap(spellingsOfV4),
  ...["::1", "::"].flatMap(spellingsOfV6),
  "localhost",
  "LOCALHOST.",
  "ⓛocalhost",
];

describe("every spelling of every forbidden address", () => {
  test(`is refused: ${everySpelling.length} of them`, async () => {
    const { guard, letThrough } = watched(createPublicGuard([], nowhere));
    const fetch = createGuardedFetch(guard, "Tenpoint");
    const problems = new Map<string, string>();

    for (const written of everySpelling) {
      for (const scheme of ["http", "https"]) {
        await fetch({ ...order, url: `${scheme}://${written}/` }).then(
          () => problems.set(written, "answered"),
          ({ code }) => problems.set(written, code),
        );
      }
    }

    expect(everySpelling.length).toBeGreaterThan(2_000);
    expect(letThrough).toEqual([]);
    expect([...new Set(problems.values())].sort()).toEqual(["not-allowed", "not-an-address"]);
    // What is a spelling of a number at all is refused for what it is, and not for want of a name.
    expect(problems.get("0x7f000001")).toBe("not-allowed");
    expect(problems.get("１２７.０.０.０")).toBe("not-allowed");
    expect(problems.get("[::ffff:a9fe:a9fe]")).toBe("not-allowed");
  });

  test("is refused as a resolver's answer too, alone, beside a public one, and with a zone", async () => {
    const all = [...forbiddenV4, ...forbiddenV6, "fe80::1%eth0", "::ffff:127.0.0.1", "not an address", ""];
    const refused = await Promise.all(
      all
        .flatMap((address) => [[address], [PUBLIC[0]!, address], [address, PUBLIC[0]!]])
        .map((answers) =>
          createPublicGuard([], async () => answers)
            .resolve("name.example", 443)
            .then(
              (address) => `let through to ${address}`,
              ({ code }) => code,
            ),
        ),
    );

    expect(new Set(refused)).toEqual(new Set(["not-allowed"]));
  });

  test.each(PUBLIC)("%s is public, and stays itself", async (address) => {
    expect(isPublicAddress(address)).toBe(true);
    expect(await createPublicGuard([], nowhere).resolve(address, 80)).toBe(address);
  });

  test("no way home is found past the fetch or past the proxy, in whatever way it is written", async () => {
    const canary = await startCanary();
    const guard = createPublicGuard([]);
    const fetch = createGuardedFetch(guard, "Tenpoint");
    const proxy = await startEgressProxy(guard);
    onTestFinished(() => proxy.close());
    const { port } = canary;

    const answers = await Promise.all(
      waysHome.flatMap((host) => [
        fetch({ ...order, url: `http://${host}:${port}/` }).then(
          () => "answered",
          () => "refused",
        ),
        askProxy(proxy.address, `CONNECT ${host}:${port} HTTP/1.1\r\nHost: ${host}:${port}`).then((said) =>
          /^HTTP\/1\.1 200/.test(said) ? "answered" : "refused",
        ),
        askProxy(proxy.address, `GET http://${host}:${port}/ HTTP/1.1\r\nHost: a.example`).then((said) =>
          /^HTTP\/1\.1 200/.test(said) ? "answered" : "refused",
        ),
        askProxy(proxy.address, `GET / HTTP/1.1\r\nHost: ${host}:${port}`).then((said) =>
          /^HTTP\/1\.1 200/.test(said) ? "answered" : "refused",
        ),
      ]),
    );

    expect(new Set(answers)).toEqual(new Set(["refused"]));
    expect(canary.heard()).toEqual([]);
  });

  test("and the canary does hear where nothing guards it", async () => {
    const canary = await startCanary();
    const fetch = createGuardedFetch(createOpenGuard(), "Tenpoint");

    await fetch({ ...order, url: `http://0x7f.1:${canary.port}/heard` });

    expect(canary.heard()).toContain("/heard");
  });
});

describe("redirects", () => {
  test("from an allowed host to any way home are refused, each on its own", async () => {
    const canary = await startCanary();
    const site = await startSite((request, response) => {
      const to = new URLSearchParams(request.url?.split("?")[1]).get("to");
      const status = Number(request.url?.slice(1, 4));
      // Header bytes as a careless server sends them.
      response.writeHead(status, { location: Buffer.from(to!).toString("latin1") }).end();
    });
    const fetch = createGuardedFetch(createPublicGuard([`127.0.0.1:${site.port}`]), "Tenpoint");
    const targets = waysHome
      .filter((host) => !/\t/.test(host))
      .map((host) => `http://${host}:${canary.port}/`);

    const answers = await Promise.all(
      [301, 302, 303, 307, 308].flatMap((status) =>
        [...targets, "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/"].map((to) =>
          fetch({ ...order, url: `${site.origin}/${status}?to=${encodeURIComponent(to)}` }).then(
            // A place that is no address at all is not gone to.
            ({ status }) => (status === 200 ? "answered" : "left"),
            ({ code }) => code,
          ),
        ),
      ),
    );

    expect(answers).not.toContain("answered");
    expect(canary.heard()).toEqual([]);
  });

  test("in a circle end", async () => {
    const site = await startSite((_, response) => response.writeHead(302, { location: "/" }).end());
    const fetch = createGuardedFetch(createPublicGuard([`127.0.0.1:${site.port}`]), "Tenpoint");

    await expect(fetch({ ...order, url: site.origin })).rejects.toMatchObject({ code: "redirect-loop" });
  });
});

describe("a name whose answers change", () => {
  const PUBLIC_SITE = "93.184.216.34";
  /** A public machine that stands on this one: the guard has judged the address before it is swapped. */
  const standIn = (guard: AddressGuard): AddressGuard => ({
    async resolve(host, port) {
      const address = await guard.resolve(host, port);
      return address === PUBLIC_SITE ? "127.0.0.1" : address;
    },
  });
  const changing = (answers: readonly string[][]): Lookup & { asked(): number } => {
    let asked = 0;
    return Object.assign(async () => answers[Math.min(asked++, answers.length - 1)]!, { asked: () => asked });
  };

  test("is connected to where the judged answer led, and asked for once a connection", async () => {
    const site = await startSite((_, response) => response.end("public"));
    const find = changing([[PUBLIC_SITE], ["127.0.0.1"]]);
    const fetch = createGuardedFetch(standIn(createPublicGuard([], find)), "Tenpoint");
    const url = `http://flip.example:${site.port}/`;

    expect((await fetch({ ...order, url })).bytes.toString()).toBe("public");
    expect(find.asked()).toBe(1);
    await expect(fetch({ ...order, url })).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("does not get past the proxy on a second request or a tunnel", async () => {
    let heard = 0;
    const site = await startSite((_, response) => {
      heard++;
      response.end("public");
    });
    const proxy = await startEgressProxy(
      standIn(
        createPublicGuard(
          [],
          changing([[PUBLIC_SITE], ["127.0.0.1"], ["::1"], ["169.254.169.254", PUBLIC_SITE]]),
        ),
      ),
    );
    onTestFinished(() => proxy.close());
    const host = `flip.example:${site.port}`;

    const answers = [];
    for (const head of [
      `GET http://${host}/ HTTP/1.1`,
      `GET http://${host}/ HTTP/1.1`,
      `CONNECT ${host} HTTP/1.1`,
      `CONNECT ${host} HTTP/1.1`,
    ])
      answers.push(await askProxy(proxy.address, `${head}\r\nHost: ${host}`));

    expect(answers.map((answer) => answer.slice(9, 12))).toEqual(["200", "", "403", "403"]);
    expect(heard).toBe(1);
  });
});

describe("the allow-list", () => {
  test.each([
    { entry: "127.0.0.1", url: "http://127.0.0.1:PORT/", isOpen: true },
    { entry: "127.0.0.1:PORT", url: "http://127.0.0.1:PORT/", isOpen: true },
    { entry: "127.0.0.1:PORT", url: "http://0x7f.1:PORT/", isOpen: true },
    { entry: "LocalHost:PORT", url: "http://localhost:PORT/", isOpen: true },
    { entry: "127.0.0.1:1", url: "http://127.0.0.1:PORT/", isOpen: false },
    { entry: "127.0.0.1:PORT", url: "http://localhost:PORT/", isOpen: false },
    { entry: "localhost.example", url: "http://localhost:PORT/", isOpen: false },
    { entry: "", url: "http://127.0.0.1:PORT/", isOpen: false },
  ])("with $entry, $url is open: $isOpen", async ({ entry, url, isOpen }) => {
    const canary = await startCanary();
    const guard = createPublicGuard([entry.replace("PORT", String(canary.port))]);
    const at = url.replace("PORT", String(canary.port));

    const isAnswered = await createGuardedFetch(
      guard,
      "Tenpoint",
    )({ ...order, url: at }).then(
      () => true,
      () => false,
    );

    expect(isAnswered).toBe(isOpen);
    expect(canary.heard().length > 0).toBe(isOpen);
  });
});

describe("limits of one fetch", () => {
  const open = createGuardedFetch(createOpenGuard(), "Tenpoint");

  test("an answer that is too large is refused, or cut where that is enough", async () => {
    const site = await startSite((_, response) => response.end("x".repeat(5_000)));

    await expect(open({ ...order, url: site.origin })).rejects.toMatchObject({ code: "too-large" });
    expect((await open({ ...order, url: site.origin, beyond: "cut" })).bytes).toHaveLength(1_000);
  });

  test("one that trickles for ever ends in time", async () => {
    const site = await startSite((_, response) => {
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });

    await expect(open({ ...order, url: site.origin, timeoutMs: 300 })).rejects.toMatchObject({
      code: "no-answer",
    });
  });

  test.each([
    {
      what: "that turns to another protocol",
      said: "HTTP/1.1 101 Go\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n",
    },
    { what: "that is no HTTP", said: "nonsense\r\n\r\n" },
  ])("one $what ends at once", async ({ said }) => {
    const server = createServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.once("data", () => socket.end(said));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" ? address?.port : "";

    await expect(open({ ...order, url: `http://127.0.0.1:${port}/` })).rejects.toMatchObject({
      code: "bad-answer",
    });
  });

  test("so does a resolver that never answers", async () => {
    const stuck = createGuardedFetch(
      createPublicGuard([], () => new Promise(() => undefined)),
      "Tenpoint",
    );

    await expect(stuck({ ...order, url: "http://slow.example/", timeoutMs: 100 })).rejects.toMatchObject({
      code: "no-answer",
    });
  });

  test.each([
    "file:///etc/passwd",
    "ftp://a.example/",
    "data:text/html,x",
    "chrome://version",
    "javascript:1",
    "//a",
    "",
  ])("%s is no address to fetch", async (url) => {
    await expect(open({ ...order, url })).rejects.toMatchObject({ code: "not-an-address" });
  });
});
