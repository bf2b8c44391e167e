import { describe, expect, test } from "vitest";
import { makeTree } from "../../../shared/facts/tree.ts";
import type { Snapshot } from "../../../shared/snapshot/index.ts";
import { PHONE, page, snapshotOf } from "../../support/pages.ts";

const texts = ({ parts }: Snapshot) => parts.blocks!.rows.map(({ text }) => text);
const controls = ({ parts }: Snapshot) => parts.controls!;

describe("text", () => {
  test.each([
    {
      name: "inline elements are joined",
      html: "<p>Call <b>now</b>, <i>free</i></p>",
      blocks: ["Call now, free"],
    },
    {
      name: "a number split into spans stays whole",
      html: "<p><span>+7</span> <b>495</b> <span>123-45-67</span></p>",
      blocks: ["+7 495 123-45-67"],
    },
    {
      name: "blocks within a block part its text",
      html: "<div>before<p>inside</p>after</div>",
      blocks: ["before", "inside", "after"],
    },
    {
      name: "the word that an icon font draws as a picture is not read",
      html: "<p><i class='material-icons'>shopping_cart</i> Order bread</p><p><span class='icon material-symbols-outlined'>call</span>Call us</p>",
      blocks: ["Order bread", "Call us"],
    },
    { name: "a line break stays a line break", html: "<p>one<br>two</p>", blocks: ["one\ntwo"] },
    {
      name: "letters animated one by one make a word",
      html: "<h1><span style='display:inline-block'>W</span><span style='display:inline-block'>o</span><span style='display:inline-block'>w</span></h1>",
      blocks: ["Wow"],
    },
    {
      name: "buttons side by side do not run together",
      html: "<div><a href=/a style='display:inline-block'>Call</a><a href=/b style='display:inline-block'>Write</a></div>",
      blocks: ["Call Write"],
    },
    {
      name: "an open shadow root is part of the page",
      html: "<x-card><template shadowrootmode=open><p>In the shade</p></template></x-card>",
      blocks: ["In the shade"],
    },
    {
      name: "a same-origin frame is part of the page",
      html: "<iframe srcdoc='<p>Framed</p>'></iframe>",
      blocks: ["Framed"],
    },
    {
      name: "scripts, styles and templates are not text",
      html: "<script>var a='x'</script><style>p{}</style><template>t</template><p>Text</p>",
      blocks: ["Text"],
    },
  ])("$name", async ({ html, blocks }) => {
    expect(texts(await snapshotOf(page(html)))).toEqual(blocks);
  });

  test.each([
    { name: "display: none", style: "display:none", shown: "hidden" },
    { name: "visibility: hidden", style: "visibility:hidden", shown: "hidden" },
    { name: "opacity 0", style: "opacity:0", shown: "transparent" },
    { name: "moved out to the left", style: "position:absolute;left:-9999px", shown: "offscreen" },
    {
      name: "shrunk to a pixel",
      style: "position:absolute;width:1px;height:1px;overflow:hidden",
      shown: "clipped",
    },
    { name: "a closed accordion", style: "height:0;overflow:hidden", shown: "hidden" },
  ])("$name is noted as $shown, and kept", async ({ style, shown }) => {
    const { parts } = await snapshotOf(page(`<p style="${style}">Here</p>`));

    expect(parts.blocks!.rows).toMatchObject([{ text: "Here", shown }]);
  });

  test("what is visible again inside something invisible", async () => {
    const { parts } = await snapshotOf(
      page("<div style='visibility:hidden'>no<p style='visibility:visible'>yes</p></div>"),
    );

    expect(parts.blocks!.rows.map(({ text, shown }) => [text, shown])).toEqual([
      ["no", "hidden"],
      ["yes", undefined],
    ]);
  });
});

