import { useEffect, useRef } from "preact/hooks";
import { watchEvents } from "./watch-events.ts";

/** Own changes are loaded by whoever made them; what is still unknown a moment later was somebody else's. */
const SETTLE_MS = 300;

export interface LiveOptions {
  url: string;
  headers?: Record<string, string>;
  /** `updatedAt` of what is shown; undefined while nothing is. */
  shown: number | undefined;
  again: (() => Promise<unknown>) | undefined;
  onEnd?: (message: string) => void;
}

/** Loads what is shown again whenever it was changed elsewhere. */
export function useLive({ url, headers, shown, again, onEnd }: LiveOptions): void {
  const latest = useRef({ shown, again, onEnd });
  latest.current = { shown, again, onEnd };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchEvents({
      url,
      ...(headers && { headers }),
      onChange: ({ updatedAt }) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (latest.current.shown !== updatedAt) void latest.current.again?.();
        }, SETTLE_MS);
      },
      onEnd: (message) => latest.current.onEnd?.(message),
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [url]);
}
