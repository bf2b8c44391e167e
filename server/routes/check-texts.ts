import { Problem } from "../problem.ts";

/** NUL, at which the database ends a text, and halves of a pair, which no encoding has. */
const UNKEPT = /\0|\p{Surrogate}/u;

/**
 * Refuses a request in which a text cannot be kept as it was sent: it would be answered whole and read back cut. The field that
 * is named `besides` holds a page, which is kept with whatever stands in it.
 */
export function checkTexts(parts: Record<string, unknown>, besides?: string): void {
  const open: [place: string, value: unknown][] = Object.entries(parts);
  for (let next = open.pop(); next; next = open.pop()) {
    const [place, value] = next;
    if (place === `body.${besides}`) continue;
    if (typeof value === "string" && UNKEPT.test(value))
      throw new Problem(
        "not-valid",
        `${place}: There is a character in it that cannot be kept (NUL, or half of an emoji). Type it anew.`,
      );
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) open.push([`${place}.${key}`, child]);
  }
}
