import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadBundles } from "../../server/lab/gather-page.ts";
import { type Lab, openLab } from "../../server/lab/lab.ts";
import { LabProblem, labProblemCodes } from "../../server/lab/lab-problem.ts";
import type { Visit } from "../../server/lab/visit-page.ts";
import { scoreSnapshot } from "../../shared/scoring/score-snapshot.ts";
import { page } from "../support/pages.ts";

const MEGABYTE = 1_048_576;

const script = (code: string) => page(`<h1>Hello</h1><script>${code}</script>`);

/** Pages that fight whoever looks at them, and can be read all the same. Each is served at its own path. */
const readable: Readonly<Record<string, string>> = {
  "holds frames that hold it": page(
    `<h1>Hello</h1><iframe src="/holds-frames-that-hold-it?again"></iframe><iframe src="/holds-frames-that-hold-it?and-again"></iframe>`,
  ),
  "asks without end": script("setInterval(()=>{alert(1);confirm(2);prompt(3)},10)"),
  "will not be left": script(
    "onbeforeunload=(event)=>{event.preventDefault();return 'stay'};onunload=()=>{for(const end=Date.now()+500;Date.now()<end;);}",
  ),
  "changes its address without end": script("let n=0;setInterval(()=>history.pushState({},'','?'+n++),20)"),
};

/** Pages that never come to rest, or take all there is. */
const restless: Readonly<Record<string, string>> = {
  "writes itself anew without end": script(
    "setInterval(()=>document.write('<p>more and more words</p>'.repeat(50)),20)",
  ),
  "opens its document again after every writing": script(
    "setInterval(()=>{document.open();document.write('<h1>Hello</h1>');document.close()},40)",
  ),
  "leads on to itself as soon as it is there": script("setTimeout(()=>{location.href='?'+Date.now()},400)"),
  "reloads itself at once": script("location.reload()"),
  "opens windows without end": script("setInterval(()=>open(location.href),100)"),
  "puts back whatever is looked at": script(
    "new MutationObserver(()=>document.body.append(document.createElement('p'))).observe(document,{subtree:true,childList:true});document.body.append('x');setInterval(()=>document.body.append('y'),1)",
  ),
  "grows by a thousand elements at every frame": script(
    "const grow=()=>{document.body.insertAdjacentHTML('beforeend','<p>row</p>'.repeat(1000));requestAnimationFrame(grow)};grow()",
  ),
  "takes its root away": script("addEventListener('load',()=>document.documentElement.remove())"),
};

const busy = "never lets go of the thread";
const pages: Readonly<Record<string, string>> = {
  ...readable,
  ...restless,
  [busy]: script("setTimeout(()=>{for(;;);},50)"),
};

const pathOf = (name: string) => `/${name.replaceAll(" ", "-")}`;
const byPath = new Map(Object.entries(pages).map(([name, html]) => [pathOf(name), html]));

let server: Server;
let origin: string;
let lab: Lab;
/** Gives a page up sooner, so that a page that hangs is soon told. */
let impatient: Lab;
beforeAll(async () => {
  server = createServer((request, response) => {
    const found = byPath.get((request.url ?? "").split("?")[0]!);
    response
      .writeHead(found ? 200 : 404, { "content-type": "text/html; charset=utf-8" })
      .end(found ?? "<p>none");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = {
    bundles: loadBundles(),
    chromium: { executable: process.env.CHROME_PATH },
    source: "lab" as const,
  };
  lab = openLab(options);
  impatient = openLab({ ...options, limits: { withinMs: 12_000 } });
});
afterAll(async () => {
  await Promise.all([lab.close(), impatient.close()]);
  server.closeAllConnections();
  server.close();
});

const visit = (by: Lab, name: string) => by.visit({ kind: "network", url: `${origin}${pathOf(name)}` });

function expectSound({ snapshot }: Visit): void {
  expect(Buffer.byteLength(JSON.stringify(snapshot))).toBeLessThan(MEGABYTE);
  for (const { kept, of } of snapshot.cut) expect(kept).toBeLessThan(of);
  const { checks } = scoreSnapshot(snapshot).scorecard;
  expect(checks.filter(({ outcome }) => outcome === "broken")).toEqual([]);
}

test.concurrent.each(Object.keys(readable))(
  "a page that %s is read",
  async (name) => {
    const visited = await visit(lab, name);

    expectSound(visited);
    expect(visited.snapshot.parts.blocks?.rows[0]?.text).toBe("Hello");
  },
  90_000,
);

test.concurrent.each(Object.keys(restless))(
  "a page that %s ends with a snapshot or a named problem",
  async (name) => {
    const ended = await visit(impatient, name).catch((error: unknown) => error);

    if (!(ended instanceof Error)) {
      // safe: what is no error is what the visit answers
      expectSound(ended as Visit);
      return;
    }
    expect(ended).toBeInstanceOf(LabProblem);
    expect(labProblemCodes).toContain((ended as LabProblem).code);
    expect(ended.message).toMatch(/^.{20,}\.$/);
  },
  90_000,
);

test("a page that never lets go of the thread is given up, and the next one is read as ever", async () => {
  await expect(visit(impatient, busy)).rejects.toMatchObject({ code: "timeout" });

  const { snapshot } = await visit(lab, "asks without end");

  expect(snapshot.parts.blocks?.rows[0]?.text).toBe("Hello");
}, 90_000);
