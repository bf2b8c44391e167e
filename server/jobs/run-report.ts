import { eq } from "drizzle-orm";
import { reportPdfs } from "../db/tables/index.ts";
import { escapeMarkup } from "../escape-markup.ts";
import { launchChromium } from "../lab/chromium.ts";
import { loadReport } from "../reports/publish-report.ts";
import { toHtml } from "../reports/to-html.ts";
import type { JobWorker } from "./job-worker.ts";

export interface ReportTools {
  chromium: { executable: string | undefined; sandbox: boolean };
}

const PRINT_WITHIN_MS = 60_000;

/** Prints a published report through Chromium. The page is the server's own, without scripts, and everything is in it. */
export const runReport =
  ({ chromium }: ReportTools): JobWorker<"report"> =>
  async ({ payload, bench, signal, report }) => {
    const { scope, now } = bench;
    const { reportId } = payload;
    const known = await scope.first(reportPdfs, {
      where: eq(reportPdfs.reportId, reportId),
      columns: ["reportId"],
    });
    if (known) return;
    const step = { key: "print", values: {} };
    report(step, 0, 3);
    const { content, hash } = await loadReport(bench, reportId);
    const page = await toHtml(content, hash);
    report(step, 1, 3);
    const body = await printed(page, content.name, chromium, signal);
    report(step, 2, 3);
    await scope.write(scope.insert(reportPdfs, { reportId, body, createdAt: now() }, { ifNew: true }));
    report(step, 3, 3);
  };

async function printed(
  html: string,
  title: string,
  chromium: ReportTools["chromium"],
  signal: AbortSignal,
): Promise<Buffer> {
  const browser = await launchChromium(chromium);
  const stop = () => void browser.close();
  signal.addEventListener("abort", stop, { once: true });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setOfflineMode(true);
    await page.setContent(html, { waitUntil: "load", timeout: PRINT_WITHIN_MS });
    const pdf = await page.pdf({
      format: "A4",
      printBackground: true,
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: `<div style="width:100%;padding:0 14mm;font:8px sans-serif;color:#5e636f;display:flex;justify-content:space-between"><span>${escapeMarkup(title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      timeout: PRINT_WITHIN_MS,
    });
    return Buffer.from(pdf);
  } finally {
    signal.removeEventListener("abort", stop);
    await browser.close();
  }
}
