import { useEffect, useState } from "preact/hooks";
import { ApiProblem } from "../../shared/api/client.ts";
import type { CaptureSummary, Job } from "../../shared/api/schemas.ts";
import { LevelBadge } from "../../shared/ui/level-badge.tsx";
import { TenPips } from "../../shared/ui/ten-pips.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import { clientOf } from "../servers/client-of.ts";
import type { AuditSetting, LinkWish, ServerSetting } from "../settings.ts";

import type { PanelViewName } from "./panel.tsx";

export interface LinkViewProps {
  link: LinkWish;
  server: ServerSetting | null;
  audit: AuditSetting | null;
  onView(view: PanelViewName): void;
}

type LinkState =
  | { kind: "asking" }
  | { kind: "working"; job: Job }
  | { kind: "done"; capture: CaptureSummary | null }
  | { kind: "problem"; said: string | null };

const LOOK_EVERY_MS = 1_000;

/** What the server's lab makes of a link's target, which this browser never opens. */
export function LinkView({ link, server, audit, onView }: LinkViewProps) {
  const words = useWords();
  const serverUrl = server?.url;
  const auditId = audit && !audit.isLocal ? audit.id : undefined;
  const state = useLabScore(link, serverUrl, auditId);
  if (link.url === null) {
    return (
      <main class="panel-main">
        <section class="card link-view">
          <p>{words.t("platform:private.link")}</p>
        </section>
      </main>
    );
  }
  if (!serverUrl || !auditId) {
    return (
      <main class="panel-main">
        <section class="card link-view">
          <p>{words.t("panel:link.no-server")}</p>
          <button type="button" class="button button-primary" onClick={() => onView("connect")}>
            {words.t("panel:settings.connect")}
          </button>
        </section>
      </main>
    );
  }
  return (
    <main class="panel-main">
      <section class="card link-view">
        <p class="small mute link-view-address">{link.url}</p>
        <div role="status">{state.kind !== "done" && <p>{saidOf(state, words.t)}</p>}</div>
        {state.kind === "done" && state.capture && (
          <>
            <h2>{state.capture.title || state.capture.url}</h2>
            <p class="row">
              <b>{words.score(state.capture.score)}</b> <LevelBadge level={state.capture.level} />
            </p>
            <TenPips score={state.capture.score} level={state.capture.level} />
            <a
              class="text-button"
              href={`${serverUrl}/captures/${state.capture.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {words.t("panel:entry.open")}
            </a>
          </>
        )}
        {state.kind === "done" && !state.capture && <p>{words.t("panel:link.nothing")}</p>}
      </section>
    </main>
  );
}

function saidOf(state: Exclude<LinkState, { kind: "done" }>, t: ReturnType<typeof useWords>["t"]): string {
  if (state.kind === "problem") return state.said ?? t("panel:link.problem");
  return t(state.kind === "asking" ? "panel:link.asking" : "panel:link.working");
}

function useLabScore(link: LinkWish, serverUrl: string | undefined, auditId: string | undefined): LinkState {
  const [state, setState] = useState<LinkState>({ kind: "asking" });
  useEffect(() => {
    const { url } = link;
    if (!serverUrl || !auditId || url === null) return;
    const client = clientOf(serverUrl);
    let isWanted = true;
    const put = (next: LinkState) => isWanted && setState(next);
    const run = async () => {
      let job = await client.call("startScore", { params: { id: auditId }, body: { url } });
      while (isWanted && (job.state === "waiting" || job.state === "running")) {
        put({ kind: "working", job });
        await new Promise((waited) => setTimeout(waited, LOOK_EVERY_MS));
        job = await client.call("getJob", { params: { id: job.id } });
      }
      const [skipped] = job.skipped;
      if (job.state !== "done" || skipped)
        return put({ kind: "problem", said: job.error ?? skipped?.reason ?? null });
      const { items } = await client.call("listCaptures", {
        params: { id: auditId },
        query: { limit: 20 },
      });
      put({ kind: "done", capture: items.find((one) => one.capturedAt >= job.createdAt) ?? null });
    };
    setState({ kind: "asking" });
    run().catch((error: unknown) =>
      put({
        kind: "problem",
        said: error instanceof ApiProblem && error.code !== "unreachable" ? error.message : null,
      }),
    );
    return () => {
      isWanted = false;
    };
  }, [link.at, serverUrl, auditId]);
  return state;
}
