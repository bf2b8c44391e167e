import { expect, test } from "vitest";
import type { ScoredBy } from "../../../shared/api/schemas.ts";
import { feed } from "../../../shared/audit/feed.ts";
import { pageOf, verdict } from "./make-audit.ts";

const home = pageOf("own", {
  kind: "home",
  score: 6.4,
  verdict: verdict({
    facets: {
      contact: { score: 4, weight: 3 },
      copy: { score: 8, weight: 1 },
      forms: { score: null, weight: 2 },
      trust: { score: 3, weight: 0 },
    },
    checks: [
      { id: "contact/chat", class: "performance", weight: 2, score: 1 },
      { id: "contact/callback", class: "performance", weight: 1, score: 0 },
    ],
  }),
});
const checks = (...ids: string[]): ScoredBy => ({ by: "checks", checks: ids });

test.each<{ name: string; scoredBy: ScoredBy; page?: object; score: number | null }>([
  { name: "a page of its kind", scoredBy: { by: "page", kinds: ["home", "landing"] }, score: 6.4 },
  { name: "a page of another kind", scoredBy: { by: "page", kinds: ["contact"] }, score: null },
  {
    name: "a page of another kind that a person put there",
    scoredBy: { by: "page", kinds: ["contact"] },
    page: { touchpointId: "t" },
    score: 6.4,
  },
  {
    name: "a page of its kind that a person put elsewhere",
    scoredBy: { by: "page", kinds: ["home"] },
    page: { touchpointId: "other" },
    score: null,
  },
  { name: "a facet", scoredBy: { by: "facets", facets: ["contact"], kinds: ["home"] }, score: 4 },
  {
    name: "a facet of a page put elsewhere",
    scoredBy: { by: "facets", facets: ["contact"], kinds: ["home"] },
    page: { touchpointId: "other" },
    score: 4,
  },
  { name: "a facet of any page", scoredBy: { by: "facets", facets: ["contact"], kinds: [] }, score: 4 },
  {
    name: "a facet of pages of another kind",
    scoredBy: { by: "facets", facets: ["contact"], kinds: ["contact"] },
    score: null,
  },
  {
    name: "facets by their weights",
    scoredBy: { by: "facets", facets: ["contact", "copy"], kinds: [] },
    score: 5,
  },
  {
    name: "facets of which one could not be judged",
    scoredBy: { by: "facets", facets: ["contact", "forms"], kinds: [] },
    score: 4,
  },
  {
    name: "a facet that the profile shows without counting",
    scoredBy: { by: "facets", facets: ["trust"], kinds: [] },
    score: 3,
  },
  {
    name: "a facet that was not judged",
    scoredBy: { by: "facets", facets: ["forms"], kinds: [] },
    score: null,
  },
  { name: "a check that passes", scoredBy: checks("contact/chat"), score: 9 },
  { name: "checks by their weights", scoredBy: checks("contact/chat", "contact/callback"), score: 6 },
  { name: "a check that was not decided", scoredBy: checks("contact/hours"), score: null },
  { name: "people alone", scoredBy: { by: "people" }, score: null },
  {
    name: "people, and a page that one of them put there",
    scoredBy: { by: "people" },
    page: { touchpointId: "t" },
    score: 6.4,
  },
])("$name feeds $score", ({ scoredBy, page, score }) => {
  expect(feed({ id: "t", scoredBy }, { ...home, ...page })).toBe(score);
});
