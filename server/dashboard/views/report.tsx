import { useState } from "preact/hooks";
import { type Report as PublishedReport, reportFormats } from "../../../shared/api/reports.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { dayOf } from "../model/day.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { ChartFigure } from "../widgets/chart-figure.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./report.css";

/** What leaves the audit: the page to print, published reports with their PDF, files, pictures. */
export function Report() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const params = { id: view.audit.id };
  const query = `?language=${words.language}`;
  const isJudged = view.rows.some(({ cells }) => cells.some(({ state }) => state !== "unjudged"));
  return (
    <>
      <PageHead title={words.t("reports:title")} under={words.t("reports:under")}>
        <Allowed to="createShare">
          <a class="button" href={`/audits/${view.audit.id}/settings?share=report#shares`}>
            {words.t("reports:share")}
          </a>
        </Allowed>
        <a class="button" href={`${api.url("readReport", params)}${query}`} target="_blank" rel="noreferrer">
          {words.t("reports:see")}
        </a>
      </PageHead>
      <div class="report">
        <Published />
        <section class="report-part">
          <h2>{words.t("reports:files")}</h2>
          <ul class="report-files">
            {reportFormats.map((format) => (
              <li key={format} class="card">
                <a href={`${api.url("exportAudit", { ...params, format })}${query}`} download>
                  {words.t(`reports:file.${format}`)}
                </a>
                <span class="small mute">{words.t(`reports:file.${format}.means`)}</span>
              </li>
            ))}
          </ul>
        </section>
        {isJudged ? (
          <div class="report-charts">
            <ChartFigure chart="radar" title={words.t("reports:chart.radar")} />
            <ChartFigure chart="heat" title={words.t("reports:chart.heat")} />
            <ChartFigure chart="map" title={words.t("reports:chart.map")} />
          </div>
        ) : (
          <EmptyNote
            title={words.t("dashboard:matrix.empty-title")}
            lesson={words.t("dashboard:matrix.empty-lesson")}
          >
            <a class="button" href={`/audits/${view.audit.id}`}>
              {words.t("register:start.to-matrix")}
            </a>
          </EmptyNote>
        )}
      </div>
    </>
  );
}

function Published() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const params = { id: view.audit.id };
  const load = useLoad(
    async () => {
      const [{ items }, identity] = await Promise.all([
        api.call("listReports", { params }),
        api.call("identity"),
      ]);
      return { items, rubric: identity.rubric };
    },
    [view.audit.id],
    view,
  );
  const again = () => (load.state === "loading" ? undefined : load.again());
  const publish = (name: string) =>
    act(
      () =>
        api.call("publishReport", {
          params,
          body: { language: words.language, ...(name.trim() !== "" && { name: name.trim() }) },
        }),
      {
        done: words.t("reports:published"),
        undo: ({ id }) => api.call("deleteReport", { params: { id } }),
        after: again,
      },
    );
  return (
    <section class="report-part">
      <h2>{words.t("reports:published.title")}</h2>
      <Allowed to="publishReport">
        <PublishForm onPublish={publish} />
      </Allowed>
      {load.state === "ready" && load.value.items.length === 0 && (
        <p class="mute">{words.t("reports:published.none")}</p>
      )}
      {load.state === "ready" && load.value.items.length > 0 && (
        <ul class="card">
          {load.value.items.map((report) => (
            <ReportRow key={report.id} report={report} rubric={load.value.rubric} onChange={again} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PublishForm({ onPublish }: { onPublish: (name: string) => Promise<boolean> }) {
  const words = useWords();
  const { view } = useAudit();
  const [name, setName] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await onPublish(name)) setName("");
  };
  return (
    <form class="report-publish" onSubmit={submit}>
      <label class="field">
        <span class="unseen">{words.t("reports:publish.name")}</span>
        <input
          class="input"
          maxLength={120}
          placeholder={view.audit.name}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-primary">
        {words.t("reports:publish")}
      </button>
      <p class="small mute">{words.t("reports:publish.means")}</p>
    </form>
  );
}

interface ReportRowProps {
  report: PublishedReport;
  rubric: { version: number; hash: string };
  onChange: () => unknown;
}

function ReportRow({ report, rubric, onChange }: ReportRowProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { watchJobs } = useAudit();
  const params = { id: report.id };
  const isOlder = report.rubricHash !== rubric.hash;
  const print = () =>
    act(() => api.call("printReport", { params }), { done: words.t("reports:pdf.making"), after: watchJobs });
  const remove = () =>
    act(() => api.call("deleteReport", { params }), {
      done: words.t("reports:published.deleted"),
      undo: () => api.call("restoreReport", { params }),
      after: onChange,
    });
  return (
    <li class="report-row">
      <div class="report-words">
        <a href={api.url("openReport", params)} target="_blank" rel="noreferrer" class="report-name">
          {report.name}
        </a>
        <p class="small mute">
          {words.day(dayOf(new Date(report.createdAt)))} ·{" "}
          {words.t("reports:published.by", { version: report.rubricVersion })} · {report.hash.slice(0, 12)}
          {isOlder && ` · ${words.t("reports:published.newer", { version: rubric.version })}`}
        </p>
      </div>
      <span class="report-controls small">
        {report.hasPdf ? (
          <a href={api.url("readPdf", params)} download>
            {words.t("reports:pdf")}
          </a>
        ) : (
          <Allowed to="printReport">
            <button type="button" class="plan-button small" onClick={() => void print()}>
              {words.t("reports:pdf.make")}
            </button>
          </Allowed>
        )}
        <a href={api.url("proveReport", params)} download>
          {words.t("reports:json")}
        </a>
        <Allowed to="deleteReport">
          <button type="button" class="plan-button small" onClick={() => void remove()}>
            {words.t("dashboard:delete")}
          </button>
        </Allowed>
      </span>
    </li>
  );
}
