import { letters } from "./letters.ts";
/** Languages spoken, with few exceptions, in one country: a page in one of them writes that country's numbers. */
export const countryOfLanguage: Readonly<Record<string, string>> = {
  uk: "UA",
  ka: "GE",
  be: "BY",
  kk: "KZ",
  hy: "AM",
  az: "AZ",
  uz: "UZ",
  ky: "KG",
  tg: "TJ",
  et: "EE",
  lv: "LV",
  lt: "LT",
  pl: "PL",
  cs: "CZ",
  sk: "SK",
  bg: "BG",
  hu: "HU",
  ro: "RO",
  fi: "FI",
  sv: "SE",
  da: "DK",
  nb: "NO",
  no: "NO",
  is: "IS",
  el: "GR",
  tr: "TR",
  he: "IL",
  ja: "JP",
  ko: "KR",
  vi: "VN",
  th: "TH",
  id: "ID",
  it: "IT",
  hr: "HR",
  sl: "SI",
  sr: "RS",
  mk: "MK",
  sq: "AL",
};

/** Country codes of domains that differ from the country's own. */
export const countryOfDomain: Readonly<Record<string, string>> = {
  uk: "GB",
  su: "RU",
  "xn--p1ai": "RU",
  рф: "RU",
  moscow: "RU",
  "xn--80adxhks": "RU",
  "xn--j1amh": "UA",
  укр: "UA",
  "xn--90ais": "BY",
  бел: "BY",
  "xn--80ao21a": "KZ",
  қаз: "KZ",
  "xn--node": "GE",
  გე: "GE",
  berlin: "DE",
  hamburg: "DE",
  wien: "AT",
  swiss: "CH",
  kiev: "UA",
};

/** Two-letter domains that everyone uses. */
export const worldDomains: ReadonlySet<string> = new Set(
  "io co me tv ai cc ws to fm gg ly sh is la vc so am im eu app dev pw st nu gl tk ml ga cf gq".split(" "),
);

/** Mail services that people of many countries use: their domain tells no country. */
export const freeMailHosts: ReadonlySet<string> = new Set(
  "gmail.com googlemail.com yahoo.com yahoo.de yahoo.es yahoo.fr yahoo.co.uk yahoo.it ymail.com outlook.com outlook.de outlook.es hotmail.com hotmail.de hotmail.es hotmail.fr live.com live.ru msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.at gmx.com web.de t-online.de freenet.de mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru ya.ru yandex.com yandex.ua yandex.by yandex.kz rambler.ru lenta.ru ukr.net i.ua meta.ua bigmir.net online.ua tut.by mail.by wp.pl o2.pl onet.pl interia.pl seznam.cz abv.bg mail.bg laposte.net orange.fr free.fr libero.it terra.com.br uol.com.br bol.com.br zoho.com tutanota.com qq.com 163.com 126.com naver.com rediffmail.com boom.ge mail.com".split(
    " ",
  ),
);

/** Words that only pages of one country's firms are likely to hold: money, and the largest cities. */
export const countryWords: Readonly<Record<string, RegExp>> = {
  RU: letters(
    String.raw`₽|(?<!\p{L})(?:москв[аеуы]|санкт-петербург|спб|новосибирск|екатеринбург|казань|казани|нижн(?:ий|ем) новгород|челябинск|самар[аеы]|омск|ростов|уф[аеы]|красноярск|перм[ьи]|воронеж|волгоград|краснодар|росси[яи]|рф)(?!\p{L})`,
    "iu",
  ),
  BY: letters(
    String.raw`(?<!\p{L})(?:минск[ае]?|гомел[ьея]|витебск|могил[её]в|гродно|брест|беларус[ьи]|BYN|мінск)(?!\p{L})`,
    "iu",
  ),
  UA: letters(
    String.raw`₴|(?<!\p{L})(?:грн|ки[еї]в[аі]?|київ|харьков|харків|одесс?[аиы]|днепр|дніпро|львов|львів|украин[аеы]|україн[аи])(?!\p{L})`,
    "iu",
  ),
  KZ: letters(
    String.raw`₸|(?<!\p{L})(?:алматы|астан[аеы]|шымкент|казахстан[ае]?|караганд[аеы])(?!\p{L})`,
    "iu",
  ),
  GE: letters(
    String.raw`₾|(?<!\p{L})(?:тбилиси|батуми|кутаиси|грузи[яи]|tbilisi|batumi|თბილის\p{L}*|ბათუმ\p{L}*)(?!\p{L})`,
    "iu",
  ),
};
