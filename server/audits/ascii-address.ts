import { Problem } from "../problem.ts";

/** An address as browsers send it: names like `пример.рф` in ASCII, lower case, so that captures are found to fit it. */
export function asciiUrl(url: string, place: string): string {
  const { protocol, hostname, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || hostname === "")
    throw new Problem("not-valid", `${place}: Give an http or https address.`);
  return href;
}

/** The same for a pattern: host, port, path prefix. */
export function asciiPattern(pattern: string, place: string): string {
  if (!URL.canParse(`http://${pattern}`))
    throw new Problem(
      "not-valid",
      `${place}: "${pattern}" is no address such as example.com or example.com/shop.`,
    );
  const { host, pathname } = new URL(`http://${pattern}`);
  return pathname === "/" ? host : `${host}${pathname}`;
}
