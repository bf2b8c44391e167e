import fc from "fast-check";
import * as z from "zod";
import type { Elements } from "../../../shared/snapshot/elements.ts";
import { type PartName, partNames, type Snapshot, snapshot } from "../../../shared/snapshot/index.ts";
import { address, jsonLd, text } from "./hostile-text.ts";

/** Element rows of a generated page. */
const ROWS_MAX = 40;
const LIST_MAX = 10;

const TAGS = [
  "div",
  "p",
  "a",
  "span",
  "h1",
  "h2",
  "li",
  "form",
  "input",
  "button",
  "section",
  "nav",
  "header",
  "footer",
  "main",
  "img",
  "table",
  "x-card",
  "dialog",
  "iframe",
];
const CONTROL_TYPES = [
  "text",
  "email",
  "tel",
  "checkbox",
  "radio",
  "submit",
  "password",
  "hidden",
  "file",
  "nonsense",
];
const META_NAMES = [
  "description",
  "viewport",
  "robots",
  "og:title",
  "og:image",
  "og:url",
  "og:type",
  "twitter:card",
  "generator",
  "__proto__",
  "article:published_time",
];
const RELATIONS = ["canonical", "icon", "alternate", "stylesheet", "manifest", "apple-touch-icon canonical"];

const color = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("000000", "ffffff", "777777", "c81e1e", "0b57d0", "fefefe") },
  { weight: 1, arbitrary: fc.constantFrom("", "zzzzzz", "fff", "transparent") },
);
const word = (...words: readonly string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: text });

/** What a text field of the snapshot holds, by its name; any other holds words. */
const textsByName: Readonly<Record<string, fc.Arbitrary<string>>> = {
  href: address,
  src: address,
  action: address,
  url: address,
  base: address,
  tag: word(...TAGS),
  type: word(...CONTROL_TYPES),
  rel: word(...RELATIONS),
  lang: word("en", "ru", "ka", "de", "en-GB", "zh-Hant", "xx"),
  dir: word("ltr", "rtl", "auto"),
  role: word("button", "navigation", "main", "dialog", "banner", "contentinfo"),
  color,
  background: color,
  fill: color,
  family: word("Arial", "Times New Roman", "serif", "Inter"),
  fit: word("cover", "contain", "fill"),
  charset: word("UTF-8", "windows-1251"),
  contentType: word("text/html", "application/xhtml+xml"),
  autocomplete: word("name", "email", "tel", "on", "off", "section-a shipping street-address"),
  pattern: word(".*", "(a+)+$", "[", "\\d{3}"),
  hosts: word("shop.example", "www.googletagmanager.com", "mc.yandex.ru", "code.jivo.ru", "widgets.example"),
  mentioned: word("www.google-analytics.com", "mc.yandex.ru", "connect.facebook.net"),
  sources: address,
  jsonLd,
  day: fc.constantFrom("2026-11-22", "1999-12-31", "0001-01-01", "9999-99-99"),
};

const integer = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1_500 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, -9_999, 100_000, Number.MAX_SAFE_INTEGER) },
);

/** Values of a schema, so that a new part or field of the snapshot is tried as soon as it is there. */
function valuesOf(schema: z.core.$ZodType, name: string): fc.Arbitrary<unknown> {
  // safe: zod's own union of the definitions of its schemas
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return fc.record(
        Object.fromEntries(
          Object.entries(def.shape).map(([key, value]) => [
            key,
            key === "elements" ? elements : valuesOf(value, key),
          ]),
        ),
        { requiredKeys: Object.keys(def.shape).filter((key) => isRequired(key, def.shape)) },
      );
    case "optional":
      return valuesOf(def.innerType, name);
    case "nullable":
      return fc.option(valuesOf(def.innerType, name), { freq: 4 });
    case "array":
      return fc.array(valuesOf(def.element, name), { maxLength: LIST_MAX });
    case "tuple":
      return name === "metas"
        ? fc.tuple(word(...META_NAMES), text)
        : fc.tuple(...def.items.map((item) => valuesOf(item, name)));
    case "record":
      return fc.dictionary(fc.nat({ max: ROWS_MAX }).map(String), valuesOf(def.valueType, name), {
        maxKeys: 8,
      });
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "boolean":
      return fc.boolean();
    case "number":
      return integer.filter((value) => z.safeParse(schema, value).success);
    case "string":
      return textsByName[name] ?? text;
    default:
      throw new Error(`teach tests/shared/properties/snapshot-arbitrary.ts about ${def.type}`);
  }
}

