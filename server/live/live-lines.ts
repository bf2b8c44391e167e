import { Problem } from "../problem.ts";

const LINES_MAX = 400;
const LINES_OF_AUDIT_MAX = 60;

/** The streams that are open in this process: so many and no more, and ended all together when the server stops. */
export interface LiveLines {
  /** Refuses where there are too many; the signal ends when the server stops. */
  open(auditId: string): { signal: AbortSignal; close(): void };
  close(): void;
}

export function createLiveLines(most = LINES_MAX, mostOfAudit = LINES_OF_AUDIT_MAX): LiveLines {
  const ended = new AbortController();
  const lines = new Map<string, number>();
  let total = 0;
  return {
    open(auditId) {
      const ofAudit = lines.get(auditId) ?? 0;
      if (total >= most || ofAudit >= mostOfAudit)
        throw new Problem(
          "too-many",
          "Too many are watching live at the moment. The page works without: load it again to see what is new.",
          { retryAfterS: 30 },
        );
      total += 1;
      lines.set(auditId, ofAudit + 1);
      let isOpen = true;
      return {
        signal: ended.signal,
        close() {
          if (!isOpen) return;
          isOpen = false;
          total -= 1;
          const left = (lines.get(auditId) ?? 1) - 1;
          if (left > 0) lines.set(auditId, left);
          else lines.delete(auditId);
        },
      };
    },
    close: () => ended.abort(),
  };
}
