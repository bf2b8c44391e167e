import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AddressGuard, createPublicGuard } from "../../server/lab/address-guard.ts";
import { type GatherBundles, loadBundles } from "../../server/lab/gather-page.ts";
import { type Lab, type LabOptions, openLab } from "../../server/lab/lab.ts";
import { page } from "../support/pages.ts";
import { startCanary, startSite } from "./support/canary.ts";
import { hasOpenssl, startWantingSite } from "./support/wanting-certificate.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const script = { "content-type": "text/javascript" };

let bundles: GatherBundles;
beforeAll(() => {
  bundles = loadBundles();
});

const closings: (() => unknown)[] = [];
const finish = (close: () => unknown) => void closings.push(close);
afterAll(() => Promise.all(closings.map((close) => close())));

function openTestLab(guard?: AddressGuard, limits?: LabOptions["limits"]): Lab {
  const chromium = { executable: process.env.CHROME_PATH };
  const lab = openLab({ bundles, chromium, source: "lab", guard, limits });
  finish(() => lab.close());
  return lab;
}

/** Everything that markup can make a browser ask for, each under a path of its own. */
const asking = (at: string) => `
  <img src="${at}/img"><img srcset="${at}/srcset 1x"><picture><source srcset="${at}/source"><img></picture>
  <video src="${at}/video" poster="${at}/poster" preload="auto"></video><audio src="${at}/audio" preload="auto"></audio>
  <iframe src="${at}/iframe"></iframe><iframe srcdoc="<img src='${at}/srcdoc'>"></iframe>
  <iframe sandbox="allow-scripts" srcdoc="<script>fetch('${at}/sandboxed',{mode:'no-cors'})</script>"></iframe>
  <object data="${at}/object"></object><embed src="${at}/embed">
  <link rel="stylesheet" href="${at}/stylesheet"><link rel="preload" as="image" href="${at}/preload">
  <link rel="modulepreload" href="${at}/modulepreload"><link rel="icon" href="${at}/icon">
  <link rel="prefetch" href="${at}/prefetch"><link rel="preconnect" href="${at}"><link rel="dns-prefetch" href="${at}">
  <style>@import "${at}/import"; @font-face { font-family: f; src: url("${at}/font") } p { font-family: f; background: url("${at}/background") } li { list-style-image: url("${at}/list") }</style>
  <svg><image href="${at}/svg-image"/></svg><input type="image" src="${at}/input">
  <p>words in a font</p><ul><li>a</li></ul>
  <script src="${at}/script"></script><script type="module">import "${at}/module"</script>
  <script>
    const quietly = (work) => { try { Promise.resolve(work()).catch(() => {}) } catch {} };
    quietly(() => fetch("${at}/fetch", { mode: "no-cors" }));
    quietly(() => fetch("${at}/fetch-post", { mode: "no-cors", method: "POST", body: "x" }));
    quietly(() => fetch("${at}/keepalive", { mode: "no-cors", keepalive: true }));
    quietly(() => { const request = new XMLHttpRequest(); request.open("GET", "${at}/xhr"); request.send(); });
    quietly(() => navigator.sendBeacon("${at}/beacon", "x"));
    quietly(() => new EventSource("${at}/events"));
    quietly(() => new WebSocket("${at.replace("http", "ws")}/websocket"));
    quietly(() => new Worker("/worker.js?at=${at}"));
    quietly(() => new SharedWorker("/shared-worker.js?at=${at}"));
    quietly(() => navigator.serviceWorker.register("/service-worker.js?at=${at}", { scope: "/${new URL(at).host}/" }));
    quietly(() => window.open("${at}/popup"));
    quietly(() => { const form = document.createElement("form"); form.action = "${at}/form"; form.method = "post"; form.target = "frame"; document.body.append(form); form.submit(); });
    quietly(() => { const link = document.createElement("a"); link.href = "#"; link.ping = "${at}/ping"; document.body.append(link); link.click(); });
    quietly(() => { const picture = new Image(); picture.src = "/go?to=" + encodeURIComponent("${at}/redirected-picture"); });
    quietly(() => fetch("/go?to=" + encodeURIComponent("${at}/redirected-fetch"), { mode: "no-cors" }));
    quietly(() => { const frame = document.createElement("iframe"); frame.src = "/go?to=" + encodeURIComponent("${at}/redirected-frame"); document.body.append(frame); });
    quietly(() => { const frame = document.createElement("iframe"); frame.src = "/refresh?at=${at}"; document.body.append(frame); });
    quietly(() => new WebTransport("https://${new URL(at).host}/webtransport").ready);
    quietly(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:${new URL(at).host}" }, { urls: "turn:${new URL(at).host}?transport=tcp", username: "a", credential: "b" }] });
      peer.createDataChannel("x");
      await peer.setLocalDescription(await peer.createOffer());
    });
  </script>
  <iframe name="frame"></iframe>`;

