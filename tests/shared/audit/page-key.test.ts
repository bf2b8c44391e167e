import { expect, test } from "vitest";
import { pageKeyOf } from "../../../shared/audit/page-key.ts";

test.each([
  { name: "a closing slash", a: "https://shop.example/prices/", b: "https://shop.example/prices" },
  { name: "www", a: "https://www.shop.example/", b: "https://shop.example" },
  { name: "the scheme", a: "http://shop.example/x", b: "https://shop.example/x" },
  { name: "a fragment", a: "https://shop.example/x#form", b: "https://shop.example/x" },
  {
    name: "where the visitor came from",
    a: "https://shop.example/x?utm_source=a&id=7&gclid=z",
    b: "https://shop.example/x?id=7",
  },
  { name: "the index file", a: "https://shop.example/ru/index.html", b: "https://shop.example/ru/" },
])("$name makes no other page", ({ a, b }) => {
  expect(pageKeyOf(a, "other")).toBe(pageKeyOf(b, "other"));
});

test.each([
  { name: "another query", a: "https://shop.example/x?id=7", b: "https://shop.example/x?id=8" },
  { name: "another port", a: "http://localhost:4000/", b: "http://localhost:4001/" },
  { name: "another subdomain", a: "https://blog.shop.example/", b: "https://shop.example/" },
  { name: "a file beside another", a: "file:///home/a.html", b: "file:///home/b.html" },
])("$name makes another page", ({ a, b }) => {
  expect(pageKeyOf(a, "other")).not.toBe(pageKeyOf(b, "other"));
});

test("a site's error pages are one page, whatever missing address brought them up", () => {
  expect(pageKeyOf("https://shop.example/no-1", "not-found")).toBe(
    pageKeyOf("https://www.shop.example/no/2?x=1", "not-found"),
  );
  expect(pageKeyOf("https://shop.example/no-1", "not-found")).not.toBe(
    pageKeyOf("https://shop.example/no-1", "server-error"),
  );
});
