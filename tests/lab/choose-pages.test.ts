import { expect, test } from "vitest";
import {
  type Candidate,
  impossibleAddress,
  isSameSite,
  isVisitable,
  nextPage,
  normalAddress,
  promisedKind,
} from "../../server/lab/choose-pages.ts";

test.each([
  { url: "https://shop.example/kontakty/", text: "", kind: "contact" },
  { url: "https://shop.example/p/12", text: "Цены", kind: "pricing" },
  { url: "https://shop.example/x", text: "კონტაქტი", kind: "contact" },
  { url: "https://shop.example/ueber-uns.html", text: "Wir", kind: "about" },
  { url: "https://shop.example/blog/why-lamps-fail", text: "Why lamps fail", kind: "article" },
  { url: "https://shop.example/products/blue-lamp", text: "Blue lamp", kind: "product" },
  {
    url: "https://shop.example/x",
    text: "We read all of your letters and never give contacts away to others",
    kind: null,
  },
])("$url ($text) promises $kind", ({ url, text, kind }) => {
  expect(promisedKind({ url, text })).toBe(kind);
});

test.each([
  ["https://shop.example/a/index.html#x", "https://shop.example/a/"],
  ["https://shop.example/a?utm_source=x&id=2", "https://shop.example/a?id=2"],
  ["mailto:a@shop.example", null],
])("%s is %s", (address, expected) => {
  expect(normalAddress(address)).toBe(expected);
});

test.each([
  ["https://www.shop.example/a", "https://shop.example/", true],
  ["https://blog.shop.example/a", "https://shop.example/", true],
  ["https://shop.example.evil.test/", "https://shop.example/", false],
  ["https://one.github.io/", "https://two.github.io/", false],
  ["http://127.0.0.1:4012/", "http://127.0.0.1:4011/", false],
])("%s on the site of %s: %s", (address, home, expected) => {
  expect(isSameSite(address, home)).toBe(expected);
});

test.each(["/offer.pdf", "/logout", "/cart/", "/tag/lamps", "/wp-login.php"])("%s is not opened", (path) => {
  expect(isVisitable(`https://shop.example${path}`)).toBe(false);
});

test("one of each kind that matters comes before a second of any, and what does not matter ends it", () => {
  const waiting = ["contacts", "prices", "kontakty", "zzz", "about"].map(
    (name): Candidate => ({ url: `https://shop.example/${name}`, text: "", depth: 1 }),
  );
  const opened = new Map<ReturnType<typeof promisedKind>, number>();
  const order: string[] = [];
  for (let next = nextPage(waiting, opened); next; next = nextPage(waiting, opened)) {
    order.push(next.url.split("/").at(-1)!);
    waiting.splice(waiting.indexOf(next), 1);
    const kind = promisedKind(next);
    opened.set(kind, (opened.get(kind) ?? 0) + 1);
  }

  expect(order).toEqual(["contacts", "prices", "about", "zzz", "kontakty"]);
});

test("the address that cannot exist is the same for a site each time, and another for another", () => {
  const [one, again, other] = ["https://a.example/ru/", "https://a.example/ru/", "https://b.example/"].map(
    impossibleAddress,
  );

  expect(one).toMatch(/^https:\/\/a\.example\/ru\/[0-9a-f]{16}$/);
  expect(again).toBe(one);
  expect(other).not.toContain(one!.split("/").at(-1));
});