const inWorker = (at: string, name: string) => `
  fetch("${at}/${name}-fetch", { mode: "no-cors" }).catch(() => {});
  try { importScripts("${at}/${name}-import") } catch {}
  try { new WebSocket("${at.replace("http", "ws")}/${name}-websocket") } catch {}`;

/** A site that may be looked at, and that asks for everything at `at`. */
const startAskingSite = (...places: readonly string[]) =>
  startSite((request, response) => {
    const url = new URL(request.url ?? "/", "http://site");
    const at = url.searchParams.get("at") ?? places[0]!;
    const kind = /^\/((?:shared-|service-)?worker)\.js$/.exec(url.pathname)?.[1];
    if (kind) response.writeHead(200, script).end(inWorker(at, kind));
    else if (url.pathname === "/go") response.writeHead(302, { location: url.searchParams.get("to")! }).end();
    else if (url.pathname === "/refresh")
      response.writeHead(200, html).end(`<meta http-equiv="refresh" content="0;url=${at}/refreshed">`);
    else if (url.pathname === "/")
      response
        .writeHead(200, {
          ...html,
          link: `<${at}/link-header>; rel=preload; as=image`,
          "reporting-endpoints": `default="${at}/report"`,
          "content-security-policy-report-only": `img-src 'none'; report-uri ${at}/csp-report`,
        })
        .end(page(`<h1>Hello</h1>${places.map(asking).join("")}`));
    else response.writeHead(404).end();
  }, finish);

const SPELLINGS = [
  "localhost",
  "127.0.0.1",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "2130706433",
  "0.0.0.0",
  "home.example",
];
const WAYS = [
  ...[
    "img",
    "srcset",
    "source",
    "video",
    "poster",
    "audio",
    "iframe",
    "srcdoc",
    "sandboxed",
    "object",
    "embed",
  ],
  ...[
    "stylesheet",
    "preload",
    "modulepreload",
    "import",
    "font",
    "background",
    "list",
    "svg-image",
    "input",
    "script",
  ],
  ...[
    "module",
    "fetch",
    "fetch-post",
    "keepalive",
    "xhr",
    "beacon",
    "events",
    "websocket",
    "form",
    "ping",
    "link-header",
  ],
  ...["redirected-picture", "redirected-fetch", "redirected-frame", "refreshed", "csp-report"],
  ...["worker-fetch", "worker-import", "worker-websocket", "shared-worker-fetch", "shared-worker-import"],
  ...["service-worker-fetch", "service-worker-import"],
];

describe("a page that asks for everything", () => {
  test.concurrent("does reach a machine that nothing guards: the ways are real", async () => {
    const canary = await startCanary(finish);
    const site = await startAskingSite(`http://localhost:${canary.port}`);

    await openTestLab().visit({ kind: "network", url: `${site.origin}/` });

    expect(canary.heard()).toEqual(expect.arrayContaining(WAYS.map((way) => `/${way}`)));
    // WebRTC and WebTransport speak past a proxy where they may: they may not, guarded or not.
    expect(canary.heard()).not.toContain("datagram");
  });

  test.concurrent("reaches nothing, at whatever spelling of this machine", async () => {
    const canary = await startCanary(finish);
    const places = SPELLINGS.map((host) => `http://${host}:${canary.port}`);
    const site = await startAskingSite(...places);
    const find = async (name: string) => (name === "home.example" ? ["127.0.0.1"] : ["::1"]);

    const { snapshot } = await openTestLab(createPublicGuard([`127.0.0.1:${site.port}`], find)).visit({
      kind: "network",
      url: `${site.origin}/`,
    });

    expect(snapshot.parts.blocks?.rows[0]?.text).toBe("Hello");
    expect(canary.heard()).toEqual([]);
  });
});

describe.runIf(hasOpenssl)("what Chromium itself asks for, to know who signed a certificate", () => {
  const openWanting = async (guardOf: (port: number) => AddressGuard | undefined) => {
    const canary = await startCanary(finish);
    const site = await startWantingSite(`http://127.0.0.1:${canary.port}`, finish);
    const visit = openTestLab(guardOf(site.port)).visit({
      kind: "network",
      url: `https://127.0.0.1:${site.port}/`,
    });
    await expect(visit).rejects.toMatchObject({ code: "certificate" });
    return canary.heard();
  };

  test.concurrent("does arrive where nothing guards it: the way is real", async () => {
    expect(await openWanting(() => undefined)).toContain("/issuer");
  });

  test.concurrent("does not arrive where it must not", async () => {
    expect(await openWanting((port) => createPublicGuard([`127.0.0.1:${port}`]))).toEqual([]);
  });
});

