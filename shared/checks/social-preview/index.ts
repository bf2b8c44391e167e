import type { Check } from "../define-check.ts";
import { addressAndType } from "./address-and-type.ts";
import { headline } from "./headline.ts";
import { largeCard } from "./large-card.ts";
import { madeForThePage } from "./made-for-the-page.ts";
import { picture } from "./picture.ts";
import { pictureSize } from "./picture-size.ts";
import { summary } from "./summary.ts";

export const socialPreviewChecks: readonly Check[] = [
  picture,
  pictureSize,
  headline,
  summary,
  largeCard,
  addressAndType,
  madeForThePage,
];
