import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

test("a page in blocks, links and controls", async () => {
  const snapshot = await snapshotOf(
    page(`<header><a href="/">Home</a></header><main><h1>Hello <b>world</b></h1><p>Call <a href="tel:+123">+1 <b>23</b></a></p>
      <form action="/send" method="post"><label for=a>Your name</label><input id=a name=n required><button>Send it</button></form></main>`),
  );

  console.log(JSON.stringify(snapshot, null, 1).slice(0, 6000));
  expect(snapshot.missing).toEqual({});
  expect(deriveFacts(snapshot).tree.path(3)).toContain("html");
});
