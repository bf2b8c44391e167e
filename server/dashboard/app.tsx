import { useEffect, useState } from "preact/hooks";
import { ErrorBoundary, LocationProvider, Route, Router } from "preact-iso";
import type { Client } from "../../shared/api/client.ts";
import { applyTheme } from "../../shared/ui/theme.ts";
import { WordsContext } from "../../shared/ui/words-context.ts";
import type { Words } from "../../shared/words/interface.ts";
import { ApiContext } from "./api-context.ts";
import { AuditHeadings } from "./audit-heading.tsx";
import { lazyView } from "./lazy-view.tsx";
import { loadWords } from "./load-words.ts";
import { type Preferences, PreferencesContext, writePreferences } from "./preferences.ts";
import { Shell } from "./shell/shell.tsx";
import { Toaster } from "./shell/toaster.tsx";
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
const CaptureRedirect = lazyView(() =>
  import("./views/capture-redirect.tsx").then((module) => module.CaptureRedirect),
);

export interface AppProps {
  client: Client;
  /** Where the choice of language and theme is kept. */
  store: Pick<Storage, "setItem">;
  first: Preferences;
  /** In the language of `first`. */
  firstWords: Words;
}

export function App({ client, store, first, firstWords }: AppProps) {
  const [preferences, setPreferences] = useState(first);
  const [words, setWords] = useState(firstWords);
  const { language, theme } = preferences;
  useEffect(() => {
    let isCurrent = true;
    // Where the words cannot be fetched, the language stays as it is.
    void loadWords(language).then(
      (loaded) => isCurrent && setWords(loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    applyTheme(theme);
    writePreferences(store, { language, theme });
  }, [words, language, theme]);
  const control = {
    ...preferences,
    change: (changes: Partial<Preferences>) => setPreferences({ ...preferences, ...changes }),
  };

  return (
    <PreferencesContext.Provider value={control}>
      <WordsContext.Provider value={words}>
        <ApiContext.Provider value={client}>
          <LocationProvider>
            <Toaster>
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
                        <Route default component={NoSuchPage} />
                      </Router>
                    </BugGuard>
                  </ErrorBoundary>
                </Shell>
              </AuditHeadings>
            </Toaster>
          </LocationProvider>
        </ApiContext.Provider>
      </WordsContext.Provider>
    </PreferencesContext.Provider>
  );
}
