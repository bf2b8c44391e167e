import { describe, expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const button = "display:inline-block;padding:12px 24px;background:#c40;color:#fff";
const stepsOf = async (html: string, lang = "en", url = "https://shop.example/bread") =>
  deriveFacts(await snapshotOf(page(html, { lang }), { url })).forwardSteps;

describe("what leads on from a page", () => {
  test.each([
    { what: "a button with a verb", html: `<a style="${button}" href="/o">Order bread</a>`, kind: "call" },
    { what: "a verb as a link", html: `<a href="/o">Order bread</a>`, kind: "call" },
    { what: "a number to tap", html: `<a href="tel:+12025550123">+1 202 555 0123</a>`, kind: "talk" },
    { what: "a messenger", html: `<a href="https://wa.me/12025550123">WhatsApp</a>`, kind: "talk" },
    { what: "an e-mail address", html: `<a href="mailto:a@shop.example">a@shop.example</a>`, kind: "write" },
    { what: "a number in plain text", html: "<p>Phone: +995 322 47 25 18</p>", kind: "write" },
    {
      what: "a button without a verb",
      html: `<a style="${button}" href="/p">Our bakers</a>`,
      kind: "button",
    },
    { what: "a link to a page", html: `<a href="/p">Our bakers</a>`, kind: "page" },
    {
      what: "a card about a page",
      html: `<a style="${button};height:300px" href="/p">Our bakers and their oven</a>`,
      kind: "page",
    },
    { what: "a headline that is a link", html: `<h3><a href="/p">Order and chaos</a></h3>`, kind: "page" },
  ])("$what: $kind", async ({ html, kind }) => {
    const { all } = await stepsOf(`<main><h1>Bread from the oven</h1>${html}</main>`);

    expect(all.map((step) => [step.kind, step.isMain])).toEqual([[kind, true]]);
  });

  test.each([
    { what: "a profile", html: `<a href="https://www.instagram.com/bread">Instagram</a>` },
    { what: "another site", html: `<a href="https://news.example/">The paper</a>` },
    { what: "the page itself", html: `<a href="/bread">Bread</a>` },
    { what: "a policy", html: `<a href="/privacy-policy">Privacy policy</a>` },
    { what: "the log-in", html: `<a style="${button}" href="/login">Log in</a>` },
    {
      what: "the site search",
      html: `<form role="search" action="/s"><input name="q"><button>Search</button></form>`,
    },
    { what: "an arrow of a slider", html: `<a style="${button}" href="/p">›</a>` },
    { what: "a hidden button", html: `<a style="${button};display:none" href="/o">Order bread</a>` },
  ])("$what is no step", async ({ html }) => {
    const { all } = await stepsOf(`<main><h1>Bread from the oven</h1>${html}</main>`);

    expect(all).toEqual([]);
  });
});

describe("where it stands", () => {
  test.each([
    {
      where: "in the footer",
      html: `<main><h1>Bread</h1></main><footer><a href="tel:+12025550123">Call</a></footer>`,
      isMain: false,
    },
    {
      where: "beside the logo",
      html: `<header><h1>Bread</h1><a href="tel:+12025550123">+1 202 555 0123</a></header><main></main>`,
      isMain: false,
    },
    {
      where: "on a first screen within the header",
      html: `<header><h1>Bread</h1><p>Warm bread from the oven every morning.</p><a style="${button}" href="/o">Order bread</a></header><main></main>`,
      isMain: true,
    },
    {
      where: "floating in a corner",
      html: `<main><h1>Bread</h1></main><div style="position:fixed;bottom:10px;right:10px"><a href="https://wa.me/12025550123">WhatsApp</a></div>`,
      isMain: true,
    },
  ])("$where: $isMain", async ({ html, isMain }) => {
    const { all } = await stepsOf(html);

    expect(all.map((step) => step.isMain)).toEqual([isMain]);
  });

  test("a menu without a mark of its own stands before the first words", async () => {
    const { all } = await stepsOf(
      `<div><a href="/a">Our bakers</a> <a href="/b">Our oven</a></div><h1>Bread from the oven</h1><p>Read on about <a href="/c">rye bread</a> here.</p>`,
    );

    expect(all.map(({ text }) => text)).toEqual(["rye bread"]);
  });

  test("a form and its button lead to one place", async () => {
    const { all } = await stepsOf(
      `<main><h1>Bread</h1><form action="/s" method="post"><label>Name <input name="name"></label><label>Phone <input type="tel" name="phone"></label><button>Order bread</button></form></main>`,
    );

    expect(all.map(({ kind }) => kind).sort()).toEqual(["call", "form"]);
    expect(new Set(all.map(({ target }) => target)).size).toBe(1);
  });
});

describe("whether it works", () => {
  const script = "<script>document.title = document.title</script>";

  test.each([
    { what: "an address", html: `<a href="/o">Order bread</a>`, works: "yes" },
    { what: "no address and no script on the page", html: `<a href="#">Order bread</a>`, works: "no" },
    { what: "no address though scripts run", html: `<a href="#">Order bread</a>${script}`, works: "no" },
    { what: "an empty script", html: `<a href="javascript:void(0)">Order bread</a>${script}`, works: "no" },
    {
      what: "a name scripts listen to",
      html: `<a class="open-popup" href="#">Order bread</a>${script}`,
      works: "unknown",
    },
    { what: "an id", html: `<a id="order" href="#">Order bread</a>${script}`, works: "unknown" },
    { what: "a toggle", html: `<a data-toggle="modal" href="#">Order bread</a>${script}`, works: "yes" },
    { what: "a missing target", html: `<a href="#prices">Order bread</a>`, works: "no" },
    {
      what: "a button of a script",
      html: `<button type="button">Order bread</button>${script}`,
      works: "unknown",
    },
  ])("$what: $works", async ({ html, works }) => {
    const { all } = await stepsOf(`<main><h1>Bread from the oven</h1>${html}</main>`);

    expect(all.map((step) => step.works)).toEqual([works]);
  });
});
