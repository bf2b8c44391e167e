import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { sharedBrowser } from "../support/pages.ts";
import { captureOf, PNG } from "./support/captures.ts";
import { startChildServer } from "./support/child-server.ts";
import { makeFolder } from "./support/make-server.ts";

/** A page of some other program on this machine. */
async function servePage(): Promise<string> {
  const server = createServer((_, response) =>
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Elsewhere</title>"),
  );
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

test("a page elsewhere, in a real browser, neither reads nor drives the server", async () => {
  const server = await startChildServer(makeFolder());
  const audit = await server.client.call("createAudit", { body: { name: "Ours" } });
  const { id } = await server.client.call("createCapture", {
    body: await captureOf(audit.id, "https://own.example/", { screenshot: PNG }),
  });
  const page = await (await sharedBrowser()).newPage();
  onTestFinished(() => page.close());
  await page.goto(await servePage());

  const seen = await page.evaluate(
    async (api, captureId) => {
      const tried = (promise: Promise<unknown>) =>
        promise.then(
          () => "went through",
          () => "refused",
        );
      const json = {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"name":"Forged"}',
      };
      const picture = new Promise((loaded, failed) => {
        const image = new Image();
        image.onload = loaded;
        image.onerror = failed;
        image.src = `${api}/captures/${captureId}/screenshot`;
      });
      const script = new Promise((loaded, failed) => {
        const element = document.createElement("script");
        element.onload = loaded;
        element.onerror = failed;
        element.src = `${api}/audits`;
        document.head.append(element);
      });
      const read = tried(fetch(`${api}/audits`));
      const write = tried(fetch(`${api}/audits`, json));
      // Sent without asking first: what counts is that nothing comes of it.
      await fetch(`${api}/audits`, { method: "POST", mode: "no-cors", body: '{"name":"Forged"}' }).catch(
        () => undefined,
      );
      return {
        read: await read,
        write: await write,
        picture: await tried(picture),
        script: await tried(script),
      };
    },
    `${server.url}/api`,
    id,
  );
  await page.setContent(
    `<form method="post" enctype="text/plain" action="${server.url}/api/audits"><input name='{"name":"Forged","trade":"' value='"}'></form>`,
  );
  await Promise.all([page.waitForNavigation(), page.$eval("form", (form) => form.submit())]);

  expect(seen).toEqual({ read: "refused", write: "refused", picture: "refused", script: "refused" });
  expect(await page.$eval("body", (body) => body.textContent)).toContain("foreign-origin");
  expect((await server.client.call("listAudits")).items.map(({ name }) => name)).toEqual(["Ours"]);
});
