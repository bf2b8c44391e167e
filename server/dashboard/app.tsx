import { ErrorBoundary, LocationProvider, Route, Router } from "preact-iso";
import type { Client } from "../../shared/api/client.ts";
import { WordsContext } from "../../shared/ui/words-context.ts";
import { ApiContext } from "./api-context.ts";
import { AuditHeadings } from "./audit-heading.tsx";
import { lazyView } from "./lazy-view.tsx";
import { PreferencesContext } from "./preferences.ts";
import { SessionGate } from "./shell/session-gate.tsx";
import { Shell } from "./shell/shell.tsx";
import { Toaster } from "./shell/toaster.tsx";
import { type PreferencesSource, useChosenPreferences } from "./use-chosen-preferences.ts";
import { AuditPages } from "./views/audit-pages.tsx";
import { Audits } from "./views/audits.tsx";
import { NoSuchPage } from "./views/no-such-page.tsx";
import { BugGuard } from "./widgets/bug-guard.tsx";

const NewAudit = lazyView(() => import("./views/new-audit.tsx").then((module) => module.NewAudit));
const Rubric = lazyView(() => import("./views/rubric.tsx").then((module) => module.Rubric));
const SearchPage = lazyView(() => import("./views/search-page.tsx").then((module) => module.SearchPage));
const ExtensionGuide = lazyView(() =>
  import("./views/extension-guide.tsx").then((module) => module.ExtensionGuide),
);
const Webhooks = lazyView(() => import("./views/webhooks.tsx").then((module) => module.Webhooks));
const Reference = lazyView(() => import("./views/reference.tsx").then((module) => module.Reference));
const CaptureRedirect = lazyView(() =>
  import("./views/capture-redirect.tsx").then((module) => module.CaptureRedirect),
);

const Device = lazyView(() => import("./views/device.tsx").then((module) => module.Device));
const People = lazyView(() => import("./views/people.tsx").then((module) => module.People));
const AccessKeys = lazyView(() => import("./views/access-keys.tsx").then((module) => module.AccessKeys));
const Account = lazyView(() => import("./views/account.tsx").then((module) => module.Account));
const WorkspaceSettings = lazyView(() =>
  import("./views/workspace-settings.tsx").then((module) => module.WorkspaceSettings),
);

export interface AppProps extends PreferencesSource {
  client: Client;
}

export function App({ client, ...source }: AppProps) {
  const { control, words } = useChosenPreferences(source);

  return (
    <PreferencesContext.Provider value={control}>
      <WordsContext.Provider value={words}>
        <ApiContext.Provider value={client}>
          <LocationProvider>
            <Toaster>
              <ErrorBoundary>
                <SessionGate>
                  <AuditHeadings>
                    <Shell>
                      <ErrorBoundary>
                        <BugGuard>
                          <Router>
                            <Route path="/" component={Audits} />
                            <Route path="/audits/new" component={NewAudit} />
                            <Route path="/audits/:id" component={AuditPages} />
                            <Route path="/audits/:id/*" component={AuditPages} />
                            <Route path="/captures/:id" component={CaptureRedirect} />
                            <Route path="/rubric" component={Rubric} />
                            <Route path="/search" component={SearchPage} />
                            <Route path="/extension" component={ExtensionGuide} />
                            <Route path="/webhooks" component={Webhooks} />
                            <Route path="/reference" component={Reference} />
                            <Route path="/device" component={Device} />
                            <Route path="/people" component={People} />
                            <Route path="/workspace" component={WorkspaceSettings} />
                            <Route path="/keys" component={AccessKeys} />
                            <Route path="/account" component={Account} />
                            <Route default component={NoSuchPage} />
                          </Router>
                        </BugGuard>
                      </ErrorBoundary>
                    </Shell>
                  </AuditHeadings>
                </SessionGate>
              </ErrorBoundary>
            </Toaster>
          </LocationProvider>
        </ApiContext.Provider>
      </WordsContext.Provider>
    </PreferencesContext.Provider>
  );
}
