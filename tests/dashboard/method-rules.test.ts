import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { methodRules } from "../../shared/words/method-rules.ts";

const pages = readFileSync(
  fileURLToPath(new URL("../../server/dashboard/views/audit-pages.tsx", import.meta.url)),
  "utf8",
);
const views = [...pages.matchAll(/<Route path="([^":]*)"/g)].map(([, path]) => path);

test.each(methodRules)("$sources, $words.en", ({ place, sources, words }) => {
  expect(views).toContain(place.split("?")[0] || "/");
  expect(sources).toMatch(/^S[0-4](?:(?:, |–)S[0-4])*$/);
  for (const said of Object.values(words)) expect(said).toMatch(/^[\p{L}\d].{20,}[.?]$/u);
});

test.each([
  { says: /one that|one touchpoint better gets the customer/, from: "S3" },
  { says: /Three laws/, from: "S0" },
  { says: /1 % better/, from: "S0" },
  { says: /404 page comes first/, from: "S3" },
  { says: /missed calls tenfold.*23 %/, from: "S3" },
  { says: /seven times the conversion/, from: "S3" },
  { says: /some humour helps/, from: "S4" },
  { says: /a question, a subscription, a registration, an order/, from: "S3" },
  { says: /bad reviews undermine/, from: "S2" },
  { says: /next action/, from: "S2" },
  { says: /five to seven contacts/, from: "S4" },
  { says: /time zone/, from: "S4" },
])("the method's $from is told: $says", ({ says, from }) => {
  const rule = methodRules.find(({ words }) => says.test(words.en));
  const [first, last] = (rule?.sources ?? "").split("–");
  const isRange = last !== undefined && first !== undefined && first <= from && from <= last;
  expect(isRange || rule?.sources.includes(from), rule?.words.en).toBe(true);
});
