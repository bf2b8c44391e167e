/** The sides of a page that are scored, in the order they are shown. */
export const facets = [
  "not-found",
  "contact",
  "forms",
  "copy",
  "search-snippet",
  "social-preview",
  "trust",
  "next-step",
  "first-impression",
] as const;
export type FacetName = (typeof facets)[number];
