import type { AuditSummary } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { IndexBars } from "../widgets/index-bars.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import "./audits.css";

/** Every audit, last changed first. */
export function Audits() {
  const words = useWords();
  const api = useApi();
  const load = useLoad(() => api.all("listAudits"), []);
  const isFull = load.state === "ready" && load.value.length > 0;
  return (
    <>
      <PageHead title={words.t("dashboard:audits.title")} under={words.t("dashboard:audits.under")}>
        {isFull && <NewAuditButton />}
      </PageHead>
      <Loaded from={load} empty={(audits) => (audits.length === 0 ? <NoAudits /> : null)}>
        {(audits) => (
          <ul class="audits">
            {audits.map((audit) => (
              <AuditCard key={audit.id} audit={audit} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function NewAuditButton() {
  const words = useWords();
  return (
    <Allowed to="createAudit">
      <a class="button button-primary" href="/audits/new">
        {words.t("dashboard:audits.new")}
      </a>
    </Allowed>
  );
}

function NoAudits() {
  const words = useWords();
  return (
    <EmptyNote
      title={words.t("dashboard:audits.empty-title")}
      lesson={words.t("dashboard:audits.empty-lesson")}
    >
      <NewAuditButton />
    </EmptyNote>
  );
}

function AuditCard({ audit }: { audit: AuditSummary }) {
  const words = useWords();
  const lastCapture = audit.lastCaptureAt;
  return (
    <li class="audit-card card">
      <h2>
        <a class="audit-card-link" href={`/audits/${audit.id}`}>
          {audit.name}
        </a>
      </h2>
      <p class="mute small">
        {words.t("dashboard:audits.touchpoints", { count: audit.touchpoints })} ·{" "}
        {words.t("dashboard:audits.captures", { count: audit.captures })}
      </p>
      <IndexBars sites={audit.sites} />
      <footer class="audit-card-foot small mute">
        <span>
          {lastCapture === null
            ? words.t("dashboard:audits.no-capture")
            : words.t("dashboard:audits.last-capture", { when: words.ago(lastCapture, Date.now()) })}
        </span>
        {audit.openActions > 0 && (
          <a class="pill" href={`/audits/${audit.id}/plan`}>
            {words.t("dashboard:audits.open-actions", { count: audit.openActions })}
          </a>
        )}
      </footer>
    </li>
  );
}