describe("what is asked to be opened", () => {
  test.concurrent.each([
    "file:///etc/hosts",
    "chrome://version",
    "chrome-extension://abcdefghijklmnopabcdefghijklmnop/page.html",
    "view-source:http://127.0.0.1/",
    "data:text/html,<h1>x",
    "javascript:1",
    "ftp://127.0.0.1/",
    "about:blank",
  ])("%s is not", async (url) => {
    await expect(openTestLab(createPublicGuard([])).visit({ kind: "network", url })).rejects.toMatchObject({
      code: "not-an-address",
    });
  });

  test.concurrent.each(["file:///etc/hosts", "chrome://version"])(
    "a page that leads on to %s stays where it is",
    async (to) => {
      const site = await startSite(
        (request, response) =>
          request.url === "/"
            ? response
                .writeHead(200, html)
                .end(
                  page(
                    `<h1>Here</h1><iframe src="${to}"></iframe><script>setTimeout(() => { location.href = "${to}" }, 50)</script>`,
                  ),
                )
            : response.writeHead(404).end(),
        finish,
      );

      const { snapshot } = await openTestLab(createPublicGuard([`127.0.0.1:${site.port}`])).visit({
        kind: "network",
        url: `${site.origin}/`,
      });

      expect(snapshot.url).toBe(`${site.origin}/`);
      expect(snapshot.parts.blocks?.rows[0]?.text).toBe("Here");
    },
  );
});

test.concurrent.each([
  "chrome-extension://abcdefghijklmnopabcdefghijklmnop/x.html",
  "http://127.0.0.1:1/",
  "http://169.254.169.254/latest/meta-data/",
])("a page that leads on to %s is not taken for what Chromium shows then", async (to) => {
  const site = await startSite((_, response) => {
    response.writeHead(200, html).end(page(`<h1>Here</h1><script>location.href = "${to}"</script>`));
  }, finish);

  await expect(
    openTestLab(createPublicGuard([`127.0.0.1:${site.port}`])).visit({
      kind: "network",
      url: `${site.origin}/`,
    }),
  ).rejects.toMatchObject({ code: "not-reachable" });
});

describe("limits of one page", () => {
  const visit = async (body: string, limits: LabOptions["limits"], rest = "x".repeat(20_000)) => {
    const site = await startSite(
      (request, response) =>
        request.url === "/"
          ? response.writeHead(200, html).end(page(`<h1>Here</h1>${body}`))
          : response.writeHead(200, { ...script, "cache-control": "no-store" }).end(rest),
      finish,
    );
    return openTestLab(createPublicGuard([`127.0.0.1:${site.port}`]), limits).visit({
      kind: "network",
      url: `${site.origin}/`,
    });
  };
  const many = (times: number, code: string) => `<script>for (let i = 0; i < ${times}; i++) ${code}</script>`;

  test.concurrent.each([
    { from: "the page", body: many(100, "fetch('/' + i)") },
    { from: "a frame", body: `<iframe srcdoc="${many(100, "fetch('/' + i)")}"></iframe>` },
    {
      from: "a worker",
      body: `<script>new Worker(URL.createObjectURL(new Blob(["for (let i = 0; i < 100; i++) fetch('" + location.origin + "/' + i)"])))</script>`,
    },
  ])("too many bytes, asked for by $from", async ({ body }) => {
    await expect(visit(body, { bytes: 500_000 })).rejects.toMatchObject({ code: "too-large" });
  });

  test.concurrent("too many requests", async () => {
    await expect(visit(many(100, "fetch('/' + i)"), { requests: 50 }, "x")).rejects.toMatchObject({
      code: "too-large",
    });
  });

  test.concurrent("few enough of both", async () => {
    const { snapshot } = await visit(many(20, "fetch('/' + i)"), { requests: 50, bytes: 1_000_000 });

    expect(snapshot.parts.blocks?.rows[0]?.text).toBe("Here");
  });

  test.runIf(process.platform === "linux")("too much memory", async () => {
    const hoard = many(40, "{ const bytes = new Uint8Array(2e7).fill(i); (window.kept ??= []).push(bytes) }");

    await expect(visit(hoard, { memoryBytes: 500_000_000 })).rejects.toMatchObject({ code: "crashed" });
  });
});
