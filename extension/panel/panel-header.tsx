import { type PageKind, pageKinds } from "../../shared/method/page-kinds.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import { Icon } from "./icon.tsx";
import type { PanelViewName } from "./panel.tsx";
import type { ScoredPage } from "./score-page.ts";
import type { Placement } from "./use-placement.ts";
import "./panel-header.css";

export interface PanelHeaderProps {
  view: PanelViewName;
  page: ScoredPage | null;
  placement: Placement;
  /** Captures that are not with the server yet. */
  waiting: number;
  onView(view: PanelViewName): void;
  onKind(kind: PageKind | null): void;
}

const TITLES = {
  connect: "panel:connect.title",
  captures: "panel:outbox.title",
  audits: "local:title",
  audit: "local:audit-title",
  link: "panel:link.title",
  settings: "panel:settings.title",
  probe: "platform:probe.title",
} as const;

/** Where the way back leads from what was opened from another view. */
const BACK: Partial<Record<PanelViewName, PanelViewName>> = { audit: "audits" };

/** Whose page it is and of what kind; on the other views, their title and the way back. */
export function PanelHeader({ view, page, placement, waiting, onView, onKind }: PanelHeaderProps) {
  const words = useWords();
  const capturesSaid = words.t(waiting > 0 ? "panel:outbox.waiting" : "panel:header.captures", {
    count: waiting,
  });
  if (view !== "page") {
    return (
      <header key={view} class="panel-header">
        <button
          type="button"
          class="icon-button"
          aria-label={words.t("panel:header.back")}
          onClick={() => onView(BACK[view] ?? "page")}
        >
          <Icon name="back" />
        </button>
        <h1 class="panel-header-title" tabIndex={-1}>
          {words.t(TITLES[view])}
        </h1>
      </header>
    );
  }
  return (
    <header key={view} class="panel-header">
      {page ? (
        <PageName page={page} placement={placement} onKind={onKind} />
      ) : (
        <h1 class="panel-header-title panel-header-brand" tabIndex={-1}>
          <Icon name="sign" /> Tenpoint
        </h1>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={words.t("local:title")}
        title={words.t("local:title")}
        onClick={() => onView("audits")}
      >
        <Icon name="audits" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={capturesSaid}
        title={capturesSaid}
        onClick={() => onView("captures")}
      >
        <Icon name="captures" />
        {waiting > 0 && <span class="icon-button-count">{waiting}</span>}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.t("panel:header.settings")}
        title={words.t("panel:header.settings")}
        onClick={() => onView("settings")}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}

function PageName({
  page,
  placement,
  onKind,
}: Pick<PanelHeaderProps, "placement" | "onKind"> & { page: ScoredPage }) {
  const words = useWords();
  const { scorecard, kind, read } = page;
  const site = placement.sites.find(({ id }) => id === placement.site);
  const { host, path } = namesOf(read.address);
  return (
    <div class="page-name">
      <div class="page-name-line">
        <h1 class="page-name-host" tabIndex={-1} title={read.address}>
          {host}
          <span class="page-name-path">{path}</span>
        </h1>
        {site && (
          <span class={site.isOwn ? "pill pill-brand" : "pill"}>
            {words.t(site.isOwn ? "panel:site.own" : "panel:site.rival")}
          </span>
        )}
      </div>
      <div class="page-name-line small mute">
        <span class="kind-select">
          <span aria-hidden="true">{words.method.kinds[scorecard.kind]}</span>
          <Icon name="down" />
          <select
            aria-label={words.t("panel:header.kind")}
            title={words.t(kind ? "panel:header.corrected" : "panel:header.kind")}
            value={kind ?? "found"}
            onChange={({ currentTarget: { value } }) =>
              onKind(pageKinds.find((name) => name === value) ?? null)
            }
          >
            <option value="found">
              {words.t("panel:header.kind-found", { kind: words.method.kinds[page.foundKind] })}
            </option>
            {pageKinds.map((name) => (
              <option key={name} value={name}>
                {words.method.kinds[name]}
              </option>
            ))}
          </select>
        </span>
        <LanguageName code={scorecard.language} />
      </div>
    </div>
  );
}

/** Named in the person's language where the browser can, else by its code; nothing where the page's own is not known. */
function LanguageName({ code }: { code: string }) {
  const { language } = useWords();
  if (!/^[a-z]{2,3}$/.test(code) || code === "und") return null;
  const isSpoken = Intl.DisplayNames.supportedLocalesOf([language]).length > 0;
  const name = isSpoken
    ? new Intl.DisplayNames([language], { type: "language" }).of(code)
    : code.toUpperCase();
  return <span>· {name}</span>;
}

/** A file has its name for a host. */
function namesOf(address: string): { host: string; path: string } {
  const { host, pathname, search } = new URL(address);
  if (host === "") return { host: pathname.split("/").at(-1) ?? "", path: "" };
  const path = `${pathname}${search}`;
  return { host: host.replace(/^www\./, ""), path: path === "/" ? "" : path };
}
