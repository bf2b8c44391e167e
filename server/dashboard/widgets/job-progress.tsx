import { useState } from "preact/hooks";
import type { Job } from "../../../shared/api/schemas.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { isFrontPage } from "../model/read-address.ts";
import { isUnderWay } from "../use-jobs.ts";
import { Allowed } from "./allowed.tsx";
import "./job-progress.css";

export interface JobProgressProps {
  jobs: readonly Job[];
  onCancel: (job: Job) => void;
}

/** What is being done now, in words and as a length, and what came of work just ended. */
export function JobProgress({ jobs, onCancel }: JobProgressProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const shown = jobs.filter(
    (job) => !closed.has(job.id) && (isUnderWay(job) || job.state === "failed" || job.skipped.length > 0),
  );
  return (
    <div aria-live="polite">
      {shown.map((job) =>
        isUnderWay(job) ? (
          <RunningJob key={job.id} job={job} onCancel={() => onCancel(job)} />
        ) : (
          <EndedJob key={job.id} job={job} onClose={() => setClosed(new Set([...closed, job.id]))} />
        ),
      )}
    </div>
  );
}

function RunningJob({ job, onCancel }: { job: Job; onCancel: () => void }) {
  const words = useWords();
  return (
    <section class="job card">
      <p class="job-step">{stepOf(job, words)}</p>
      <progress
        class="job-bar"
        max={Math.max(1, job.total)}
        value={job.done}
        aria-label={words.t(`dashboard:job.${job.kind}`)}
      />
      <Allowed to="cancelJob">
        <button type="button" class="button button-small" onClick={onCancel}>
          {words.t("dashboard:job.cancel")}
        </button>
      </Allowed>
    </section>
  );
}

function EndedJob({ job, onClose }: { job: Job; onClose: () => void }) {
  const words = useWords();
  const { view } = useAudit();
  // A sweep that cannot enter by the front page has seen nothing of the site.
  const closed =
    job.kind === "sweep"
      ? inOrder(view.sites).flatMap((site) => {
          const skip = job.skipped.find(({ url }) => isFrontPage(url, site.homeUrl));
          return skip ? [{ site, skip }] : [];
        })
      : [];
  const skipped = job.skipped.filter((one) => closed.every(({ skip }) => skip !== one));
  const isBad = job.state === "failed" || closed.length > 0;
  return (
    <section class={`job card ${isBad ? "job-failed" : ""}`}>
      <div class="job-step">
        {job.state === "failed" && (
          <p>
            <b>{words.t("dashboard:job.failed")}</b> {job.error}
          </p>
        )}
        {closed.map(({ site, skip }) => (
          <p key={site.id}>
            <b>{words.t("dashboard:job.site-closed", { site: site.name })}</b> {whyOf(skip, words)}
          </p>
        ))}
        {skipped.length > 0 && (
          <details open={job.kind === "score"}>
            <summary>{words.t("dashboard:job.skipped", { count: skipped.length })}</summary>
            <ul class="job-skipped small">
              {skipped.map((skip) => (
                <li key={skip.url}>
                  <span>{skip.url}</span> <span class="mute">{whyOf(skip, words)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <button type="button" class="button button-small" onClick={onClose}>
        {words.t("dashboard:close")}
      </button>
    </section>
  );
}

/** In the reader's language where the reason is one of those known. */
const whyOf = ({ code, reason }: Job["skipped"][number], words: Words): string =>
  (code && words.maybe(`dashboard:skip.${code}`)) || reason;

/** "Scoring example.com: Contact page, 4 of 17". */
function stepOf(job: Job, words: Words): string {
  const work = words.t(job.state === "waiting" ? "dashboard:job.waiting" : `dashboard:job.${job.kind}`);
  if (!job.step) return work;
  const { key, values } = job.step;
  const kind = pageKinds.find((name) => name === values.kind && name !== "other");
  const said = {
    ...values,
    number: Math.min(job.total, job.done + 1),
    total: job.total,
    ...(kind && { kind: words.method.kinds[kind] }),
  };
  return words.maybe(`dashboard:step.${key === "page" && !kind ? "some-page" : key}`, said) ?? work;
}
