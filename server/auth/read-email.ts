import { domainToASCII } from "node:url";
import * as z from "zod";
import { Problem } from "../problem.ts";

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/;

/**
 * One address in its one form: compatibility letters folded, lower case, the domain in Punycode. A name before the @ in letters
 * that only look Latin is refused, so that nobody passes for somebody else.
 */
export function readEmail(typed: string, place = "body.email"): string {
  const folded = typed.normalize("NFKC").trim().toLowerCase();
  const at = folded.lastIndexOf("@");
  const name = folded.slice(0, at);
  const address = `${name}@${domainToASCII(folded.slice(at + 1))}`;
  if (at < 1 || !LOCAL_PART.test(name) || !z.email().safeParse(address).success)
    throw new Problem(
      "not-valid",
      `${place}: This is not an e-mail address in plain Latin letters, such as name@example.com.`,
    );
  return address;
}
