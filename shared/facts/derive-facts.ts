import type { Snapshot } from "../snapshot/index.ts";
import { deriveActions } from "./actions.ts";
import { deriveChannels } from "./channels.ts";
import { deriveContent } from "./content.ts";
import { deriveCountry } from "./country.ts";
import { deriveDates } from "./dates.ts";
import type { FactName, Facts } from "./facts.ts";
import { deriveForms } from "./forms.ts";
import { deriveForwardSteps } from "./forward-steps.ts";
import { deriveKind } from "./kind.ts";
import { deriveLanguage } from "./language.ts";
import { deriveLegalEntity } from "./legal-entity.ts";
import { deriveLook } from "./look.ts";
import { deriveNotFound } from "./not-found.ts";
import { deriveOverlays } from "./overlays.ts";
import { derivePage } from "./page.ts";
import type { PageContext } from "./page-context.ts";
import { derivePeople } from "./people.ts";
import { derivePolicies } from "./policies.ts";
import { deriveReviews } from "./reviews.ts";
import { deriveSections } from "./sections.ts";
import { deriveStructuredData } from "./structured-data.ts";
import { deriveStyling } from "./styling.ts";
import { deriveText } from "./text.ts";
import { deriveTree } from "./tree.ts";
import { deriveWaysOut } from "./ways-out.ts";
import { deriveWidgets } from "./widgets.ts";

type Derivations = { [Name in Exclude<FactName, "snapshot" | "context">]: (facts: Facts) => Facts[Name] };

const derivations: Derivations = {
  tree: deriveTree,
  page: derivePage,
  content: deriveContent,
  language: deriveLanguage,
  country: deriveCountry,
  structuredData: deriveStructuredData,
  widgets: deriveWidgets,
  channels: deriveChannels,
  forms: deriveForms,
  actions: deriveActions,
  forwardSteps: deriveForwardSteps,
  overlays: deriveOverlays,
  styling: deriveStyling,
  look: deriveLook,
  text: deriveText,
  waysOut: deriveWaysOut,
  notFound: deriveNotFound,
  kind: deriveKind,
  sections: deriveSections,
  legalEntity: deriveLegalEntity,
  reviews: deriveReviews,
  people: derivePeople,
  policies: derivePolicies,
  dates: deriveDates,
};

/** Names of all derived facts. */
// safe: the keys of the table are its names
export const derivedNames = Object.keys(derivations) as (keyof Derivations)[];

interface Store {
  readonly values: Partial<Record<string, unknown>>;
}

/** The getters stand on one prototype, so that a new page costs one object and no definitions. */
const prototype: object = {};
for (const [name, derive] of Object.entries(derivations)) {
  Object.defineProperty(prototype, name, {
    enumerable: true,
    get(this: Facts & Store) {
      const { values } = this;
      let value = values[name];
      if (value === undefined) {
        value = derive(this);
        values[name] = value;
      }
      return value;
    },
  });
}

/** Facts of a snapshot, each derived once and only when asked for. Pure: the same snapshot and context give the same facts. */
export function deriveFacts(snapshot: Snapshot, context: PageContext = {}): Facts {
  // safe: every name of Derivations is on the prototype
  return Object.assign(Object.create(prototype), { snapshot, context, values: {} }) as Facts;
}
