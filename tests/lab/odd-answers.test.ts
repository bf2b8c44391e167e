import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadBundles } from "../../server/lab/gather-page.ts";
import { type Lab, openLab } from "../../server/lab/lab.ts";

const answer = (head: string, body = "") =>
  `HTTP/1.1 ${head}\r\ncontent-type: text/html\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`;

/** What no library would let a server say, word for word as it goes over the wire. */
const answers: Readonly<Record<string, string>> = {
  "/status-too-low": answer("099 Odd", "<h1>Hello</h1>"),
  "/control-character": answer("200 \u0001OK", "<h1>Hello</h1>"),
  "/not-http": "nonsense\r\n\r\n",
  "/another-protocol": "HTTP/1.1 101 Switching\r\nupgrade: other\r\nconnection: upgrade\r\n\r\n",
  "/space-in-a-name": "HTTP/1.1 200 OK\r\nx y: z\r\ncontent-length: 0\r\n\r\n",
  "/wants-a-password": answer('401 Who\r\nwww-authenticate: Basic realm="x"', "<h1>Sign in</h1>"),
  "/error-without-a-word": answer("500 Broken"),
  "/leads-to-a-file": answer("302 There\r\nlocation: file:///etc/passwd"),
  "/leads-nowhere": answer("302 There\r\nlocation: http://"),
  "/fine": answer("200 OK", "<!doctype html><title>Fine</title><h1>Hello</h1>"),
};

/** First byte of what a browser says when it means https. */
const TLS_HANDSHAKE = 0x16;

let server: Server;
let host: string;
let lab: Lab;
beforeAll(async () => {
  server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", (asked) => {
      const isSecure = asked[0] === TLS_HANDSHAKE;
      socket.end(isSecure ? answer("400 Bad") : (answers[String(asked).split(" ")[1] ?? ""] ?? ""));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  lab = openLab({
    bundles: loadBundles(),
    chromium: { executable: process.env.CHROME_PATH },
    source: "lab",
  });
});
afterAll(async () => {
  await lab.close();
  server.close();
});

const visit = (url: string) => lab.visit({ kind: "network", url });

test.concurrent.each([
  { path: "/status-too-low", code: "bad-answer", told: /not a valid answer/ },
  { path: "/control-character", code: "bad-answer", told: /not a valid answer/ },
  { path: "/not-http", code: "bad-answer", told: /not a valid answer/ },
  { path: "/another-protocol", code: "bad-answer", told: /not a valid answer/ },
  { path: "/space-in-a-name", code: "bad-answer", told: /not a valid answer/ },
  { path: "/nothing-at-all", code: "no-answer", told: /answered nothing/ },
  { path: "/wants-a-password", code: "not-reachable", told: /a name and a password/ },
  { path: "/error-without-a-word", code: "empty-answer", told: /an error, 500, and not a word/ },
  { path: "/leads-to-a-file", code: "bad-answer", told: /no browser opens/ },
  { path: "/leads-nowhere", code: "bad-answer", told: /no browser opens/ },
])("$path is $code, and the next page is read as ever", async ({ path, code, told }) => {
  await expect(visit(`http://${host}${path}`)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(told),
  });

  const { snapshot } = await visit(`http://${host}/fine`);

  expect(snapshot.parts.blocks?.rows[0]?.text).toBe("Hello");
});

test("https where none is spoken", async () => {
  await expect(visit(`https://${host}/`)).rejects.toMatchObject({
    code: "certificate",
    message: expect.stringContaining("does not speak https"),
  });
});
