import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type AuditView, auditInput, type Job } from "../../../shared/api/schemas.ts";
import { wordLanguages } from "../../../shared/checks/define-check.ts";
import { createAudit } from "../../audits/create-audit.ts";
import { suggestChains } from "../../audits/create-chain.ts";
import { getAudit } from "../../audits/get-audit.ts";
import type { Workbench } from "../../audits/workbench.ts";
import { openDatabase } from "../../db/open-database.ts";
import { LOCAL_WORKSPACE, workspaceScope } from "../../db/workspace-scope.ts";
import { runSweep } from "../../jobs/run-sweep.ts";
import { createOpenGuard } from "../../lab/address-guard.ts";
import { findChromium } from "../../lab/chromium.ts";
import { loadBundles } from "../../lab/gather-page.ts";
import { openLab } from "../../lab/lab.ts";
import { LabProblem } from "../../lab/lab-problem.ts";
import { createSiteFetch } from "../../lab/site-fetch.ts";
import { parseTarget } from "../../lab/target.ts";
import { makeReport } from "../../reports/make-report.ts";
import { toReportFile } from "../../reports/report-file.ts";
import { toHtml } from "../../reports/to-html.ts";
import { folderStore } from "../../storage/screenshot-store.ts";
import { type Command, type Terminal, UsageProblem } from "../command.ts";
import { describeAudit } from "../describe-audit.ts";

export interface SweptAudit extends AuditView {
  /** Pages that could not be scored, with why. */
  skipped: Job["skipped"];
}

export const audit: Command = {
  name: "audit",
  usage: `audit <own-url> <rival-url>...   looks through the sites and compares them
    --json                      the audit as JSON (so it is anyway where no person reads)
    --html FILE                 its report, as a page of its own
    --max-pages N               pages a site, 25 at most
    --country C --language L --trade T   what you know of the sites
    --no-sandbox                lets Chromium run without its sandbox: only on pages you trust`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        html: { type: "string" },
        "max-pages": { type: "string", default: "25" },
        country: { type: "string" },
        language: { type: "string" },
        trade: { type: "string" },
        "no-sandbox": { type: "boolean" },
      },
    });
    if (positionals.length === 0)
      throw new UsageProblem(`Name your site and its rivals.\n\n  ${audit.usage}`);
    const maxPages = Number(values["max-pages"]);
    if (!Number.isInteger(maxPages) || maxPages < 1 || maxPages > 25) {
      throw new UsageProblem("--max-pages: give a number from 1 to 25.");
    }
    const { country, language, trade } = values;
    const sites = positionals.map(siteOf);
    const input = auditInput.safeParse({
      name: sites
        .map(({ name }) => name)
        .join(" · ")
        .slice(0, 120),
      sites,
      ...(country && { country }),
      ...(language && { language }),
      ...(trade && { trade }),
    });
    if (!input.success)
      throw new UsageProblem(
        input.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"),
      );
    // Before the sites are looked through, which takes minutes.
    if (values.html !== undefined) checkWritable(resolve(terminal.folder, values.html));
    const { swept, report } = await sweepAll(
      input.data,
      { maxPages, isSandboxed: values["no-sandbox"] !== true, isReported: values.html !== undefined },
      terminal,
    );
    if (values.html !== undefined && report !== null) {
      writeFileSync(resolve(terminal.folder, values.html), report);
      terminal.tell(`Written to ${values.html}`);
    }
    if (values.json || !terminal.isInteractive) terminal.print(JSON.stringify(swept));
    else if (values.html === undefined) terminal.print(describeAudit(swept));
    return 0;
  },
};

function checkWritable(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageProblem(`--html: ${path} is a folder. Name the file to write.`);
  if (!statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new UsageProblem(`--html: there is no folder ${dirname(path)}. Make it first, or name another.`);
}

function siteOf(input: string): { name: string; url: string } {
  try {
    const target = parseTarget(input);
    if (target.kind === "network") {
      const { host } = new URL(target.url);
      return { name: host.replace(/^www\./, ""), url: target.url };
    }
  } catch (error) {
    if (!(error instanceof LabProblem)) throw error;
    throw new UsageProblem(error.message);
  }
  throw new UsageProblem(`${input} is a file. An audit looks through sites: give their addresses.`);
}

/** Sweeps into a store that lives as long as the command: the audit itself is made as the server makes it. */
async function sweepAll(
  input: ReturnType<typeof auditInput.parse>,
  { maxPages, isSandboxed, isReported }: { maxPages: number; isSandboxed: boolean; isReported: boolean },
  terminal: Terminal,
): Promise<{ swept: SweptAudit; report: string | null }> {
  const chromium = {
    executable: terminal.env.CHROME_PATH || undefined,
    sandbox: isSandboxed && terminal.env.TENPOINT_NO_SANDBOX !== "1",
  };
  findChromium(chromium.executable);
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-audit-"));
  const lab = openLab({ bundles: loadBundles(), chromium, source: "cli" });
  const { db, close } = await openDatabase(`file:${join(folder, "audit.db")}`);
  try {
    const bench: Workbench = {
      scope: workspaceScope(db, LOCAL_WORKSPACE),
      screenshots: folderStore(join(folder, "screenshots")),
      now: Date.now,
      newId: randomUUID,
    };
    const { id } = await createAudit(bench, input);
    const skipped: Job["skipped"] = [];
    await runSweep({ lab, fetch: createSiteFetch(createOpenGuard(), "Tenpoint") })({
      id,
      auditId: id,
      payload: { siteIds: null, maxPages },
      bench,
      signal: terminal.signal,
      report: ({ values }, done, total) =>
        terminal.tell(`${String(values.host)}: ${String(values.kind)} page, ${done} of ${total} done`),
      skip: (url, reason) => {
        skipped.push({ url, reason });
      },
    });
    const swept = { ...(await getAudit(bench, id)), skipped };
    return { swept, report: isReported ? await reportOf(bench, swept) : null };
  } finally {
    close();
    await lab.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The report that the server would give, with the usual chains, and with what could not be scored. */
async function reportOf(
  bench: Workbench,
  { audit: { id, language: spoken }, skipped }: SweptAudit,
): Promise<string> {
  await suggestChains(bench, id);
  const language = wordLanguages.find((known) => known === spoken) ?? "en";
  const content = await makeReport(bench, id, { language, isDrawn: true });
  return toHtml(content, toReportFile(content).hash, skipped);
}
