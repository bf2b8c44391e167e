import * as z from "zod";
import { elementIndex, rect, shown } from "./geometry.ts";

/** Anything but a form control that can be clicked: `<a>`, `<area>`, `role=button`, `onclick`, `<summary>`. */
export const link = z.object({
  element: elementIndex,
  kind: z.enum(["link", "button"]),
  /** Absolute address without token-like query values; null when there is none to follow. */
  href: z.string().nullable(),
  /** The attribute as written, where the absolute address does not tell it: "", "#", "#order", "javascript:…". */
  written: z.string().optional(),
  /** Visible text. */
  text: z.string(),
  /** Accessible name where it differs from the text: aria-label, picture's alt, title, svg title. */
  name: z.string().optional(),
  rect: rect.optional(),
  shown,
  /** Index into the styles of `blocks`. */
  style: z.int().nonnegative().optional(),
  /** Looks like a button: a fill or a border of its own and room around the words. */
  button: z.boolean().optional(),
  /** `rrggbb` of its own fill, where it has one. */
  fill: z.string().optional(),
  /** Holds a picture or an icon. */
  picture: z.boolean().optional(),
  rel: z.string().optional(),
  target: z.string().optional(),
  download: z.boolean().optional(),
  /** Name of the attribute that tells a script listens: onclick, data-bs-toggle, aria-controls… */
  handler: z.string().optional(),
  /** `data-cfemail`: the e-mail address as Cloudflare disguised it, where nothing has undone it. */
  cloudflareEmail: z.string().optional(),
  /** For an address within the page: whether the target exists. */
  anchored: z.boolean().optional(),
});
export type Link = z.infer<typeof link>;

export const links = z.array(link);
