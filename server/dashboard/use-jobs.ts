import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Job } from "../../shared/api/schemas.ts";
import { useApi } from "./api-context.ts";
import { useAct } from "./shell/toaster.tsx";

const POLL_MS = 1_000;
/** Work that ended longer ago is of no news. */
const RECENT_MS = 60_000;

export const isUnderWay = (job: Job) => job.state === "waiting" || job.state === "running";

/** The audit's work under way and just ended, asked for once a second while there is any; new results reload the audit. */
export function useJobs(auditId: string, onProgress: (() => Promise<void>) | undefined) {
  const api = useApi();
  const act = useAct();
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [round, setRound] = useState(0);
  const seen = useRef("");
  const progress = useRef(onProgress);
  progress.current = onProgress;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    const look = async () => {
      const answer = await api.call("listJobs", { params: { id: auditId } }).catch(() => undefined);
      if (!isCurrent) return;
      const items = answer?.items ?? [];
      const shown = items.filter((job) => isUnderWay(job) || Date.now() - (job.finishedAt ?? 0) < RECENT_MS);
      setJobs(shown);
      const state = shown.map((job) => `${job.id} ${job.state} ${job.done}`).join("\n");
      if (seen.current !== "" && state !== seen.current) void progress.current?.();
      seen.current = state;
      if (shown.some(isUnderWay)) timer = setTimeout(look, POLL_MS);
    };
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [auditId, round]);

  const watchJobs = useCallback(() => setRound((count) => count + 1), []);
  const cancel = useCallback(
    (job: Job) => void act(() => api.call("cancelJob", { params: { id: job.id } }), { after: watchJobs }),
    [act],
  );
  return { jobs, watchJobs, cancel };
}
