import { statSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { LabProblem } from "./lab-problem.ts";

/** What an input names: an address on a network, or a file of this machine. */
export type Target = { kind: "network"; url: string } | { kind: "file"; path: string };

const BARE_HOST =
  /^(?:(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\]|localhost)(?::\d+)?(?:[/?#].*)?$/iu;
/** Near-by machines seldom have a certificate. */
const LOCAL = /^(?:localhost|127\.|\[|10\.|192\.168\.)/i;

/** Reads an input as a person writes it: an address, a host without its scheme, a path, a file:// address. */
export function parseTarget(input: string): Target {
  const written = input.trim();
  if (/^https?:/i.test(written)) return { kind: "network", url: parseUrl(written) };
  if (/^file:/i.test(written)) return { kind: "file", path: filePath(written) };
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(written) && !/^[a-z]:[\\/]/i.test(written)) {
    throw new LabProblem(
      "not-an-address",
      `Only http, https and file addresses can be opened, not ${written.slice(0, 200)}.`,
    );
  }
  const path = resolve(written);
  if (statSync(path, { throwIfNoEntry: false })) return { kind: "file", path };
  if (BARE_HOST.test(written) && !/\.(?:x?html?|json)$/i.test(written)) {
    return { kind: "network", url: parseUrl(`${LOCAL.test(written) ? "http" : "https"}://${written}`) };
  }
  throw new LabProblem(
    "file-not-found",
    `There is no file ${written.slice(0, 300)}, and it is no address either. Give one such as https://example.com, or the path of a page.`,
  );
}

function parseUrl(written: string): string {
  if (!URL.canParse(written) || new URL(written).hostname === "") {
    throw new LabProblem("not-an-address", `${written.slice(0, 200)} is not a web address.`);
  }
  return new URL(written).href;
}

function filePath(written: string): string {
  try {
    return fileURLToPath(written);
  } catch (cause) {
    throw new LabProblem("not-an-address", `${written.slice(0, 200)} does not name a file of this machine.`, {
      cause,
    });
  }
}
