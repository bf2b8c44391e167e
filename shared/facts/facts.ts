import type { Snapshot } from "../snapshot/index.ts";
import type { Actions } from "./actions.ts";
import type { Channels } from "./channels.ts";
import type { ContentBlock } from "./content.ts";
import type { Country } from "./country.ts";
import type { PageDate } from "./dates.ts";
import type { FormFact } from "./forms.ts";
import type { ForwardSteps } from "./forward-steps.ts";
import type { Kind } from "./kind.ts";
import type { LanguageFact } from "./language.ts";
import type { LegalEntity } from "./legal-entity.ts";
import type { Look } from "./look.ts";
import type { NotFound } from "./not-found.ts";
import type { OverlayFact } from "./overlays.ts";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";
import type { People } from "./people.ts";
import type { Policy } from "./policies.ts";
import type { Reviews } from "./reviews.ts";
import type { Sections } from "./sections.ts";
import type { StructuredData } from "./structured-data.ts";
import type { Styling } from "./styling.ts";
import type { TextFact } from "./text.ts";
import type { Tree } from "./tree.ts";
import type { WayOut } from "./ways-out.ts";
import type { Widget } from "./widgets.ts";

/** Everything that can be known of a page from its snapshot. Each is derived on first use, then kept. */
export interface Facts {
  readonly snapshot: Snapshot;
  readonly context: PageContext;
  /** The skeleton of the page, with paths, ancestors and regions. */
  readonly tree: Tree;
  /** Address, head metadata, status. */
  readonly page: Page;
  /** Text blocks with their region, language and whether they are the page's own content. */
  readonly content: readonly ContentBlock[];
  /** Language of the page. */
  readonly language: LanguageFact;
  /** Country whose national phone numbers the page writes; null when unknown. */
  readonly country: Country;
  readonly structuredData: StructuredData;
  /** Chat, call-back, review, booking and map services the page loads, by host. */
  readonly widgets: readonly Widget[];
  readonly channels: Channels;
  readonly forms: readonly FormFact[];
  /** Links and buttons as calls to action. */
  readonly actions: Actions;
  /** By what a visitor can go on from here. */
  readonly forwardSteps: ForwardSteps;
  readonly overlays: readonly OverlayFact[];
  /** How much of the look is the author's own. */
  readonly styling: Styling;
  /** What the first screen shows at a glance. */
  readonly look: Look;
  readonly text: TextFact;
  /** Links within the site, by where they stand and lead. */
  readonly waysOut: readonly WayOut[];
  readonly notFound: NotFound;
  readonly kind: Kind;
  /** Parts of the page about reviews, people, clients and proofs. */
  readonly sections: Sections;
  /** Who stands behind the site. */
  readonly legalEntity: LegalEntity;
  readonly reviews: Reviews;
  /** People of the company that the page shows. */
  readonly people: People;
  /** Documents and terms that the page links to or explains. */
  readonly policies: readonly Policy[];
  readonly dates: readonly PageDate[];
}

export type FactName = keyof Facts;

/** A fact that rests on a part which was not gathered. The runner turns it into `cannot-tell`. */
export class MissingPart extends Error {
  readonly part: string;

  constructor(part: string) {
    super(`part-missing:${part}`);
    this.part = part;
  }
}

/** The named part of the snapshot; throws `MissingPart` where it was not gathered. */
export function part<Name extends keyof Snapshot["parts"]>(
  { snapshot }: Pick<Facts, "snapshot">,
  name: Name,
): NonNullable<Snapshot["parts"][Name]> {
  const found = snapshot.parts[name];
  if (found === undefined) throw new MissingPart(name);
  // safe: undefined was refused above
  return found as NonNullable<Snapshot["parts"][Name]>;
}
