import * as z from "zod";
import { pageKinds } from "../method/page-kinds.ts";

/** What people say about a page beyond what it shows; part of what a scorecard is a function of. */
export const pageContext = z.object({
  /** A person's correction of the page kind. */
  kind: z.enum(pageKinds).optional(),
  /** ISO 3166-1 alpha-2, to read national phone numbers by. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** The audit's language, BCP 47 primary tag. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  /** The audit's trade, as a person wrote it. */
  trade: z.string().max(80).optional(),
});
export type PageContext = z.infer<typeof pageContext>;
