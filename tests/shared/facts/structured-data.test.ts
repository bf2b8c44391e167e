import { expect, test } from "vitest";
import { deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { page, snapshotOf } from "../../support/pages.ts";

const dataOf = async (html: string) => deriveFacts(await snapshotOf(page(html))).structuredData;
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

test.each([
  { what: "one node", text: `{"@context":"https://schema.org","@type":"Store","name":"Linde"}` },
  { what: "an array", text: `[{"@type":"Store","name":"Linde"}]` },
  { what: "a graph", text: `{"@graph":[{"@type":"https://schema.org/Store","name":"Linde"}]}` },
  { what: "a comma too many", text: `{"@type":"Store","name":"Linde",}` },
  { what: "a comment around it", text: `<!-- {"@type":"Store","name":"Linde"} -->` },
  { what: "CDATA around it", text: `//<![CDATA[\n{"@type":"Store","name":"Linde"}\n//]]>` },
  { what: "a raw line break in a text", text: `{"@type":"Store","name":"Linde","description":"two\nlines"}` },
])("JSON-LD: $what", async ({ text }) => {
  const { nodes, errors } = await dataOf(jsonLd(text));

  expect(errors).toEqual([]);
  expect(nodes).toHaveLength(1);
  expect(nodes[0]!.types).toEqual(["Store"]);
  expect(nodes[0]!.values.get("name")).toEqual(["Linde"]);
});

test("nested values have dotted names, nested types nodes of their own", async () => {
  const { nodes } = await dataOf(
    jsonLd(
      `{"@type":"Store","address":{"@type":"PostalAddress","streetAddress":"Markt 5"},"telephone":["1","2"]}`,
    ),
  );

  expect(nodes.map(({ types }) => types[0])).toEqual(["Store", "PostalAddress"]);
  expect(nodes[0]!.values.get("address.streetAddress")).toEqual(["Markt 5"]);
  expect(nodes[0]!.values.get("telephone")).toEqual(["1", "2"]);
});

test.each([`{"@type": Store}`, "", "not json"])("broken: %s", async (text) => {
  const { nodes, errors } = await dataOf(jsonLd(text));

  expect(nodes).toEqual([]);
  expect(errors.length).toBeLessThanOrEqual(1);
});

test("microdata: a repeated first property begins the next thing", async () => {
  const { nodes } = await dataOf(
    `<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Anna</b><i itemprop="jobTitle">Baker</i></div>
     <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Otto</b></div>`,
  );

  expect(nodes.map(({ values }) => values.get("name"))).toEqual([["Anna"], ["Otto"]]);
});

test("nesting without end is cut, not followed", async () => {
  const deep = `${'{"@type":"A","a":'.repeat(200)}1${"}".repeat(200)}`;

  expect((await dataOf(jsonLd(deep))).nodes.length).toBeLessThan(20);
});
