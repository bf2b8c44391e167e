import { writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveFolder } from "../../server/lab/serve-folder.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

async function serve() {
  const folder = scratchFolder();
  writeFileSync(join(folder, "index.html"), "<h1>Home</h1>");
  writeFileSync(join(folder, "prices.html"), "<h1>Prices</h1>");
  writeFileSync(join(folder, "404.html"), "<h1>Not here</h1>");
  const served = await serveFolder(folder);
  onTestFinished(() => served.close());
  return served;
}

/** First line and body of the answer to an address that is sent as it is written. */
function ask(url: string, path: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    );
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk.toString();
    });
    socket.on("error", reject);
    socket.on("close", () =>
      resolve({ status: Number(said.split(" ")[1]), body: said.replace(/^[\s\S]*?\r\n\r\n/, "") }),
    );
  });
}

test.each([
  { path: "/", status: 200, says: "Home" },
  { path: "/?from=here", status: 200, says: "Home" },
  { path: "/prices", status: 200, says: "Prices" },
  { path: "/prices.html", status: 200, says: "Prices" },
  { path: "/none", status: 404, says: "Not here" },
  { path: "/../../etc/passwd", status: 404, says: "Not here" },
  { path: "/%2e%2e/%2e%2e/etc/passwd", status: 404, says: "Not here" },
  { path: "/%", status: 404, says: "Not here" },
  { path: "//", status: 404, says: "Not here" },
  { path: "/%00", status: 404, says: "Not here" },
])("$path answers $status", async ({ path, status, says }) => {
  const { url } = await serve();

  const answer = await ask(url, path);

  expect(answer.status).toBe(status);
  expect(answer.body).toContain(says);
});
