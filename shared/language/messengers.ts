import { letters } from "./letters.ts";
/** A telegram address with such words is a channel one reads, not a chat one writes to. */
export const READ_ONLY_CHANNEL = letters(
  String.raw`(?<!\p{L})(?:канал\p{L}*|подпис\p{L}*|підпис\p{L}*|новост\p{L}*|новин\p{L}*|channel|subscribe|news|join (?:our|the) (?:group|community)|kanal|abonnier\p{L}*|არხ\p{L}*|გამოიწერ\p{L}*|suscr[ií]b\p{L}*)(?!\p{L})`,
  "iu",
);

/** Words of buttons that pass a page on. */
export const SHARE_WORDS = letters(
  String.raw`(?<!\p{L})(?:shar(?:e|ing)|tweet this|поделит\p{L}*|расшар\p{L}*|поділит\p{L}*|пошир\p{L}*|teilen|compart\p{L}*|partager|condividi|udostępnij|paylaş|გაზიარ\p{L}*|გააზიარ\p{L}*)(?!\p{L})`,
  "iu",
);

/** Words that ask one to write: they outweigh the above. */
export const WRITE_TO_US = letters(
  String.raw`(?<!\p{L})(?:напис\p{L}*|пиш[иу]\p{L}*|чат\p{L}*|спрос\p{L}*|задать|write|message|chat|ask|schreib\p{L}*|მოგვწერ\p{L}*|მომწერ\p{L}*|escr[ií]b\p{L}*)(?!\p{L})`,
  "iu",
);
