import type { CaptureSummary, Job } from "../../shared/api/schemas.ts";

/** Of an audit's captures, newest first, the one that the lab made of the link: others may have come in meanwhile. */
export function linkCapture(
  captures: readonly CaptureSummary[],
  { createdAt, finishedAt }: Pick<Job, "createdAt" | "finishedAt">,
  link: string,
): CaptureSummary | null {
  const made = captures.filter(
    ({ source, capturedAt }) =>
      source === "lab" && capturedAt >= createdAt && capturedAt <= (finishedAt ?? Number.POSITIVE_INFINITY),
  );
  // Where the link leads on to another address, the time alone tells.
  return made.find(({ url }) => withoutAnchor(url) === withoutAnchor(link)) ?? made[0] ?? null;
}

const withoutAnchor = (address: string) => address.replace(/#.*$/, "");
