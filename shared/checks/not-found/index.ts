import type { Check } from "../define-check.ts";
import { branding } from "./branding.ts";
import { contact } from "./contact.ts";
import { homeLink } from "./home-link.ts";
import { humanTouch } from "./human-touch.ts";
import { language } from "./language.ts";
import { message } from "./message.ts";
import { navigation } from "./navigation.ts";
import { nextAction } from "./next-action.ts";
import { noindex } from "./noindex.ts";
import { ownDesign } from "./own-design.ts";
import { plainWords } from "./plain-words.ts";
import { readingTime } from "./reading-time.ts";
import { search } from "./search.ts";
import { status } from "./status.ts";
import { suggestions } from "./suggestions.ts";
import { usefulLinks } from "./useful-links.ts";

export const notFoundChecks: readonly Check[] = [
  message,
  ownDesign,
  homeLink,
  status,
  branding,
  language,
  navigation,
  usefulLinks,
  nextAction,
  contact,
  search,
  plainWords,
  readingTime,
  noindex,
  suggestions,
  humanTouch,
];
