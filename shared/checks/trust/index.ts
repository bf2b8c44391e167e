import type { Check } from "../define-check.ts";
import { care } from "./care.ts";
import { clients } from "./clients.ts";
import { deadLinks } from "./dead-links.ts";
import { facts } from "./facts.ts";
import { freshness } from "./freshness.ts";
import { guarantee } from "./guarantee.ts";
import { https } from "./https.ts";
import { legalEntity } from "./legal-entity.ts";
import { openness } from "./openness.ts";
import { paymentSafety } from "./payment-safety.ts";
import { photographs } from "./photographs.ts";
import { privacy } from "./privacy.ts";
import { professionalLook } from "./professional-look.ts";
import { proof } from "./proof.ts";
import { reachability } from "./reachability.ts";
import { reviews } from "./reviews.ts";
import { reviewsReal } from "./reviews-real.ts";
import { reviewsVerifiable } from "./reviews-verifiable.ts";
import { team } from "./team.ts";
import { terms } from "./terms.ts";
import { videoProof } from "./video-proof.ts";

export const trustChecks: readonly Check[] = [
  https,
  legalEntity,
  care,
  professionalLook,
  privacy,
  terms,
  deadLinks,
  reachability,
  reviews,
  reviewsVerifiable,
  reviewsReal,
  team,
  photographs,
  clients,
  guarantee,
  proof,
  paymentSafety,
  facts,
  freshness,
  openness,
  videoProof,
];
