import { createHash } from "node:crypto";
import { Problem } from "../problem.ts";

/** Equal for equal answers, and for no others. */
export const etagOf = (answer: unknown): string =>
  `"${createHash("sha256").update(JSON.stringify(answer)).digest("base64url").slice(0, 27)}"`;

/** Whether a list of ETags, as headers write it, names this one; how strongly it is meant makes no difference here. */
export const namesEtag = (header: string, etag: string): boolean =>
  header.trim() === "*" || header.split(",").some((entry) => entry.trim().replace(/^W\//, "") === etag);

/** Refuses a change that was meant for what stood there before, where the request says what that was (`If-Match`). */
export async function checkUnchanged(request: Request, read: () => Promise<unknown>): Promise<void> {
  const header = request.headers.get("if-match");
  if (header === null) return;
  const current = await read();
  if (namesEtag(header, etagOf(current))) return;
  throw new Problem(
    "changed-meanwhile",
    "Somebody has changed this since you read it. What stands there now is in `current`: look at it and change it anew.",
    { current },
  );
}
