import { splitAddress } from "../facts/page.ts";
import type { PageKind } from "../method/page-kinds.ts";

/** Query parameters that say where the visitor came from, not which page it is. */
const TRACKING =
  /^(?:utm_\w+|gclid|gbraid|wbraid|fbclid|yclid|ysclid|msclkid|mc_[ce]id|_openstat|from|ref|roistat\w*)(?:=|$)/i;

/**
 * Equal for addresses of one page: without scheme, www, tracking and a closing slash. A site's error pages are one page,
 * whatever missing address brought them up.
 */
export function pageKeyOf(url: string, kind: PageKind): string {
  const { protocol, host, path, query } = splitAddress(url);
  const site = host.replace(/^www\d?\./, "");
  if (kind === "not-found" || kind === "server-error") return `${site} ${kind}`;
  if (protocol !== "http:" && protocol !== "https:") return url;
  const page = path.replace(/\/(?:index\.\w{2,5})?$/i, "");
  const said = query.split("&").filter((parameter) => parameter !== "" && !TRACKING.test(parameter));
  return `${site}${page}${said.length > 0 ? `?${said.join("&")}` : ""}`;
}
