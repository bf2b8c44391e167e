import type * as z from "zod";

const SHOWN_ISSUES = 5;

/** What does not fit a schema, each with its place in what was sent: "body.snapshot.parts.links.3.href: …". */
export function explainIssues(error: z.core.$ZodError, root: string): string {
  const shown = error.issues
    .slice(0, SHOWN_ISSUES)
    .map(({ path, message }) => `${[root, ...path.map(String)].join(".")}: ${message}`);
  const more = error.issues.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more.`] : [])].join("; ");
}
