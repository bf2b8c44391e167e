/** What the browser is asked to grant for a page's site: its host by its own protocol, whichever port; null where there is no site. */
export function sitePattern(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? `${protocol}//${hostname}/*` : null;
}

/** The site as a person knows it. */
export const siteName = (pattern: string) =>
  pattern
    .replace(/^\w+:\/\//, "")
    .replace(/\/\*$/, "")
    .replace(/^\*\./, "");
