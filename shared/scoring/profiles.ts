import type { FacetName } from "../method/facets.ts";
import type { PageKind } from "../method/page-kinds.ts";

/** What a facet means to a kind of page. A facet that is not listed is not judged there. */
export interface ProfileEntry {
  /** Share in the page's score; 0 shows the facet without counting it. */
  weight: number;
  /** The page is judged for lacking the facet's subject. */
  expected: boolean;
  /** A negative score here caps the whole page. */
  primary?: boolean;
}

export type Profile = Partial<Record<FacetName, ProfileEntry>>;

const expects = (weight: number): ProfileEntry => ({ weight, expected: true });
const allows = (weight: number): ProfileEntry => ({ weight, expected: false });
const centres = (weight: number): ProfileEntry => ({ weight, expected: true, primary: true });

const selling: Profile = {
  "first-impression": expects(3),
  copy: centres(4),
  "next-step": centres(4),
  contact: expects(3),
  trust: expects(3),
  forms: allows(2),
  "search-snippet": expects(1),
  "social-preview": expects(1),
};

/** The one table of what each kind of page is judged by. */
export const profiles: Record<PageKind, Profile> = {
  home: selling,
  landing: selling,
  product: selling,
  pricing: selling,
  other: { ...selling, copy: expects(3), "next-step": expects(3) },
  category: { ...selling, copy: expects(2) },
  about: { ...selling, trust: centres(4), "next-step": expects(2) },
  reviews: { ...selling, trust: centres(5), copy: expects(2), "next-step": expects(2) },
  faq: { ...selling, "next-step": expects(2), contact: expects(4), trust: expects(1) },
  article: {
    "first-impression": expects(3),
    copy: centres(5),
    "next-step": expects(3),
    contact: allows(1),
    trust: allows(1),
    forms: allows(1),
    "search-snippet": expects(2),
    "social-preview": expects(2),
  },
  contact: {
    contact: centres(6),
    forms: allows(3),
    "first-impression": expects(3),
    copy: allows(1),
    trust: expects(2),
    "next-step": expects(2),
    "search-snippet": expects(1),
    "social-preview": expects(1),
  },
  form: {
    forms: centres(6),
    "first-impression": expects(3),
    contact: expects(2),
    copy: allows(1),
    trust: expects(2),
    "next-step": expects(2),
    "search-snippet": expects(1),
    "social-preview": allows(1),
  },
  checkout: { forms: centres(6), "first-impression": expects(3), trust: expects(4), contact: expects(2) },
  "thank-you": {
    "next-step": centres(5),
    copy: expects(3),
    "first-impression": expects(3),
    contact: expects(2),
  },
  "not-found": { "not-found": centres(8), "first-impression": expects(2), contact: allows(1) },
  "server-error": { "first-impression": expects(3), contact: expects(3), copy: allows(1) },
  legal: { "first-impression": expects(2), contact: expects(2), "search-snippet": allows(1) },
  login: { "first-impression": expects(3), forms: centres(4), contact: allows(1) },
  parked: { "first-impression": expects(3), contact: expects(3), copy: expects(3) },
};
