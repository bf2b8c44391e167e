import type { Check } from "../define-check.ts";
import { callToAction } from "./call-to-action.ts";
import { callWording } from "./call-wording.ts";
import { customerFocus } from "./customer-focus.ts";
import { demonstration } from "./demonstration.ts";
import { emptyPraise } from "./empty-praise.ts";
import { firstScreen } from "./first-screen.ts";
import { mainHeading } from "./main-heading.ts";
import { numbers } from "./numbers.ts";
import { offer } from "./offer.ts";
import { officialese } from "./officialese.ts";
import { oneLanguage } from "./one-language.ts";
import { paragraphLength } from "./paragraph-length.ts";
import { price } from "./price.ts";
import { readability } from "./readability.ts";
import { scannability } from "./scannability.ts";
import { sentenceLength } from "./sentence-length.ts";
import { templateLeftovers } from "./template-leftovers.ts";
import { text } from "./text.ts";

export const copyChecks: readonly Check[] = [
  text,
  mainHeading,
  offer,
  firstScreen,
  callToAction,
  callWording,
  price,
  numbers,
  customerFocus,
  emptyPraise,
  officialese,
  sentenceLength,
  readability,
  scannability,
  paragraphLength,
  templateLeftovers,
  oneLanguage,
  demonstration,
];
