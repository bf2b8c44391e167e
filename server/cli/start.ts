import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type * as z from "zod";
import packageJson from "../../package.json" with { type: "json" };
import { ApiProblem, createClient } from "../../shared/api/client.ts";
import { PAGE_MAX } from "../../shared/api/pages.ts";
import { auditInput, type Job, serverIdentity } from "../../shared/api/schemas.ts";
import { createAudit } from "../audits/create-audit.ts";
import { listAudits } from "../audits/list-audits.ts";
import { listJobs } from "../audits/list-jobs.ts";
import { startSweep } from "../audits/start-sweep.ts";
import { type Config, type ConfigOptions, ConfigProblem, readConfig } from "../config.ts";
import { startJobs } from "../jobs/start-jobs.ts";
import { ChromiumProblem, findChromium } from "../lab/chromium.ts";
import { LabProblem } from "../lab/lab-problem.ts";
import { type ServedSample, serveSamples } from "../lab/serve-samples.ts";
import { parseTarget } from "../lab/target.ts";
import { createLog, writeTo } from "../log.ts";
import { type RunningServer, startServer } from "../start-server.ts";
import { buildFresh, partNames } from "./build.ts";
import type { Terminal } from "./command.ts";
import { fillSample } from "./fill-sample.ts";
import { createProgressBar } from "./progress-bar.ts";

const PORTS_TRIED = 20;
const LOOK_EVERY_MS = 300;
const MAX_PAGES = 25;

/** Their messages are for the person at the terminal. */
const expected = [ConfigProblem, ChromiumProblem, LabProblem, ApiProblem];

/** Builds, migrates, serves; fills the first audit live; then serves until it is told to stop. */
export async function start(
  args: readonly string[],
  terminal: Terminal,
  options: ConfigOptions = {},
): Promise<number> {
  try {
    await serve(args, terminal, options);
    return 0;
  } catch (error) {
    if (!expected.some((kind) => error instanceof kind) || !(error instanceof Error)) throw error;
    terminal.tell(error.message);
    return 1;
  }
}

async function serve(args: readonly string[], terminal: Terminal, options: ConfigOptions): Promise<void> {
  const { tell, signal } = terminal;
  findChromium(terminal.env.CHROME_PATH || undefined);
  const asked = args.map(homeAddress);
  const isPortGiven = Boolean(terminal.env.PORT ?? terminal.env.TENPOINT_PORT);
  const given = readConfig({ PORT: terminal.env.TENPOINT_PORT, ...terminal.env }, options);
  const running = await findRunning(given);
  if (running && given.isTeam && running.mode === "local")
    return tell(`Tenpoint is running for one person, at ${running.url} Stop it first, then run this again.`);
  if (running && asked.length === 0) return tell(`Tenpoint is running already, at ${running.url}`);
  // Two servers on the same data would both take up what is left to do.
  if (running) return tell(await handOver(running, asked));
  await buildFresh(partNames, (title) => tell(`Building the ${title}…`));
  const port = isPortGiven ? given.port : await freePort(given);

  const record = join(given.dataFolder, "samples.json");
  const isFirstStart = !existsSync(join(given.dataFolder, "tenpoint.db"));
  const usesSamples = existsSync(record) || (isFirstStart && asked.length === 0);
  const served = usesSamples ? await serveSamples(record) : [];
  const allowed = [...asked, ...served.map(({ url }) => url)]
    .map((url) => new URL(url))
    .map(({ hostname, port: at }) => (at ? `${hostname}:${at}` : hostname));
  const server = await startServer(
    { ...given, port, allowHosts: [...given.allowHosts, ...allowed] },
    {
      version: packageJson.version,
      startJobs,
      tell,
      ...writeTo(createLog(given.logLevel)),
    },
  );
  try {
    // The samples take a while; nobody has to wait for them.
    if (server.ownerLink) tell(firstOwner(server.ownerLink));
    const auditId = await openAudit(server, asked, served);
    await follow(server, tell, signal);
    if (signal.aborted)
      return tell("Stopped. What was found so far is kept, and the rest goes on at the next start.");
    if (auditId && isFirstStart && served.length > 0) await fillSample(server.bench, auditId);
    tell(greeting(auditId ? `${server.url}audits/${auditId}` : server.url));
    if (server.ownerLink) tell(firstOwner(server.ownerLink));
    await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    tell("Stopping…");
  } finally {
    await server.close();
    await Promise.all(served.map((site) => site.close()));
  }
}

function homeAddress(input: string): string {
  const target = parseTarget(input);
  if (target.kind === "network") return target.url;
  throw new LabProblem(
    "not-an-address",
    `${input} is a file. Give the addresses of sites: npm start -- https://own.example https://rival.example`,
  );
}

