import type { Facts } from "./facts.ts";

export interface NotFound {
  /** `probably` counts as a not-found page. */
  verdict: "yes" | "probably" | "no";
  /** What speaks for and against, in a fixed vocabulary: status-404, title-phrase, heading-phrase, server-default:nginx… */
  signals: readonly string[];
  /** Row of the element that says so; -1 where none does. */
  message: number;
  /** Vendor of a default error page: nginx, apache, next…; "" otherwise. */
  fingerprint: string;
}

export function deriveNotFound(_facts: Facts): NotFound {
  return { verdict: "no", signals: [], message: -1, fingerprint: "" };
}
