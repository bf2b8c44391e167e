import type { Check } from "../define-check.ts";
import { canonical } from "./canonical.ts";
import { declaredLanguage } from "./declared-language.ts";
import { description } from "./description.ts";
import { honestRating } from "./honest-rating.ts";
import { indexable } from "./indexable.ts";
import { nameAndIcon } from "./name-and-icon.ts";
import { richData } from "./rich-data.ts";
import { title } from "./title.ts";
import { titleLength } from "./title-length.ts";
import { titleOrder } from "./title-order.ts";

export const searchSnippetChecks: readonly Check[] = [
  title,
  titleLength,
  titleOrder,
  description,
  indexable,
  canonical,
  declaredLanguage,
  richData,
  honestRating,
  nameAndIcon,
];
