import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Route, Router, useRoute } from "preact-iso";
import type { AuditView, CatalogueEntry } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { AuditContext, type OpenAudit } from "../audit-context.ts";
import { useAnnounce } from "../audit-heading.tsx";
import { lazyView } from "../lazy-view.tsx";
import { withLocalActions, withLocalNames } from "../model/local-names.ts";
import { useCheckTexts } from "../use-check-texts.ts";
import { isUnderWay, useJobs } from "../use-jobs.ts";
import { useLive } from "../use-live.ts";
import { useLoad } from "../use-load.ts";
import { JobProgress } from "../widgets/job-progress.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { Matrix } from "./matrix.tsx";
import { NoSuchPage } from "./no-such-page.tsx";

const Touchpoints = lazyView(() => import("./touchpoints.tsx").then((module) => module.Touchpoints));
const Plan = lazyView(() => import("./plan.tsx").then((module) => module.Plan));
const Chains = lazyView(() => import("./chains.tsx").then((module) => module.Chains));
const Ladder = lazyView(() => import("./ladder.tsx").then((module) => module.Ladder));
const Changes = lazyView(() => import("./changes.tsx").then((module) => module.Changes));
const ReAudits = lazyView(() => import("./re-audits.tsx").then((module) => module.ReAudits));
const Report = lazyView(() => import("./report.tsx").then((module) => module.Report));
const Captures = lazyView(() => import("./captures.tsx").then((module) => module.Captures));
const CapturePage = lazyView(() => import("./capture-page.tsx").then((module) => module.CapturePage));
const CaptureChange = lazyView(() => import("./capture-change.tsx").then((module) => module.CaptureChange));
const Compare = lazyView(() => import("./compare.tsx").then((module) => module.Compare));
const RatingsView = lazyView(() => import("./ratings-view.tsx").then((module) => module.RatingsView));
const NumbersView = lazyView(() => import("./numbers.tsx").then((module) => module.NumbersView));
const Tricks = lazyView(() => import("./tricks.tsx").then((module) => module.Tricks));
const Contacts = lazyView(() => import("./contacts.tsx").then((module) => module.Contacts));
const GuidedStart = lazyView(() => import("./guided-start.tsx").then((module) => module.GuidedStart));
const AuditSettings = lazyView(() => import("./audit-settings.tsx").then((module) => module.AuditSettings));

interface Guess {
  of: AuditView;
  change: (view: AuditView) => AuditView;
}

/** Everything of one audit: loaded once, shared by its views. */
export function AuditPages() {
  const auditId = useRoute().params.id ?? "";
  const api = useApi();
  const announce = useAnnounce();
  const { language } = useWords();
  const known = useRef<readonly CatalogueEntry[]>(undefined);
  const load = useLoad(async () => {
    const catalogue = known.current ?? api.call("catalogue").then(({ items }) => items);
    const [view, items] = await Promise.all([api.call("getAudit", { params: { id: auditId } }), catalogue]);
    known.current = items;
    return { view, items };
  }, [auditId]);
  const again = load.state === "loading" ? undefined : load.again;
  const { jobs, watchJobs, cancel } = useJobs(auditId, again);
  const loaded = load.state === "ready" ? load.value : undefined;
  useLive({
    url: api.url("watchAudit", { id: auditId }),
    shown: loaded?.view.audit.updatedAt,
    again,
  });
  // The same object as long as nothing changed: the views load again when it is another.
  const texts = useCheckTexts(loaded?.view.actions.some(({ checkWords }) => checkWords !== null) ?? false);
  const saved = useMemo(
    () => loaded && withLocalActions(withLocalNames(loaded.view, loaded.items, language), texts, language),
    [loaded, language, texts],
  );
  // Holds for what it was assumed of: whatever is loaded after it tells better.
  const [guess, setGuess] = useState<Guess | null>(null);
  const view = useMemo(() => (saved && guess?.of === saved ? guess.change(saved) : saved), [saved, guess]);
  const assume: OpenAudit["assume"] = useCallback(
    (change) => setGuess(change && saved ? { of: saved, change } : null),
    [saved],
  );
  const isSweeping = jobs.some((job) => job.kind === "sweep" && isUnderWay(job));
  useEffect(() => {
    if (!view) return;
    announce({
      auditId,
      name: view.audit.name,
      openActions: view.actions.filter((action) => action.state === "open").length,
      unplaced: view.unplaced.length,
    });
  }, [view]);

  return (
    <Loaded from={load}>
      {({ view: asLoaded }, reload) => (
        <AuditContext.Provider
          value={{ view: view ?? asLoaded, again: reload, assume, watchJobs, isSweeping }}
        >
          <JobProgress jobs={jobs} onCancel={cancel} />
          <Router>
            <Route path="/" component={Matrix} />
            <Route path="/touchpoints" component={Touchpoints} />
            <Route path="/plan" component={Plan} />
            <Route path="/chains" component={Chains} />
            <Route path="/ladder" component={Ladder} />
            <Route path="/changes" component={Changes} />
            <Route path="/re-audits" component={ReAudits} />
            <Route path="/report" component={Report} />
            <Route path="/captures" component={Captures} />
            <Route path="/captures/:captureId" component={CapturePage} />
            <Route path="/captures/:captureId/compare" component={CaptureChange} />
            <Route path="/compare" component={Compare} />
            <Route path="/ratings" component={RatingsView} />
            <Route path="/numbers" component={NumbersView} />
            <Route path="/tricks" component={Tricks} />
            <Route path="/contacts" component={Contacts} />
            <Route path="/start" component={GuidedStart} />
            <Route path="/settings" component={AuditSettings} />
            <Route default component={NoSuchPage} />
          </Router>
        </AuditContext.Provider>
      )}
    </Loaded>
  );
}
