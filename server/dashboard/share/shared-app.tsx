import { useEffect, useMemo, useState } from "preact/hooks";
import { createClient } from "../../../shared/api/client.ts";
import { useWords, WordsContext } from "../../../shared/ui/words-context.ts";
import { ApiContext, useApi } from "../api-context.ts";
import { PreferencesContext } from "../preferences.ts";
import { PreferencesBar } from "../shell/preferences-bar.tsx";
import { Toaster } from "../shell/toaster.tsx";
import { type PreferencesSource, useChosenPreferences } from "../use-chosen-preferences.ts";
import { useLinkToken } from "../use-link-token.ts";
import { useLive } from "../use-live.ts";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";
import { SharedRatingView } from "./shared-rating.tsx";
import { SharedReportView } from "./shared-report.tsx";
import "./shared-app.css";

/** A page for whoever holds a share link: one audit to read or to rate, and nothing else. */
export function SharedApp(source: PreferencesSource) {
  const token = useLinkToken();
  const { control, words } = useChosenPreferences(source);
  const client = useMemo(
    () =>
      createClient({
        baseUrl: "",
        send: (url, init) => fetch(url, init),
        headers: () => ({ authorization: `Bearer ${token}` }),
      }),
    [token],
  );
  return (
    <PreferencesContext.Provider value={control}>
      <WordsContext.Provider value={words}>
        <ApiContext.Provider value={client}>
          <Toaster>
            <div class="shared">
              <header class="shared-head">
                <span class="shell-logo">
                  <img src="/icon.svg" alt="" width="26" height="26" />
                  Tenpoint
                </span>
                <PreferencesBar />
              </header>
              <main id="content">{token === "" ? <Closed /> : <Shared key={token} token={token} />}</main>
            </div>
          </Toaster>
        </ApiContext.Provider>
      </WordsContext.Provider>
    </PreferencesContext.Provider>
  );
}

function Shared({ token }: { token: string }) {
  const api = useApi();
  const [isClosed, setIsClosed] = useState(false);
  const [isOpened, setIsOpened] = useState(false);
  const load = useLoad(async () => {
    const [view, catalogue] = await Promise.all([
      api.call("openShared", { query: { again: isOpened ? "true" : "false" } }),
      api.call("catalogue"),
    ]);
    setIsOpened(true);
    return { view, catalogue: catalogue.items };
  }, [token]);
  useLive({
    url: api.url("watchShared", {}),
    headers: { authorization: `Bearer ${token}` },
    shown: load.state === "ready" ? load.value.view.audit.updatedAt : undefined,
    again: load.state === "loading" ? undefined : load.again,
    onEnd: () => setIsClosed(true),
  });
  if (isClosed) return <Closed />;
  return (
    <Loaded from={load}>
      {({ view, catalogue }) =>
        view.kind === "report" ? (
          <SharedReportView view={view} catalogue={catalogue} />
        ) : (
          <SharedRatingView view={view} catalogue={catalogue} />
        )
      }
    </Loaded>
  );
}

/** The link has expired, was revoked, or never was one: which of these, a stranger is not told. */
function Closed() {
  const words = useWords();
  useEffect(() => {
    document.title = `${words.t("connections:shared.closed-title")} · Tenpoint`;
  }, [words]);
  return (
    <div class="shared-closed card" role="alert">
      <h1>{words.t("connections:shared.closed-title")}</h1>
      <p class="mute">{words.t("connections:shared.closed")}</p>
    </div>
  );
}
