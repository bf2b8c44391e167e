const LOCAL = /^(?:localhost|127\.|\[::1\]|10\.|192\.168\.)/;

/** What a person typed, as a whole address: a scheme is added where none stands; undefined where it is no web address. */
export function readAddress(text: string): string | undefined {
  const typed = text.trim();
  if (typed === "" || /\s/.test(typed)) return undefined;
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed);
  const whole = hasScheme ? typed : `${LOCAL.test(typed) ? "http" : "https"}://${typed}`;
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  const isNamed = url.hostname.includes(".") || url.hostname === "localhost" || url.hostname.startsWith("[");
  return isWeb && isNamed ? url.href : undefined;
}

/** A site's first name: its host without `www.`. */
export const hostName = (url: string) => new URL(url).host.replace(/^www\./, "");

/** A name by which a machine calls itself: nobody else reaches it by that. */
export const isLoopback = (hostname: string) => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

/** Whether an address is a site's front page, however each of the two was written down. */
export function isFrontPage(url: string, homeUrl: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(homeUrl)) return false;
  const placeOf = ({ host, pathname, search }: URL) => host + pathname.replace(/\/$/, "") + search;
  return placeOf(new URL(url)) === placeOf(new URL(homeUrl));
}
