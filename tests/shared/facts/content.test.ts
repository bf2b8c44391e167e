import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const contentOf = async (html: string) => deriveFacts(await snapshotOf(page(html))).content;

test.each([
  {
    name: "a paragraph",
    html: "<main><p>Here</p></main>",
    expected: { role: "paragraph", isOwn: true, level: 0 },
  },
  {
    name: "a heading",
    html: "<main><h2>Here</h2></main>",
    expected: { role: "heading", level: 2, isOwn: true },
  },
  {
    name: "a heading by role",
    html: "<main><div role=heading>Here</div></main>",
    expected: { role: "heading" },
  },
  {
    name: "a list item's link",
    html: "<main><ul><li><a href=/a>Here</a></li></ul></main>",
    expected: { role: "list", linkShare: 1 },
  },
  {
    name: "a paragraph in a quotation",
    html: "<main><blockquote><p>Here</p></blockquote></main>",
    expected: { role: "quote" },
  },
  { name: "a label", html: "<main><label>Here <input name=n></label></main>", expected: { role: "label" } },
  { name: "code", html: "<main><pre><div>Here</div></pre></main>", expected: { role: "code", isOwn: false } },
  { name: "a cell", html: "<main><table><tr><td>Here</td></tr></table></main>", expected: { role: "cell" } },
  { name: "a menu", html: "<nav><p>Here</p></nav>", expected: { isOwn: false, isSeen: true, region: "nav" } },
  {
    name: "hidden",
    html: "<main><p style=display:none>Here</p></main>",
    expected: { isOwn: false, isSeen: false },
  },
  {
    name: "waiting for its reveal",
    html: "<main><p style=opacity:0>Here</p></main>",
    expected: { isSeen: true },
  },
  {
    name: "a closed dialog",
    html: "<div role=dialog style=opacity:0><p>Here</p></div>",
    expected: { isSeen: false },
  },
])("$name", async ({ html, expected }) => {
  expect((await contentOf(html)).find(({ text }) => text === "Here")).toMatchObject(expected);
});

test("a first screen within <header> is the page's own, a telephone beside the logo is not", async () => {
  const content = await contentOf(
    "<header><p>+1 202 555 0123</p><h1>Bread for breakfast</h1><p>We bake at night and bring it by seven.</p></header>",
  );

  expect(content.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual([
    "Bread for breakfast",
    "We bake at night and bring it by seven.",
  ]);
});
