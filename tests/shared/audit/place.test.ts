import { describe, expect, test } from "vitest";
import { fitOf, guessPattern, registrableDomain } from "../../../shared/audit/address-pattern.ts";
import { placeOnSites, touchpointsOfKind } from "../../../shared/audit/place.ts";
import { siteOf, touchpointOf } from "./make-audit.ts";

describe("a pattern fits", () => {
  test.each([
    ["example.com", "https://example.com/prices", true],
    ["example.com", "https://www.example.com/", true],
    ["example.com", "https://shop.example.com/", true],
    ["www.example.com", "https://example.com/", true],
    ["example.com", "https://notexample.com/", false],
    ["example.com", "https://example.com.evil.example/", false],
    ["example.com", "https://evil.example/?example.com", false],
    ["example.com", "https://example.com:8443/", false],
    ["example.com", "https://example.com:443/", true],
    ["example.com/ru", "https://example.com/ru/prices", true],
    ["example.com/ru/", "https://example.com/ru", true],
    ["example.com/ru", "https://example.com/russia", false],
    ["localhost:4000/own", "http://localhost:4000/own/index.html", true],
    ["localhost:4000/own", "http://localhost:4001/own/", false],
    ["127.0.0.1:4000", "http://127.0.0.1:4000/", true],
    ["facebook.com/reed", "https://www.facebook.com/reed/posts/1", true],
    ["facebook.com/reed", "https://www.facebook.com/rival", false],
    ["localhost:4000/my%20shop", "http://localhost:4000/my%20shop/x", true],
    ["example.com/цены", "https://example.com/%D1%86%D0%B5%D0%BD%D1%8B/1", true],
    ["example.com", "file:///example.com/index.html", false],
  ])("%s · %s: %s", (pattern, url, fits) => {
    expect(fitOf(pattern, url) !== null).toBe(fits);
  });
});

describe("the pattern of a new site is guessed", () => {
  test.each([
    { name: "the registrable domain", home: "https://www.example.co.uk/", pattern: "example.co.uk" },
    {
      name: "the whole domain by a language's front page",
      home: "https://example.com/ru/",
      pattern: "example.com",
    },
    { name: "the whole domain by a subdomain", home: "https://shop.example.com/", pattern: "example.com" },
    { name: "a name under a shared suffix", home: "https://reed.github.io/", pattern: "reed.github.io" },
    {
      name: "the path where companies share a host",
      home: "https://www.facebook.com/reed/",
      pattern: "facebook.com/reed",
    },
    {
      name: "host and port where there is no domain",
      home: "http://localhost:4000/",
      pattern: "localhost:4000",
    },
    {
      name: "the folder where there is no domain",
      home: "http://127.0.0.1:4000/own/index.html",
      pattern: "127.0.0.1:4000/own",
    },
    {
      name: "the subdomain where the domain is taken",
      home: "https://ru.example.com/",
      taken: ["example.com"],
      pattern: "ru.example.com",
    },
    {
      name: "a folder with a space",
      home: "http://localhost:4000/my%20shop/",
      pattern: "localhost:4000/my%20shop",
    },
    {
      name: "no endless folder",
      home: `http://localhost:4000/${"x".repeat(300)}/`,
      pattern: "localhost:4000",
    },
    {
      name: "the path where the host is taken",
      home: "https://example.com/b/",
      taken: ["example.com"],
      pattern: "example.com/b",
    },
  ])("$name", ({ home, taken, pattern }) => {
    expect(guessPattern(home, taken)).toBe(pattern);
  });
});

test.each([
  ["localhost:4000", null],
  ["127.0.0.1:80", null],
  ["shop.example.com.ge", "example.com.ge"],
  ["пример.рф", "пример.рф"],
])("registrable domain of %s: %s", (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});

describe("an address goes to", () => {
  const own = siteOf("own", { patterns: ["example.com"] });
  const russian = siteOf("russian", { patterns: ["example.com/ru"] });
  const shop = siteOf("shop", { patterns: ["shop.rival.example"] });
  const profile = siteOf("profile", { patterns: ["facebook.com/rival"] });

  test.each([
    { name: "its site", url: "https://www.example.com/prices", sites: [own, shop], ids: ["own"] },
    {
      name: "the closer of two patterns",
      url: "https://example.com/ru/prices",
      sites: [own, russian],
      ids: ["russian"],
    },
    {
      name: "both where they are equally close, for a person to choose",
      url: "https://example.com/",
      sites: [own, { ...own, id: "twin" }],
      ids: ["own", "twin"],
    },
    {
      name: "a site of the same registrable domain, as a guess",
      url: "https://blog.rival.example/",
      sites: [own, shop],
      ids: ["shop"],
    },
    {
      name: "nobody where only the host's owner is the same",
      url: "https://facebook.com/another",
      sites: [profile],
      ids: [],
    },
    { name: "nobody", url: "https://elsewhere.example/", sites: [own, shop, profile], ids: [] },
    { name: "nobody from a file", url: "file:///pages/page.html", sites: [own, shop, profile], ids: [] },
  ])("$name", ({ url, sites, ids }) => {
    expect(placeOnSites(url, sites).map(({ id }) => id)).toEqual(ids);
  });
});

test("a page goes to the touchpoints whose score its kind is", () => {
  const register = [
    touchpointOf("prices", { scoredBy: { by: "page", kinds: ["pricing", "landing"] } }),
    touchpointOf("ways", { scoredBy: { by: "facets", facets: ["contact"], kinds: ["pricing"] } }),
    touchpointOf("call", { scoredBy: { by: "people" } }),
  ];

  expect(touchpointsOfKind("pricing", register).map(({ id }) => id)).toEqual(["prices"]);
});
