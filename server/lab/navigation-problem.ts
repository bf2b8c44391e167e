import type { HTTPResponse } from "puppeteer-core";
import { LabProblem, type LabProblemCode } from "./lab-problem.ts";

type Explanation = readonly [
  pattern: RegExp,
  code: LabProblemCode,
  sentence: (address: string, host: string) => string,
];

const sentences = {
  notFound: (_address: string, host: string) =>
    `There is no site at ${host}: its name leads nowhere. Check the spelling.`,
  refused: (_address: string, host: string) =>
    `No web server is running at ${host}: the connection was refused.`,
  noAnswer: (address: string) => `The server took the request for ${address} and answered nothing.`,
  badAnswer: (address: string) => `What the server answered for ${address} is not a valid answer.`,
  unreachable: (_address: string, host: string) =>
    `${host} cannot be reached. Is this machine connected to the network?`,
  private: (_address: string, host: string) =>
    `${host} is on a private network, and Tenpoint's server does not open such addresses. Capture its pages with the extension, or start the server with TENPOINT_ALLOW_HOSTS=${host}.`,
  empty: (address: string) => `${address} answers with nothing: there is no page in the answer.`,
};

const explanations: readonly Explanation[] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION/, "address-not-found", sentences.notFound],
  [/ERR_CONNECTION_REFUSED/, "connection-refused", sentences.refused],
  [
    /ERR_EMPTY_RESPONSE|ERR_CONNECTION_(?:RESET|CLOSED|ABORTED|TIMED_OUT)|ERR_TIMED_OUT|ERR_SOCKET_NOT_CONNECTED/,
    "no-answer",
    sentences.noAnswer,
  ],
  [
    /ERR_SSL_(?:PROTOCOL|VERSION)/,
    "certificate",
    (_address, host) =>
      `No secure connection to ${host} can be made: what answers there does not speak https. Is it meant to be http?`,
  ],
  [
    /ERR_CERT|ERR_SSL|ERR_BAD_SSL/,
    "certificate",
    (_address, host) =>
      `The certificate of ${host} is not valid, so a visitor's browser shows a warning instead of the page.`,
  ],
  [
    /ERR_INVALID_AUTH_CREDENTIALS/,
    "not-reachable",
    (address) => `${address} asks for a name and a password before it shows anything.`,
  ],
  [
    /ERR_(?:UNSAFE|INVALID)_REDIRECT/,
    "bad-answer",
    (address) => `${address} leads on to an address that no browser opens.`,
  ],
  [
    /ERR_TOO_MANY_REDIRECTS/,
    "redirect-loop",
    (address) => `${address} leads round in a circle of redirects.`,
  ],
  [/ERR_FILE_NOT_FOUND/, "file-not-found", (address) => `There is no file at ${address}.`],
  [
    /ERR_ACCESS_DENIED/,
    "file-unreadable",
    (address) =>
      `${address} cannot be read by the user that Chromium runs as. Give it leave to: chmod a+r on the file, a+x on its folders.`,
  ],
  [
    /ERR_INVALID_URL|ERR_UNSAFE_PORT|ERR_DISALLOWED_URL_SCHEME|ERR_UNKNOWN_URL_SCHEME|invalid URL/i,
    "not-an-address",
    (address) => `${address} is not an address that a browser opens.`,
  ],
  [
    /ERR_INVALID|ERR_RESPONSE|ERR_CONTENT|ERR_INCOMPLETE|ERR_HTTP2|ERR_MALFORMED/,
    "bad-answer",
    sentences.badAnswer,
  ],
  [/TimeoutError|timeout/i, "no-answer", sentences.noAnswer],
];

const byProxy: Partial<Record<LabProblemCode, (address: string, host: string) => string>> = {
  "not-allowed": sentences.private,
  "address-not-found": sentences.notFound,
  "connection-refused": sentences.refused,
  "no-answer": sentences.noAnswer,
  "bad-answer": sentences.badAnswer,
};

/** Puts into words why Chromium did not show a page. */
export function explainNavigation(
  error: unknown,
  address: string,
  answer: HTTPResponse | undefined,
  proxied: LabProblemCode | undefined,
): LabProblem {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const host = URL.canParse(address) ? new URL(address).host : address;
  const cause = { cause: error };
  const headers = answer?.headers() ?? {};
  const type = headers["content-type"] ?? "";
  if (/ERR_ABORTED/.test(message) && answer) {
    if (type.includes("pdf"))
      return new LabProblem("pdf", `${address} is a PDF, and only web pages can be scored.`, cause);
    if (answer.status() === 204 || answer.status() === 205)
      return new LabProblem("empty-answer", sentences.empty(address), cause);
    if (/attachment/i.test(headers["content-disposition"] ?? "") || !type.includes("html")) {
      return new LabProblem("download", `${address} is a file to download, not a page to look at.`, cause);
    }
  }
  // Only where the way out itself failed; other visits to the same host may have left their own problem behind.
  const sentence =
    /ERR_(?:EMPTY_RESPONSE|TUNNEL|PROXY)/.test(message) && proxied ? byProxy[proxied] : undefined;
  if (proxied && sentence) return new LabProblem(proxied, sentence(address, host), cause);
  for (const [pattern, code, explain] of explanations) {
    if (pattern.test(message)) return new LabProblem(code, explain(address, host), cause);
  }
  return new LabProblem("not-reachable", sentences.unreachable(address, host), cause);
}
