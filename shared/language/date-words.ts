import { letters } from "./letters.ts";
/** Beginnings of the months' names, January first, in every language together. */
export const monthStems: readonly (readonly string[])[] = [
  ["jan", "янв", "січ", "იან", "jän", "ene", "gen", "sty", "oca"],
  ["feb", "фев", "лют", "თებ", "fév", "fev", "lut", "şub"],
  ["mar", "мар", "бер", "მარ", "mär", "mrz"],
  ["apr", "апр", "кві", "აპრ", "abr", "avr", "kwi", "nis"],
  ["may", "май", "мая", "тра", "მაი", "mai", "mag", "maj"],
  ["jun", "июн", "чер", "ივნ", "juin", "giu", "cze", "haz"],
  ["jul", "июл", "лип", "ივლ", "juil", "lug", "lip", "tem"],
  ["aug", "авг", "сер", "აგვ", "ago", "aoû", "aou", "sie", "ağu"],
  ["sep", "сен", "вер", "სექ", "set", "wrz", "eyl"],
  ["oct", "окт", "жов", "ოქტ", "okt", "ott", "paź", "eki"],
  ["nov", "ноя", "лис", "ნოე", "lis", "kas"],
  ["dec", "дек", "гру", "დეკ", "dez", "dic", "déc", "gru", "ara"],
];

/** An offer that ends: "until 31 December 2023". */
export const OFFER_ENDS = letters(
  String.raw`(?<!\p{L})(?:until|till|through|valid (?:until|to|through)|ends(?: on)?|expires(?: on)?|up to|by|до|по|действу\p{L}+ до|діє до|до кінця|bis(?: zum)?|gültig bis|hasta(?: el)?|jusqu.au|fino al|do|até)\s`,
  "iu",
);
export const OFFER_WORD = letters(
  String.raw`(?<!\p{L})(?:sale|discount\p{L}*|offer|promo\p{L}*|deal|% off|акци\p{L}*|скидк\p{L}*|спецпредложени\p{L}*|распродаж\p{L}*|знижк\p{L}*|акці\p{L}*|розпродаж\p{L}*|აქცი\p{L}*|ფასდაკლებ\p{L}*|rabatt\p{L}*|aktion\p{L}*|angebot\p{L}*|descuento\p{L}*|oferta\p{L}*|promoción|remise|promotion|sconto|offerta|promocj\p{L}*|rabat\p{L}*|desconto|indirim\p{L}*)(?!\p{L})|\d\s?%`,
  "iu",
);
