import type { GuardedFetch } from "../lab/guarded-fetch.ts";
import { LabProblem } from "../lab/lab-problem.ts";

/** Nobody reads what a receiver answers beyond its status. */
const ANSWER_BYTES = 1_000;
export const ANSWER_WITHIN_MS = 15_000;

export interface PostedMessage {
  /** null where no answer came. */
  status: number | null;
  /** A sentence on why it does not count as delivered; null where it does. */
  problem: string | null;
}

export interface MessagePost {
  url: string;
  body: string;
  headers?: Readonly<Record<string, string>>;
  timeoutMs?: number;
  signal?: AbortSignal;
}

/** Sends a JSON text to another program's address once, past the guard. A redirect is not followed: whoever moved has to say so. */
export async function postMessage(
  fetch: GuardedFetch,
  { url, body, headers = {}, timeoutMs = ANSWER_WITHIN_MS, signal }: MessagePost,
): Promise<PostedMessage> {
  try {
    const { status } = await fetch({
      url,
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
      maxBytes: ANSWER_BYTES,
      beyond: "cut",
      timeoutMs,
      signal,
    });
    return { status, problem: problemOf(status) };
  } catch (error) {
    if (!(error instanceof LabProblem)) throw error;
    return { status: null, problem: error.message };
  }
}

function problemOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400)
    return "The address answers with a redirect, which is not followed. Give the address that it leads to.";
  if (status === 410) return "The address says that it is gone for good, so the webhook was turned off.";
  return `The address answered ${status}.`;
}
