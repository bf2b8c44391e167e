import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createPublicGuard } from "../../server/lab/address-guard.ts";
import { loadBundles } from "../../server/lab/gather-page.ts";
import { type Lab, openLab } from "../../server/lab/lab.ts";
import { page } from "../support/pages.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

const html = { "content-type": "text/html; charset=utf-8" };
const answers: Record<string, RequestListener> = {
  "/": (_, response) => response.writeHead(200, html).end(page("<h1>Hello</h1>")),
  "/gone": (_, response) => response.writeHead(404, html).end(page("<h1>Not here</h1>")),
  "/json": (_, response) => response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  "/pdf": (_, response) => response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF-1.7"),
  "/file": (_, response) =>
    response.writeHead(200, { ...html, "content-disposition": "attachment; filename=a.html" }).end("<p>x"),
  "/xhtml": (_, response) =>
    response
      .writeHead(200, { "content-type": "application/xhtml+xml" })
      .end(
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Shop</title></head><body><h1>Hello<br/></h1></body></html>`,
      ),
  "/nothing": (request) => request.socket.destroy(),
  "/204": (_, response) => response.writeHead(204).end(),
  "/blank": (_, response) => response.writeHead(200, html).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/moved": (_, response) => response.writeHead(302, { location: "/" }).end(),
  "/onward": (_, response) =>
    response.writeHead(200, html).end(`<meta http-equiv=refresh content="0;url=/"><p>One moment`),
  "/later": (_, response) =>
    response
      .writeHead(200, html)
      .end(
        `<script>addEventListener("load",()=>setTimeout(()=>{location.href="/"},1500))</script><p>One moment`,
      ),
  "/dialog": (_, response) =>
    response.writeHead(200, html).end(page("<script>alert(1);confirm(2)</script><h1>After</h1>")),
  "/tampered": (_, response) =>
    response
      .writeHead(200, html)
      .end(
        page(
          "<script>Array.prototype.map=()=>[];JSON.stringify=()=>'x';Element.prototype.querySelector=()=>null</script><h1>Hello</h1>",
        ),
      ),
};

let server: Server;
let origin: string;
let lab: Lab;
let guarded: Lab;
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ""] ?? answers["/gone"];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const shared = {
    bundles: loadBundles(),
    chromium: { executable: process.env.CHROME_PATH },
    source: "lab" as const,
  };
  lab = openLab(shared);
  guarded = openLab({ ...shared, guard: createPublicGuard([]) });
});
afterAll(async () => {
  await Promise.all([lab.close(), guarded.close()]);
  server.close();
});

const visit = (path: string) => lab.visit({ kind: "network", url: `${origin}${path}` });
const firstWords = (snapshot: Awaited<ReturnType<typeof visit>>["snapshot"]) =>
  snapshot.parts.blocks?.rows[0]?.text;

test.concurrent.each([
  { path: "/", status: 200, words: "Hello" },
  { path: "/gone", status: 404, words: "Not here" },
  { path: "/moved", status: 200, words: "Hello" },
  { path: "/onward", status: 200, words: "Hello" },
  { path: "/later", status: 200, words: "Hello" },
  { path: "/dialog", status: 200, words: "After" },
  { path: "/tampered", status: 200, words: "Hello" },
  { path: "/xhtml", status: 200, words: "Hello" },
])("$path is read with status $status", async ({ path, status, words }) => {
  const { snapshot, status: told } = await visit(path);

  expect(told).toBe(status);
  expect(snapshot.parts.response?.status).toBe(status);
  expect(firstWords(snapshot)).toBe(words);
  expect(snapshot.conditions).toMatchObject({
    source: "lab",
    device: "desktop",
    moment: "settled",
    transport: "network",
  });
});

test.concurrent.each([
  { path: "/json", code: "not-html" },
  { path: "/pdf", code: "pdf" },
  { path: "/file", code: "download" },
  { path: "/nothing", code: "no-answer" },
  { path: "/204", code: "empty-answer" },
  { path: "/blank", code: "empty-page" },
  { path: "/round", code: "redirect-loop" },
])("$path is $code, with a sentence", async ({ path, code }) => {
  await expect(visit(path)).rejects.toMatchObject({ code, message: expect.stringMatching(/^.{20,}\.$/) });
});

test("a phone's page on request", async () => {
  const { snapshot } = await lab.visit(
    { kind: "network", url: `${origin}/` },
    { device: "phone", screenshot: true },
  );

  expect(snapshot.conditions).toMatchObject({ device: "phone", viewport: [390, 844] });
});

test.each(["http://127.0.0.1", "http://localhost", "http://[::1]", "http://0x7f.1", "http://2130706433"])(
  "a guarded lab does not reach %s",
  async (host) => {
    const { port } = new URL(origin);

    await expect(guarded.visit({ kind: "network", url: `${host}:${port}/` })).rejects.toMatchObject({
      code: "not-allowed",
    });
  },
);

test("a guarded lab opens no files", async () => {
  await expect(guarded.visit({ kind: "file", path: "/etc/hosts" })).rejects.toMatchObject({
    code: "not-allowed",
  });
});

test("a page that an allowed host serves cannot reach others of the private network", async () => {
  let reached = 0;
  const secret = createServer((_, response) => {
    reached++;
    response.writeHead(200, html).end("<h1>Secret</h1>");
  });
  await new Promise<void>((resolve) => secret.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void secret.close());
  const inside = `http://127.0.0.1:${(secret.address() as AddressInfo).port}/`;
  answers["/reaching"] = (_, response) =>
    response
      .writeHead(200, html)
      .end(
        page(
          `<h1>Hi</h1><iframe src="${inside}"></iframe><img src="${inside}"><script>fetch("${inside}",{mode:"no-cors"})</script>`,
        ),
      );
  answers["/leading"] = (_, response) => response.writeHead(302, { location: inside }).end();
  const lab = openLab({
    bundles: loadBundles(),
    chromium: { executable: process.env.CHROME_PATH },
    source: "lab",
    guard: createPublicGuard([new URL(origin).host]),
  });
  onTestFinished(() => lab.close());

  await lab.visit({ kind: "network", url: `${origin}/reaching` });
  await expect(lab.visit({ kind: "network", url: `${origin}/leading` })).rejects.toMatchObject({
    code: "not-allowed",
  });

  expect(reached).toBe(0);
});

test("a file that Chromium's user may not read is shown from a copy, under its own address", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-closed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "look"));
  writeFileSync(join(folder, "look", "style.css"), "h1 { font-size: 77px }");
  const path = join(folder, "page.html");
  writeFileSync(
    path,
    `<!doctype html><link rel=stylesheet href="look/style.css"><h1>Hello</h1><a href="other.html">Other</a>`,
  );

  const { snapshot } = await lab.visit({ kind: "file", path });

  expect(snapshot.url).toBe(`file://${path}`);
  expect(snapshot.parts.blocks?.styles.some(({ sizePx }) => sizePx === 77)).toBe(true);
  expect(snapshot.parts.links?.[0]?.href).toBe(`file://${folder}/other.html`);
});

test("a file cannot lead on to a folder of this machine", async () => {
  const path = join(scratchFolder(), "leading.html");
  writeFileSync(path, page(`<h1>Here</h1><script>location.href = "/"</script>`), { mode: 0o644 });

  const { snapshot } = await lab.visit({ kind: "file", path });

  expect(snapshot.url).toBe(`file://${path}`);
  expect(firstWords(snapshot)).toBe("Here");
});
