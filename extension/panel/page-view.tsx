import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PageStanding } from "../../shared/api/standing.ts";
import type { FacetName } from "../../shared/method/facets.ts";
import { useWords } from "../../shared/ui/words-context.ts";
import type { WordKey } from "../../shared/words/interface.ts";
import type { AuditHome } from "../audits/audit-home.ts";
import { ProbeEntry } from "../probe/probe-entry.tsx";
import type { AuditSetting, ServerSetting } from "../settings.ts";
import { BesideRivals } from "./beside-rivals.tsx";
import { CaptureDock } from "./capture-dock.tsx";
import { FacetList } from "./facet-list.tsx";
import { GoodThings } from "./good-things.tsx";
import { createHighlighter } from "./highlighter.ts";
import { PageProblem } from "./page-problem.tsx";
import type { PanelViewName } from "./panel.tsx";
import type { ScoredPage } from "./score-page.ts";
import { ScoreSummary } from "./score-summary.tsx";
import { TopFixes } from "./top-fixes.tsx";
import type { OutboxControl } from "./use-outbox.ts";
import type { PageControl } from "./use-page.ts";
import type { Placement } from "./use-placement.ts";
import { useStanding } from "./use-standing.ts";
import { useWaivers } from "./use-waivers.ts";

export interface PageViewProps {
  isPrivate: boolean;
  control: PageControl;
  windowId: number;
  server: ServerSetting | null;
  audit: AuditSetting | null;
  home: AuditHome | null;
  placement: Placement;
  outbox: OutboxControl;
  onView(view: PanelViewName): void;
  onProbe(): void;
}

/** The page in front of the person: its score, or why there is none. */
export function PageView({ isPrivate, control, onProbe, ...dock }: PageViewProps) {
  const { state } = control;
  if (!state) return <main class="panel-main" />;
  if (state.kind !== "scored") {
    return (
      <main class="panel-main panel-main-centred">
        <PageProblem state={state} onScore={control.score} />
      </main>
    );
  }
  const { documentId, address } = state.page.read;
  return (
    <>
      <ScoredPageView
        page={state.page}
        isPrivate={isPrivate}
        home={dock.home}
        placement={dock.placement}
        onAgain={control.score}
        onProbe={onProbe}
      />
      {isPrivate ? (
        <PrivateNote />
      ) : (
        // A question about one page, or for one audit, must not be answered for another.
        <CaptureDock
          key={`${dock.home?.key} ${documentId} ${address}`}
          page={state.page}
          control={control}
          {...dock}
        />
      )}
    </>
  );
}

/** Stands where captures are made in other windows. */
function PrivateNote() {
  const words = useWords();
  return (
    <footer class="capture-dock">
      <p class="small">{words.t("platform:private.page")}</p>
    </footer>
  );
}

interface ScoredPageViewProps {
  isPrivate: boolean;
  page: ScoredPage;
  home: AuditHome | null;
  placement: Placement;
  onAgain(): void;
  onProbe(): void;
}

function ScoredPageView({ isPrivate, page, home, placement, onAgain, onProbe }: ScoredPageViewProps) {
  const words = useWords();
  const highlighter = useMemo(createHighlighter, []);
  const [told, setTold] = useState<WordKey | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const waivers = useWaivers(page, home, placement.site ?? null, isPrivate);
  const standing = useStanding(page, home, placement);
  const best = useMemo(() => bestOf(standing.standing), [standing.standing]);
  const { documentId, address } = page.read;
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    setTold(null);
    return () => highlighter.clear();
  }, [highlighter, documentId, address]);

  const show = async (paths: readonly string[]) => {
    const answer = await highlighter.show(page.read, paths);
    if (answer === undefined) return;
    if (answer === null) setTold("panel:show.refused");
    else if (answer.visible > 0) setTold(null);
    else setTold(answer.found > 0 ? "panel:show.hidden" : "panel:show.gone");
  };
  const openCheck = (id: string) => {
    setOpened(id);
    requestAnimationFrame(() => {
      const row = main.current?.querySelector<HTMLElement>(`[data-check="${CSS.escape(id)}"]`);
      row?.scrollIntoView({ block: "center" });
      row?.focus({ preventScroll: true });
    });
  };
  const hideOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") highlighter.clear();
  };

  return (
    <main class="panel-main" ref={main} onKeyDown={hideOnEscape}>
      <ScoreSummary page={page} waived={waivers.score} onAgain={onAgain} />
      <TopFixes page={page} onOpen={openCheck} />
      <FacetList
        page={page}
        opened={opened}
        waivers={waivers}
        best={best}
        onShow={show}
        onLeave={() => highlighter.clear()}
      />
      <BesideRivals page={page} control={standing} />
      <GoodThings page={page} onOpen={openCheck} />
      <ProbeEntry onProbe={onProbe} />
      <p class="notice show-told" role="status" hidden={told === null}>
        {told && words.t(told)}
      </p>
    </main>
  );
}

const bestOf = (known: PageStanding | null): ReadonlyMap<FacetName, number> =>
  new Map(known?.standing?.facets.flatMap(({ facet, best }) => (best ? [[facet, best.score] as const] : [])));