/** What is left of the schema once older versions are migrated. */
const current = snapshot.out;
const partSchemas = current.shape.parts.shape;
/** Parts that nothing can be told without: a snapshot that lacks one is refused with a reason. */
export const VITAL_PARTS: readonly PartName[] = [
  "document",
  "elements",
  "blocks",
  "links",
  "forms",
  "controls",
  "frames",
  "media",
];

const isRequired = (key: string, shape: Readonly<Record<string, z.core.$ZodType>>) =>
  shape[key]?._zod.def.type !== "optional" ||
  (shape === partSchemas && (VITAL_PARTS as readonly string[]).includes(key));

const sparse = fc.dictionary(fc.nat({ max: ROWS_MAX }).map(String), text, { maxKeys: 10 });

/** A tree in document order. */
const elements: fc.Arbitrary<Elements> = fc
  .record({
    rows: fc.array(fc.record({ above: fc.nat(), tag: word(...TAGS), nth: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: ROWS_MAX,
    }),
    isDeep: fc.boolean(),
    id: sparse,
    class: sparse,
    role: fc.dictionary(fc.nat({ max: ROWS_MAX }).map(String), textsByName.role!, { maxKeys: 8 }),
    label: sparse,
    lang: fc.dictionary(fc.nat({ max: ROWS_MAX }).map(String), textsByName.lang!, { maxKeys: 4 }),
    boundary: fc.dictionary(fc.nat({ max: ROWS_MAX }).map(String), fc.constantFrom("shadow", "frame"), {
      maxKeys: 3,
    }),
    hidden: fc.dictionary(
      fc.nat({ max: ROWS_MAX }).map(String),
      fc.constantFrom("hidden", "transparent", "offscreen", "clipped"),
      { maxKeys: 4 },
    ),
  })
  .map(({ rows, isDeep, ...columns }) => ({
    parent: [-1, ...rows.map(({ above }, at) => (isDeep ? at : above % (at + 1)))],
    tag: ["html", ...rows.map(({ tag }) => tag)],
    nth: [1, ...rows.map(({ nth }) => nth)],
    ...columns,
  }));

/** Names of fields that are row numbers of another part, and how many rows that part has. */
const rowsOf = ({ parts }: Snapshot): Record<string, number> => ({
  element: parts.elements?.parent.length ?? 1,
  lcpElement: parts.elements?.parent.length ?? 1,
  form: parts.forms?.length ?? 0,
  style: parts.blocks?.styles.length ?? 0,
});

/** Rows within their part: a reference to a row that is not there is left out, or made to the first one. */
function referring(value: unknown, rows: Record<string, number>): unknown {
  if (Array.isArray(value)) return value.map((entry) => referring(entry, rows));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      const size = rows[key];
      if (size === undefined || typeof entry !== "number") return [[key, referring(entry, rows)]];
      if (size > 0) return [[key, Math.abs(entry) % size]];
      return key === "style" ? [[key, 0]] : [];
    }),
  );
}

/** Snapshots that fit the schema and hold together, mean harm, and may lack any part but the vital ones. */
export const snapshots: fc.Arbitrary<Snapshot> = valuesOf(current, "").map((whole) => {
  // safe: made from the schema
  const made = whole as Snapshot;
  if (made.parts.blocks?.styles.length === 0) made.parts.blocks.rows = [];
  const absent = partNames.filter((name) => made.parts[name] === undefined);
  made.missing = { ...made.missing, ...Object.fromEntries(absent.map((name) => [name, "not gathered"])) };
  return snapshot.parse(referring(made, rowsOf(made)));
});