/** The audit to show: of the sites that were asked for, else on the first start of the samples. */
async function openAudit(
  server: RunningServer,
  asked: readonly string[],
  served: readonly ServedSample[],
): Promise<string | null> {
  const { bench, jobs } = server;
  const { items: audits } = await listAudits(bench, { limit: 2 });
  if (asked.length === 0 && (audits.length > 0 || served.length === 0))
    return audits.length === 1 ? audits[0]!.id : null;
  const { id } = await createAudit(
    bench,
    auditInput.parse(asked.length > 0 ? auditOf(asked) : sampleAudit(served)),
  );
  await startSweep(bench, jobs, id, { maxPages: MAX_PAGES });
  return id;
}

/** Gives the sites to the server that is running already; what to tell. */
async function handOver({ url, mode }: Running, asked: readonly string[]): Promise<string> {
  if (mode !== "local")
    return `Tenpoint is running for a team, at ${url} Sign in there, and make the audit on its first page.`;
  const client = createClient({ baseUrl: new URL(url).origin, send: (to, init) => fetch(to, init) });
  const { id } = await client.call("createAudit", { body: auditOf(asked) });
  await client.call("startSweep", { params: { id }, body: { maxPages: MAX_PAGES } });
  return `Tenpoint is running already, and looks through the sites now: ${url}audits/${id}`;
}

function auditOf(asked: readonly string[]): z.input<typeof auditInput> {
  const sites = asked.map((url) => ({ name: new URL(url).host.replace(/^www\./, ""), url }));
  const name = sites
    .map((site) => site.name)
    .join(" · ")
    .slice(0, 120);
  return { name, sites };
}

const sampleAudit = (served: readonly ServedSample[]): z.input<typeof auditInput> => ({
  name: "Bicycle workshops (samples)",
  sites: served.map(({ name, url }) => ({ name, url })),
  trade: "bicycle repair",
  country: "GB",
});

/** Shows how far the work is that is under way, until it is done. */
async function follow(
  { bench, jobs, url }: RunningServer,
  tell: Terminal["tell"],
  signal: AbortSignal,
): Promise<void> {
  const bar = createProgressBar(process.stderr);
  const open = async (): Promise<Job | undefined> => {
    const { items } = await listAudits(bench, { limit: PAGE_MAX });
    const all = await Promise.all(items.map(({ id }) => listJobs(bench, jobs, id, { limit: PAGE_MAX })));
    return all.flatMap((jobs) => jobs.items).find(({ state }) => state === "running" || state === "waiting");
  };
  let job = await open();
  if (job) tell(`Looking through the sites. What is found shows at once at ${url}`);
  while (job && !signal.aborted) {
    bar.show(job);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const now = await jobs.get(bench.scope, job.id);
    const isOpen = now && (now.state === "running" || now.state === "waiting");
    if (now?.state === "failed" && now.error) process.stderr.write(`\n  ${now.error}\n`);
    job = isOpen ? now : await open();
  }
  bar.end();
}

const greeting = (url: string) => `
  The audit is at          ${url}

  To score the page in front of you, load the extension:
    1. open chrome://extensions and switch on "Developer mode"
    2. "Load unpacked" → dist/extension/chrome-mv3
    3. open any page and click Tenpoint in the toolbar

  Ctrl-C stops the server; everything is kept.
`;

const firstOwner = (link: string) => `  Nobody owns this server yet. Its first owner comes by this link, once:
  ${link}
`;

interface Running {
  /** With a closing slash. */
  url: string;
  mode: "local" | "team";
}

/** A Tenpoint that answers on the port already; it would work on the same data. */
async function findRunning({ host, port }: Config): Promise<Running | null> {
  const url = `http://${host === "::1" ? "[::1]" : host}:${port}/`;
  try {
    const answer = await fetch(new URL("/api/identity", url), { signal: AbortSignal.timeout(1_000) });
    const identity = serverIdentity.pick({ product: true, mode: true }).safeParse(await answer.json());
    return identity.success ? { url, mode: identity.data.mode } : null;
  } catch {
    return null;
  }
}

/** The configured port, or the next one that nothing else listens on. */
async function freePort({ host, port }: Config): Promise<number> {
  for (let candidate = port; candidate < port + PORTS_TRIED; candidate++) {
    if (candidate === 0 || (await isFree(host, candidate))) return candidate;
    // The sample sites stand right behind the usual port.
    if (candidate === port) candidate += 9;
  }
  return port;
}

const isFree = (host: string, port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
