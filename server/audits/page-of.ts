import { and, eq, lt, or, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import * as z from "zod";
import { Problem } from "../problem.ts";

export interface Page<Item> {
  items: Item[];
  /** Continues the list behind the last item; null where there is nothing behind it. */
  nextCursor: string | null;
}

/** Where in a list a page ended: the moment it is ordered by, and the id that parts equal moments. */
type Place = readonly [at: number, id: string];
const place = z.tuple([z.int(), z.string()]);

const writeCursor = (at: Place): string => Buffer.from(JSON.stringify(at)).toString("base64url");

function readCursor(cursor: string): Place {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new Problem(
      "not-valid",
      "query.cursor: This is no cursor of ours. Give the last answer's nextCursor as it was, or none to begin anew.",
    );
  }
}

/** What follows the cursor in a list that goes by a moment, newest first, and then by id, downwards. */
export function after(cursor: string | undefined, at: SQLiteColumn, id: SQLiteColumn): SQL | undefined {
  if (cursor === undefined) return undefined;
  const [moment, last] = readCursor(cursor);
  return or(lt(at, moment), and(eq(at, moment), lt(id, last)));
}

/** Of rows read with a limit of one more than the page holds. */
export function toPage<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Place): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? writeCursor(placeOf(last)) : null };
}

/** A page of rows that are all at hand, in the order of `after`. */
export function pageOf<Row>(
  rows: readonly Row[],
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  placeOf: (row: Row) => Place,
): Page<Row> {
  if (cursor === undefined) return toPage(rows, limit, placeOf);
  const [moment, last] = readCursor(cursor);
  const rest = rows.filter((row) => {
    const [at, id] = placeOf(row);
    return at < moment || (at === moment && id < last);
  });
  return toPage(rest, limit, placeOf);
}