describe("links", () => {
  test.each([
    {
      name: "an address is absolute",
      html: "<a href='/a?x=1'>A</a>",
      link: { href: "https://shop.example/a?x=1", text: "A" },
    },
    {
      name: "a link to nothing has no address",
      html: "<a href='#'>A</a>",
      link: { href: null, written: "#" },
    },
    {
      name: "a script is no address",
      html: "<a href='javascript:go()'>A</a>",
      link: { href: null, written: "javascript:go()" },
    },
    { name: "an anchor that exists", html: "<a href='#b'>A</a><p id=b>B</p>", link: { anchored: true } },
    { name: "an anchor that does not", html: "<a href='#b'>A</a>", link: { anchored: false } },
    {
      name: "a picture's alternative is its name",
      html: "<a href=/a><img alt='Our Telegram' src='data:,'></a>",
      link: { text: "", name: "Our Telegram" },
    },
    {
      name: "a listener is told by its attribute",
      html: "<a href='#' data-bs-toggle=modal>A</a>",
      link: { handler: "data-bs-toggle" },
    },
    {
      name: "a button look: fill and room",
      html: "<a href=/a style='display:inline-block;background:#00f;padding:12px'>Buy</a>",
      link: { button: true, fill: "0000ff" },
    },
    {
      name: "a token in the address stays at home",
      html: "<a href='/a?token=abc&page=2'>A</a>",
      link: { href: "https://shop.example/a?token=removed&page=2" },
    },
    {
      name: "a random value too, whatever its name",
      html: "<a href='/a?q=9f86d081884c7d659a2feaa0c55ad015'>A</a>",
      link: { href: "https://shop.example/a?q=removed" },
    },
    {
      name: "a button that someone put around a link",
      html: "<button type=button><a href='mailto:shop@clocks.example'>Write to us</a></button>",
      link: { href: "mailto:shop@clocks.example", text: "Write to us" },
    },
    {
      name: "a messenger's first words are no token",
      html: "<a href='https://wa.me/447700900123?text=Hello%20there'>A</a>",
      link: { href: "https://wa.me/447700900123?text=Hello%20there" },
    },
  ])("$name", async ({ html, link }) => {
    const { parts } = await snapshotOf(page(html));

    expect(parts.links![0]).toMatchObject(link);
  });
});

describe("controls", () => {
  test.each([
    {
      name: "a label bound by id",
      html: "<label for=a>Your name</label><input id=a>",
      control: { label: "Your name", labelSource: "label" },
    },
    {
      name: "a label around",
      html: "<label>Phone <input></label>",
      control: { label: "Phone", labelSource: "wrap" },
    },
    {
      name: "a label by reference",
      html: "<b id=b>City</b><i>!</i><input aria-labelledby=b>",
      control: { label: "City", labelSource: "labelledby" },
    },
    {
      name: "words beside the field",
      html: "<div><div>Телефон</div><input></div>",
      control: { label: "Телефон", labelSource: "adjacent" },
    },
    {
      name: "words after a tick box",
      html: "<p><input type=checkbox> I agree</p>",
      control: { label: "I agree", labelSource: "adjacent" },
    },
    {
      name: "a placeholder alone",
      html: "<input placeholder='E-mail'>",
      control: { label: "E-mail", labelSource: "placeholder" },
    },
    {
      name: "a star added by the style sheet",
      html: "<style>label::after{content:' *'}</style><label for=a>Name</label><input id=a>",
      control: { label: "Name *" },
    },
    {
      name: "a hidden label is for machines only",
      html: "<label for=a style='position:absolute;width:1px;height:1px;overflow:hidden'>Name</label><input id=a>",
      control: { labelShown: false },
    },
    {
      name: "a button's words",
      html: "<button>Send <b>it</b></button>",
      control: { type: "submit", text: "Send it" },
    },
    {
      name: "a submit input's words",
      html: "<input type=submit value='Send it'>",
      control: { text: "Send it" },
    },
    {
      name: "a form named from outside",
      html: "<form id=f></form><input form=f name=x>",
      control: { form: 0 },
    },
    { name: "an unknown type is a text field", html: "<input type=telephone>", control: { type: "text" } },
  ])("$name", async ({ html, control }) => {
    expect(controls(await snapshotOf(page(html)))[0]).toMatchObject(control);
  });
});

