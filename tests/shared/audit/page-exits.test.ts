import { expect, test } from "vitest";
import { pageExitsOf } from "../../../shared/audit/page-exits.ts";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const exitsOf = async (html: string) =>
  pageExitsOf(deriveFacts(await snapshotOf(page(html), { url: "https://shop.example/prices" })));

test("links are kept once, as the keys of the pages they lead to", async () => {
  const { pages, isWhole } = await exitsOf(
    `<a href="/contact/?utm_source=menu">Contact us</a> <a href="/contact#map">Where we are</a>
     <a href="https://www.other.example/">A partner</a> <a href="#top">Up</a> <a href="/prices">Prices</a>`,
  );

  expect(pages).toEqual(["shop.example/contact", "other.example"]);
  expect(isWhole).toBe(true);
});

test.each([
  { exit: "a link that leads nowhere", html: `<a href="#">Order</a>` },
  { exit: "a template's number", html: `<a href="tel:+1234567890">+1 234 567 890</a>` },
  {
    exit: "a form that nobody sees",
    html: `<form hidden><input name=email type=email><button>Subscribe</button></form>`,
  },
])("$exit is no way on", async ({ html }) => {
  expect(await exitsOf(`<p>Plain words about our prices.</p>${html}`)).toEqual({
    pages: [],
    forms: [],
    channels: [],
    isWhole: true,
  });
});

test("forms are kept by purpose, channels by what they are and reach", async () => {
  const { forms, channels } = await exitsOf(
    `<form method=post><h2>Ask us a question</h2><label>Name <input name=name></label><label>E-mail <input name=email type=email></label>
     <label>Message <textarea name=message></textarea></label><button>Send the message</button></form>
     <a href="tel:+442079460018">+44 20 7946 0018</a> <a href="https://t.me/shopexample">Telegram</a>`,
  );

  expect(forms).toEqual(["contact"]);
  expect(channels).toEqual(
    expect.arrayContaining([
      { type: "phone", vendor: "", value: "+442079460018" },
      expect.objectContaining({ type: "messenger", vendor: "telegram" }),
    ]),
  );
});

test("where links were cut, the ways on are known not to be all", async () => {
  const { isWhole } = await exitsOf(
    `<script>document.body.insertAdjacentHTML("beforeend",Array.from({length:6000},(_,i)=>'<a href="/p'+i+'">Page '+i+'</a> ').join(""))</script>`,
  );

  expect(isWhole).toBe(false);
});
