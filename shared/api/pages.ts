import * as z from "zod";
import { list } from "./endpoint.ts";

/** Of a list that is read a page at a time. */
export const PAGE_MAX = 200;

const LIMIT_MESSAGE = `Give a whole number from 1 to ${PAGE_MAX}.`;

/** `cursor` is the last answer's `nextCursor`, as it was; what it holds is the server's own business. */
export const pageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce
    .number({ error: LIMIT_MESSAGE })
    .int({ error: LIMIT_MESSAGE })
    .min(1, { error: LIMIT_MESSAGE })
    .max(PAGE_MAX, { error: LIMIT_MESSAGE })
    .default(50),
});

/** `nextCursor` is null on the last page. */
export const page = <Item extends z.ZodType>(item: Item) =>
  list(item).extend({ nextCursor: z.string().nullable().default(null) });
