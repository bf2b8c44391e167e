import { useEffect, useState } from "preact/hooks";
import { ApiProblem } from "../../shared/api/client.ts";
import type { CaptureSummary, Job } from "../../shared/api/schemas.ts";
import { LevelBadge } from "../../shared/ui/level-badge.tsx";
import { TenPips } from "../../shared/ui/ten-pips.tsx";
import { useWords } from "../../shared/ui/words-context.ts";
import type { Words } from "../../shared/words/interface.ts";
import { clientOf } from "../servers/client-of.ts";
import type { AuditSetting, LinkWish, ServerSetting } from "../settings.ts";
import { reasonOf } from "./entry-line.tsx";
import { linkCapture } from "./link-capture.ts";

export interface LinkViewProps {
  link: LinkWish;
  server: ServerSetting | null;
  audit: AuditSetting | null;
  onConnect(): void;
}

type LinkState =
  | { kind: "asking" }
  | { kind: "working"; job: Job }
  | { kind: "done"; capture: CaptureSummary | null }
  /** `said`: the server's own words. */
  | { kind: "problem"; said: string | null }
  | { kind: "refused"; why: ApiProblem };

const LOOK_EVERY_MS = 1_000;

/** What the server's lab makes of a link's target, which this browser never opens. */
export function LinkView({ link, server, audit, onConnect }: LinkViewProps) {
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
          <button type="button" class="button button-primary" onClick={onConnect}>
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
        <div role="status">
          {state.kind === "done" && state.capture ? (
            <>
              <h2>{state.capture.title || state.capture.url}</h2>
              <p class="row">
                <b>{words.score(state.capture.score)}</b> <LevelBadge level={state.capture.level} />
              </p>
            </>
          ) : (
            <p>{saidOf(state, words)}</p>
          )}
        </div>
        {state.kind === "done" && state.capture && (
          <>
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
      </section>
    </main>
  );
}

const SAID = {
  asking: "panel:link.asking",
  working: "panel:link.working",
  done: "panel:link.nothing",
} as const;

function saidOf(state: LinkState, words: Words): string {
  if (state.kind === "problem") return state.said ?? words.t("panel:link.problem");
  if (state.kind === "refused") return words.t("panel:entry.held", { reason: reasonOf(state.why, words) });
  return words.t(SAID[state.kind]);
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
      put({ kind: "done", capture: linkCapture(items, job, url) });
    };
    setState({ kind: "asking" });
    run().catch((error: unknown) =>
      put(
        error instanceof ApiProblem && error.code !== "unreachable"
          ? { kind: "refused", why: error }
          : { kind: "problem", said: null },
      ),
    );
    return () => {
      isWanted = false;
    };
  }, [link.at, serverUrl, auditId]);
  return state;
}