describe("what never leaves the page", () => {
  const SECRET = "correct-horse-battery";

  test.each([
    { name: "a pre-filled field", html: `<input value="${SECRET}">` },
    { name: "a password", html: `<input type=password value="${SECRET}">` },
    { name: "a hidden field", html: `<input type=hidden name=csrf value="${SECRET}">` },
    { name: "a text area's text", html: `<textarea>${SECRET}</textarea>` },
    { name: "an editable block", html: `<div contenteditable>${SECRET}</div>` },
    {
      name: "an editable block inside a label",
      html: `<label>Name <span contenteditable="true">${SECRET}</span><input></label>`,
    },
    {
      name: "a text area that serves as another's label",
      html: `<textarea id=b>${SECRET}</textarea><input aria-labelledby=b aria-describedby=b>`,
    },
    {
      name: "a CSRF token in the head",
      html: page("", { head: `<meta name="csrf-token" content="${SECRET}">` }),
    },
    { name: "a token in a link", html: `<a href="/reset?token=${SECRET}">Reset</a>` },
    { name: "a token in a form's address", html: `<form action="/go?sid=${SECRET}"></form>` },
    {
      name: "a token in a frame's address",
      html: `<iframe src="https://other.example/?auth=${SECRET}"></iframe>`,
    },
    { name: "a password in an address", html: `<a href="https://me:${SECRET}@shop.example/">x</a>` },
  ])("$name", async ({ html }) => {
    const document = html.startsWith("<!doctype") ? html : page(html);

    expect(JSON.stringify(await snapshotOf(document))).not.toContain(SECRET);
  });

  test("what is typed after loading", async () => {
    const snapshot = await snapshotOf(
      page(`<input id=a><script>document.getElementById('a').value='${SECRET}'</script>`),
    );

    expect(JSON.stringify(snapshot).replaceAll(`value='${SECRET}'`, "")).not.toContain(SECRET);
  });

  test("a token in the page's own address", async () => {
    const { url } = await snapshotOf(page("<p>x</p>"), {
      url: "https://shop.example/account?session=0123456789abcdef0123",
    });

    expect(url).toBe("https://shop.example/account?session=removed");
  });
});

describe("paths", () => {
  test("resolve to their element, through shadow roots and frames", async () => {
    const { parts } = await snapshotOf(
      page(
        "<div></div><div><p>a</p><p>b</p></div><x-a><template shadowrootmode=open><i></i><p>c</p></template></x-a><iframe srcdoc='<p>d</p>'></iframe>",
      ),
    );
    const tree = makeTree(parts.elements!);

    expect(parts.blocks!.rows.map(({ element }) => tree.path(element))).toEqual([
      "html > body > div:nth-of-type(2) > p",
      "html > body > div:nth-of-type(2) > p:nth-of-type(2)",
      "html > body > x-a >>> p",
      "html > body > iframe >>> html > body > p",
    ]);
  });
});

test("a button's words are those beside its icon", async () => {
  const { parts } = await snapshotOf(
    page(
      "<a href='/o'><i class='material-icons'>explore</i> Discover</a><button><i class='material-icons'>menu</i></button>",
    ),
  );

  expect(parts.links!.map(({ text }) => text)).toEqual(["Discover"]);
  expect(parts.controls!.map(({ text }) => text ?? "")).toEqual([""]);
});

test("conditions of a phone", async () => {
  const { conditions } = await snapshotOf(page("<p>x</p>"), { viewport: PHONE });

  expect(conditions).toMatchObject({
    device: "phone",
    viewport: [390, 844],
    source: "cli",
    transport: "network",
  });
});

test("the same page twice gives the same bytes, but for its times", async () => {
  const html = page("<h1>One</h1><form><input name=a><button>Go</button></form><a href=/b>B</a>");
  const strip = ({
    parts: { timing: _timing, ...parts },
    conditions: { moment: _moment, day: _day, ...conditions },
    ...rest
  }: Snapshot) => JSON.stringify({ ...rest, conditions, parts });

  expect(strip(await snapshotOf(html))).toBe(strip(await snapshotOf(html)));
});
