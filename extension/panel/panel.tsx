import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { applyTheme, type Theme } from "../../shared/ui/theme.ts";
import { WordsContext } from "../../shared/ui/words-context.ts";
import type { Words } from "../../shared/words/interface.ts";
import { homeOf } from "../audits/audit-home.ts";
import { ProbeView } from "../probe/probe-view.tsx";
import {
  type AuditSetting,
  auditSetting,
  languageSetting,
  type ServerSetting,
  serverSetting,
  themeSetting,
} from "../settings.ts";
import { useChosenSites } from "../sites/use-chosen-sites.ts";
import { SaidContext, type Spoken, useSpoken } from "../words/spoken.ts";
import { AuditsView } from "./audits-view.tsx";
import { ConnectView } from "./connect-view.tsx";
import { LinkView } from "./link-view.tsx";
import { LocalAuditView } from "./local-audit-view.tsx";
import { OutboxView } from "./outbox-view.tsx";
import { PageView } from "./page-view.tsx";
import { PanelHeader } from "./panel-header.tsx";
import type { ScoredPage } from "./score-page.ts";
import { SettingsView } from "./settings-view.tsx";
import { SignInNotice } from "./sign-in-notice.tsx";
import { isFocusLost } from "./use-focus.ts";
import { useLinkWish } from "./use-link-wish.ts";
import { useOutbox } from "./use-outbox.ts";
import { usePage } from "./use-page.ts";
import { usePlacement } from "./use-placement.ts";
import { useSetting } from "./use-setting.ts";
import { useSignIn } from "./use-sign-in.ts";
import "./panel.css";

export interface PanelSettings {
  language: WordLanguage;
  theme: Theme;
  server: ServerSetting | null;
  audit: AuditSetting | null;
}

export interface PanelProps {
  windowId: number;
  /** Nothing of the pages of a private window is kept or sent. */
  isPrivate: boolean;
  settings: PanelSettings;
  /** Words of the settings' language. */
  spoken: Spoken;
}

export type PanelViewName =
  | "page"
  | "probe"
  | "connect"
  | "captures"
  | "settings"
  | "audits"
  | "audit"
  | "link";

/** What a person who cannot see the number is told as soon as it is there. */
function scoreSaid({ scorecard: { score, level } }: ScoredPage, words: Words): string {
  if (score === null) return words.t("panel:score.none");
  const number = `${words.score(score)} ${words.t("panel:score.of-ten")}`;
  return level ? `${number}, ${words.method.levels[level]}` : number;
}

/** The whole side panel of one window. */
export function Panel({ windowId, isPrivate, settings, spoken }: PanelProps) {
  const [language, setLanguage] = useSetting(languageSetting, settings.language);
  const [theme, setTheme] = useSetting(themeSetting, settings.theme);
  const [server] = useSetting(serverSetting, settings.server);
  const [audit] = useSetting(auditSetting, settings.audit);
  const { words, saidOf } = useSpoken(language ?? settings.language, spoken);
  const [view, setView] = useState<PanelViewName>("page");
  const control = usePage(windowId, audit);
  const page = control.state?.kind === "scored" ? control.state.page : null;
  const home = useMemo(
    () => (isPrivate ? null : homeOf(server, audit)),
    [isPrivate, server?.url, audit?.id, audit?.isLocal],
  );
  const placement = usePlacement(page, home);
  const outbox = useOutbox();
  const signIn = useSignIn();
  useChosenSites(windowId, control);

  /** The tab whose site a person wanted asked; no other is asked in its place. */
  const [probed, setProbed] = useState<number | null>(null);
  const probe = () => {
    setProbed(control.tabId);
    setView("probe");
  };

  useEffect(
    () => (control.summonedFor === "probe" ? probe() : setView("page")),
    [control.summonedAt, control.summonedFor],
  );
  useEffect(() => {
    if (view === "probe" && probed !== control.tabId) setView("page");
  }, [view, probed, control.tabId]);
  /** A link that waits for a server to be connected. */
  const [isForLink, setForLink] = useState(false);
  const connected = () => {
    setForLink(false);
    setView(isForLink ? "link" : "page");
  };
  const [opened, setOpened] = useState<string | null>(null);
  const shownAudit = opened ?? (audit?.isLocal ? audit.id : null);
  const openAudit = (id: string) => {
    setOpened(id);
    setView("audit");
  };
  const shownView = useRef(view);
  useEffect(() => {
    if (view !== shownView.current && isFocusLost()) document.querySelector("h1")?.focus();
    shownView.current = view;
  }, [view]);
  const link = useLinkWish(windowId);
  useEffect(() => {
    if (link) setView("link");
  }, [link]);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  return (
    <WordsContext.Provider value={words}>
      <SaidContext.Provider value={saidOf}>
        <div class="panel">
          <PanelHeader
            view={view}
            page={page}
            placement={placement}
            waiting={outbox.entries.filter(({ state }) => state !== "sent").length}
            onView={(chosen) => {
              setForLink(false);
              setView(chosen);
            }}
            onKind={control.correctKind}
          />
          <p class="unseen" role="status">
            {view === "page" && page && scoreSaid(page, words)}
          </p>
          {signIn.current && view !== "connect" && (
            <SignInNotice signIn={signIn.current} onOpen={() => setView("connect")} />
          )}
          {view === "page" && (
            <PageView
              isPrivate={isPrivate}
              control={control}
              windowId={windowId}
              server={server}
              audit={audit}
              home={home}
              placement={placement}
              outbox={outbox}
              onView={setView}
              onProbe={probe}
            />
          )}
          {view === "probe" && probed !== null && (
            <ProbeView
              key={control.summonedAt}
              tabId={probed}
              windowId={windowId}
              onOpened={() => setView("page")}
            />
          )}
          {view === "connect" && (
            <ConnectView server={server} audit={audit} signIn={signIn} onDone={connected} />
          )}
          {view === "audits" && (
            <AuditsView
              page={isPrivate ? null : page}
              server={server}
              audit={audit}
              onView={setView}
              onOpen={openAudit}
            />
          )}
          {view === "audit" && shownAudit && (
            <LocalAuditView
              key={shownAudit}
              auditId={shownAudit}
              audit={audit}
              server={server}
              onView={setView}
            />
          )}
          {view === "link" && link && (
            <LinkView
              link={link}
              server={server}
              audit={audit}
              onConnect={() => {
                setForLink(true);
                setView("connect");
              }}
            />
          )}
          {view === "captures" && <OutboxView outbox={outbox} server={server} />}
          {view === "settings" && (
            <SettingsView
              server={server}
              audit={audit}
              theme={theme}
              onTheme={setTheme}
              onLanguage={setLanguage}
              onView={setView}
              isPrivate={isPrivate}
              address={page?.read.address ?? null}
            />
          )}
        </div>
      </SaidContext.Provider>
    </WordsContext.Provider>
  );
}
