import { useEffect } from "preact/hooks";
import { lazy, Route, Router, useRoute } from "preact-iso";
import { useApi } from "../api-context.ts";
import { AuditContext } from "../audit-context.ts";
import { announceAudit } from "../audit-heading.ts";
import { useJobs } from "../use-jobs.ts";
import { useLoad } from "../use-load.ts";
import { JobProgress } from "../widgets/job-progress.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { Matrix } from "./matrix.tsx";
import { NoSuchPage } from "./no-such-page.tsx";

const Touchpoints = lazy(() => import("./touchpoints.tsx").then((module) => module.Touchpoints));
const Plan = lazy(() => import("./plan.tsx").then((module) => module.Plan));
const Captures = lazy(() => import("./captures.tsx").then((module) => module.Captures));
const CapturePage = lazy(() => import("./capture-page.tsx").then((module) => module.CapturePage));
const AuditSettings = lazy(() => import("./audit-settings.tsx").then((module) => module.AuditSettings));

/** Everything of one audit: loaded once, shared by its views. */
export function AuditPages() {
  const auditId = useRoute().params.id ?? "";
  const api = useApi();
  const load = useLoad(() => api.call("getAudit", { params: { id: auditId } }), [auditId]);
  const again = load.state === "loading" ? undefined : load.again;
  const { jobs, watchJobs, cancel } = useJobs(auditId, again);
  const view = load.state === "ready" ? load.value : undefined;
  useEffect(() => {
    if (!view) return;
    announceAudit({
      auditId,
      name: view.audit.name,
      openActions: view.actions.filter((action) => action.state === "open").length,
      unplaced: view.unplaced.length,
    });
  }, [view]);

  return (
    <Loaded from={load}>
      {(value, reload) => (
        <AuditContext.Provider value={{ view: value, again: reload, watchJobs }}>
          <JobProgress jobs={jobs} onCancel={cancel} />
          <Router>
            <Route path="/" component={Matrix} />
            <Route path="/touchpoints" component={Touchpoints} />
            <Route path="/plan" component={Plan} />
            <Route path="/captures" component={Captures} />
            <Route path="/captures/:captureId" component={CapturePage} />
            <Route path="/settings" component={AuditSettings} />
            <Route default component={NoSuchPage} />
          </Router>
        </AuditContext.Provider>
      )}
    </Loaded>
  );
}
