import { letters } from "./letters.ts";

const HOUSE = String.raw`(?:№\s?|no\.?\s?|nr\.?\s?|n°\s?|д\.?\s?|дом\s?|буд\.?\s?|строение\s?|стр\.?\s?|км\.?\s?|корп\.?\s?)?\d{1,4}`;
const GAP = String.raw`[^\d\n;|?!]{1,60}?`;
const LOOK = "(?<![\\p{L}\\d])";
const NOT_LETTER = "(?!\\p{L})";

/**
 * A street with a house number, as each language writes it. Gaps are short and bounded, so that every pattern stays linear.
 * Without its number a street is only an area, and is not an address.
 */
export const STREET_WITH_NUMBER: readonly RegExp[] = [
  // ru, uk, be: street word, name, number
  letters(
    `${LOOK}(?:ул\\.|вул\\.|пр-?к?т\\.|просп\\.|пр\\.|пер\\.|пров\\.|наб\\.|бул\\.|ш\\.|пл\\.|мкр?-?н?\\.|(?:ул|пр-?к?т|б-р|пр-д|мкр|улиц[аеы]|вулиц[яі]|вуліц[аы]|проспекте?|переул\\p{L}*|провул\\p{L}*|набережн\\p{L}*|бульваре?|шоссе|шосе|тракте?|площад[ьи]|площа|проезде?|алле[яиюе]|микрорайоне?|мікрорайон|квартал|тупик|линия|узвіз|майдан)${NOT_LETTER})${GAP}${HOUSE}`,
    "iu",
  ),
  // ru: name before the street word: "Ленинградский проспект, 37", "Московское шоссе, 12а"
  letters(
    `${LOOK}\\p{Lu}[\\p{L}-]{3,30}(?:ая|ий|ой|ое|ый|ська|ський|ське)\\s(?:улица|ул\\.?|вулиця|вул\\.?|проспект|пр-?к?т\\.?|пр\\.|шоссе|ш\\.|набережная|наб\\.?|площадь|пл\\.|переулок|пер\\.?|бульвар|проезд|тракт|линия),?\\s?${HOUSE}`,
    "u",
  ),
  // ru, uk: town or village, then a house
  letters(
    `${LOOK}(?:г\\.|город|м\\.|місто|пос\\.|пгт\\.?|с\\.|д\\.|дер\\.|ст-ца)\\s?\\p{Lu}[\\p{L}-]{2,30},[^\\n;|]{1,60}?(?:д\\.|дом|буд\\.|корп\\.|оф\\.|офис|офіс|кв\\.|стр\\.|вл\\.|влад\\.)\\s?\\d`,
    "u",
  ),
  // ru, uk: a village or region with its post code
  letters(
    String.raw`(?:обл\.|область|області|р-н|район)[^\d\n;|]{0,30}\d{5,6}(?!\d)|(?<!\d)\d{5,6},?\s[^\d\n;|]{0,50}(?:обл\.|область|(?<!\p{L})(?:г|м|с|смт|пгт|пос)\.\s?\p{Lu})`,
    "u",
  ),
  // ka
  /[\u10A0-\u10FF]{2,}[^\n;|]{0,30}?(?:ქუჩა|ქუჩის|ქ\.|გამზირი|გამზ\.|ხეივანი|შესახვევი|მოედანი|გზატკეცილი|დასახლება)[^\d\n;|]{0,20}\d{1,4}/u,
  /(?:ქუჩა|ქ\.|გამზირი|გამზ\.)\s?[\u10A0-\u10FF. ]{2,40}?[№N#]?\s?\d{1,4}/u,
  // ka: the street's name alone, in the genitive, after its town
  /(?:თბილის[იშ]|ბათუმ[იშ]|ქუთაის[იშ]|რუსთავ[იშ]|ქ\.)[^\d\n;|]{0,40}[\u10D0-\u10FF]{3,}ის\s?[№N#]?\s?\d{1,3}(?!\d)/u,
  // Georgian addresses in Latin letters
  letters(
    String.raw`(?<!\p{L})\p{Lu}\p{L}{3,}\s\d{1,4}[a-z]?,\s(?:Tbilisi|Batumi|Kutaisi|Rustavi|Тбилиси|Батуми)`,
    "u",
  ),
  // ru: a shop or an office in a named building
  letters(
    String.raw`(?<!\p{L})(?:ТЦ|ТРЦ|БЦ|ТРК|ТК|бизнес-центр|торговый центр|бізнес-центр)\s[^\n;|]{1,60}?(?:этаж|поверх|офис|оф\.|офіс|павильон|пав\.|секция|бутик)\s?№?\s?\d|(?:ТЦ|ТРЦ|БЦ|ТРК)\s[^\n;|]{1,40}?\d\s?этаж`,
    "u",
  ),
  // house number, then post code and town, as most of Europe writes
  letters(
    String.raw`(?<!\p{L})\p{L}{3,}\.?\s\d{1,4}\s?[a-z]?(?:[-/]\d{1,4})?,?\s(?!(?:19|20)\d{2}\s)(?:[A-Z]{1,2}-)?(?:\d{3}\s\d{2}|\d{4}\s[A-Z]{2}|\d{4,5})\s\p{Lu}\p{L}{2,}`,
    "u",
  ),
  letters(
    String.raw`(?<!\p{L})P\.?\s?O\.?\s?Box\s\d{1,6}|(?<!\d)\d{1,2}(?:st|nd|rd|th)\s(?:[Ff]loor|Fl\.),\s?\p{Lu}`,
    "u",
  ),
  letters(String.raw`(?<!\p{L})(?:Jl\.|Jalan)\s\p{Lu}[^\d\n;|]{1,50}\d{1,4}`, "u"),
  // en: number, name, street word
  letters(
    `${LOOK}\\d{1,5}[a-z]?(?:[-/]\\d{1,4}[a-z]?)?,?\\s(?:[NSEW]\\.?\\s)?(?:(?:\\p{Lu}[\\p{L}'’.]*|\\d{1,3}(?:st|nd|rd|th)|of|the|de|da|la)[\\s-]){1,5}(?:Street|St|Road|Rd|Avenue|Ave|Av|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Square|Sq|Place|Pl|Way|Highway|Hwy|Parkway|Pkwy|Terrace|Crescent|Close|Plaza|Mews|Quay|Row|Walk|Circle|Cir|Broadway|Alley|Turnpike|Pike|Route)(?![\\p{L}])`,
    "u",
  ),
  // en as written elsewhere: name, street word, number; with a label or comma around
  letters(
    `${LOOK}\\p{Lu}[\\p{L}'’-]{2,30}\\s(?:Street|St\\.|Str\\.?|Road|Rd\\.|Avenue|Ave\\.?|Boulevard|Blvd\\.?)(?:\\s?[№#,]?\\s?|,\\s?(?:no\\.?\\s?)?)\\d{1,4}`,
    "u",
  ),
  // en: suite, floor, building and a number, after or before a named place
  letters(
    String.raw`(?<![\p{L}\d])(?:Suite|Ste\.?|Unit|Floor|Plot|Shop|Office|Room|Building|Bldg\.?|Block|Sector|Flat|Door|House)\s?(?:No\.?\s?|#\s?|№\s?)?[A-Z]?-?\d{1,5}[A-Za-z]?(?:[/-]\w{1,6})?,\s?[^\n;|]{0,60}?\p{Lu}\p{L}{2,}`,
    "u",
  ),
  letters(
    String.raw`(?<!\p{L})\p{Lu}\p{L}{2,}(?:\s\p{Lu}\p{L}+){0,3},?\s(?:[A-Z]{2}|Alabama|California|Florida|New York|Texas|Washington|Ontario|Quebec)\s\d{5}(?:-\d{4})?(?!\d)`,
    "u",
  ),
  // gb post code after a town
  letters(String.raw`(?<!\p{L})\p{Lu}\p{L}{2,},?\s[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])`, "u"),
  // de, nl, sv, no, da, fi: name with street ending and number
  letters(
    `${LOOK}\\p{Lu}[\\p{L}.-]{2,40}(?:straße|strasse|str\\.|gasse|weg|platz|allee|ring|damm|ufer|markt|steig|chaussee|graben|hof|straat|[^i\\s]laan|plein|gracht|singel|dijk|gatan|gaten|vägen|veien|vegen|väg|torget|allén|stigen|vej|(?:er|re|s|d|l)gade|katu|[aei]ntie)\\s?\\d{1,4}\\s?[a-z]?(?:[-/]\\d+)?${NOT_LETTER}`,
    "u",
  ),
  letters(
    `${LOOK}(?:\\p{Lu}[\\p{L}-]+[ -])(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Ring|Gasse|Ufer|Damm)\\s?\\d{1,4}`,
    "u",
  ),
  // es, pt, it, fr
  letters(
    `${LOOK}(?:calle|c\\/|cl\\.|avda?\\.?|avenida|av\\.|paseo|plaza|pza\\.?|camino|carretera|ctra\\.?|carrera|cra\\.?|jr\\.|jirón|pasaje|rua|r\\.|travessa|praça|alameda|estrada|rodovia|via|viale|piazza|corso|rue|quai|place|chemin)\\s${GAP}(?:n[º°o.]\\s?|nro\\.?\\s?|#\\s?|núm\\.?\\s?|s\\/n|km\\.?\\s?)?\\d{1,5}`,
    "iu",
  ),
  letters(
    `${LOOK}\\d{1,4}(?:\\s?bis)?,?\\s(?:rue|avenue|boulevard|bd|place|chemin|impasse|quai|allée|route|cours|passage|square|faubourg)\\s(?:(?:des?|du|la|les?|d['’]|l['’])\\s?){0,3}\\p{L}{3,}`,
    "iu",
  ),
  // pl, cs, tr, az, ro
  letters(
    `${LOOK}(?:[Uu]l\\.|[Aa]l\\.|[Oo]s\\.|[Pp]l\\.|[Ss]tr\\.|[Ss]trada|[Bb]d\\.|[Bb]ulevar(?:dul)?|[Cc]alea|[Ss]plaiul|[Șș]os(?:eaua|\\.)|[Uu]lice|[Uu]lica|[Aa]leja|[Tt]rg|nám\\.)\\s?\\p{Lu}${GAP}\\d{1,4}`,
    "u",
  ),
  letters(
    `${LOOK}\\p{Lu}[\\p{L} .]{2,40}(?:cad(?:desi)?\\.?|cd\\.|sok(?:ak|ağı)?\\.?|sk\\.|mah(?:allesi)?\\.?|bulvarı|küçəsi|küç\\.|prospekti)\\s[^\\n;|]{0,30}?(?:no\\s?:?\\s?)?\\d{1,4}`,
    "iu",
  ),
  // hu, cs, sk: name, street word, number
  letters(
    `${LOOK}\\p{Lu}[\\p{L}.-]{1,30}(?:\\s\\p{L}[\\p{L}.-]{1,30}){0,3}\\s(?:utca|u\\.|út|útja|tér|tere|körút|krt\\.|köz|sétány|rakpart|fasor|náměstí|třída|nábřeží|ulice|námestie|ulica)\\s\\d{1,4}(?![\\p{L}\\d])`,
    "u",
  ),
  letters(String.raw`(?<!\p{L})(?:mah|cad|sok)\.\s[^\n;|]{0,40}?no\s?:?\s?\d`, "iu"),
  // kk: name, street word, number
  /[\u0400-\u04ff.-]{3,30}\s(?:көшесі|көш\.|даңғылы|даңғ\.|шағын ?ауданы|ықшам ?ауданы),?\s?(?:№\s?)?\d{1,4}/iu,
  // el: a street word or the post code of its town
  /(?<![\u0370-\u03ff])(?:οδός|λεωφ\.|λεωφόρος|πλατεία)\s[\u0370-\u03ff. ]{3,40}\s\d{1,3}|[\u0370-\u03ff.]{3,30}\s\d{1,3},\s(?:τ\.?κ\.?\s)?(?:\d{3}\s?\d{2}(?!\d)|[\u0370-\u03ff]{3,20},?\s(?:τ\.?κ\.?\s)?\d{3}\s?\d{2}(?!\d))/iu,
  // vi: number, name, ward or district
  letters(
    String.raw`(?<![\d/])\d{1,4}[A-Za-z]?(?:\/\d{1,4}){0,3}\s\p{Lu}[^\d\n;|]{2,40},\s?(?:Phường|P\.|Quận|Q\.|Xã|Huyện|Thị trấn|Thành phố|TP)`,
    "u",
  ),
  // ja, zh, ko
  /〒\s?\d{3}-\d{3,4}|[\u4e00-\u9fff][都道府県省市区區县縣][\u3005-\u30ff\u4e00-\u9fff]{1,20}\s?\d{1,4}\s?(?:[号號弄番]|丁目|-\d)|[路街道巷]\s?\d{1,5}\s?[号號]/u,
  /[가-힣](?:시|도|구|군)\s[가-힣\d]{1,12}(?:로|길)\s?\d{1,4}(?![\d가-힣])/u,
  // he, ar
  /(?:רחוב|רח['׳]|שדרות|שד['׳])\s[\u05d0-\u05ea"'׳״ -]{2,40}\s\d{1,4}|(?<![\u0620-\u064a])شارع\s[\u0600-\u06ff ]{2,40}\s\d{1,4}/u,
];

/** Post code with a town, alone enough only beside a label or in an address element. */
export const POST_CODE_AND_TOWN = letters(
  String.raw`(?<!\d)(?!(?:19|20)\d{2}(?!\d))\d{4,6},?\s(?:г\.\s?|м\.\s?|ქ\.\s?)?\p{Lu}\p{L}{2,}|\p{Lu}\p{L}{2,},?\s(?!(?:19|20)\d{2}(?!\d))\d{4,6}(?!\d)`,
  "u",
);

/** A name and its number, an address only where a label announces one: "Adresa: Hlavní 123". */
export const NAME_AND_NUMBER = letters(
  String.raw`(?<!\p{L})\p{Lu}[\p{L}.’'-]{2,30}\s\d{1,4}\s?\p{L}?(?=\s*$|\s*[,;\n]|\s\p{Lu}\p{L})`,
  "u",
);

/** Words by which a sentence says where one is. */
export const LOCATED_AT = letters(
  String.raw`(?<!\p{L})(?:адрес\p{L}*|расположен\p{L}*|находи(?:мся|тся)|розташован\p{L}*|знаходи(?:мося|ться)|приезжайте|приходите|located (?:at|in|on)|address|find us|visit us|situated|anschrift|befinde[nt] (?:sich|wir uns)|finde[nt] (?:sie|uns|ihr)|ihr findet|dirección|ubicad\p{L}*|domicilio|მისამართ\p{L}*|მდებარეობ\p{L}*)(?!\p{L})`,
  "iu",
);

/** Words by which a page announces its address. */
export const ADDRESS_LABEL = letters(
  String.raw`^(?:(?:наш(?:и|а)?|our|unser[e]?|юр(?:идический|\.)|фактический|почтовый|legal|postal|office|head office|registered|юридична|фактична|поштова|ჩვენი|იურიდიული)\s)?(?:адрес(?:а|и)?|адресс|address(?:es)?|location|visit us|find us|head office|where to find us|adresse|anschrift|standort|dirección|domicilio|ubicación|endereço|morada|localização|indirizzo|adres(?:a|ă|i|imiz)?|adress|bezoekadres|osoite|naslov|c[ií]m(?:ünk)?|siedziba|διεύθυνση|мекен-?жай\p{L}*|հասցե\p{L}*|ünvan\p{L}*|manzil\p{L}*|alamat|địa chỉ|כתובת\p{L}*|(?:ال)?عنوان\p{L}*|住所|所在地|地址|주소|მისამართ\p{L}*|ადგილმდებარეობა|где мы находимся|как нас найти|мы находимся|де ми знаходимося|наша адреса|місцезнаходження|наш офис|наш офіс|our office|unser büro|nuestra oficina|ჩვენი ოფისი)(?:\s(?:офиса|салона|магазина|мастерской|склада|производства|студии|компании|офісу|магазину|ოფისი\p{L}*))?\s?(?:[:–—-]|$|\n)|^📍$`,
  "iu",
);

/** Towns and countries that follow an address in a list, to tell an address from other text after its label. */
export const PLACE_WORD = letters(
  String.raw`(?<!\p{L})(?:г\.|город|область|обл\.|район|р-н|край|республика|село|деревня|посёлок|поселок|мкр|метро|м\.|ст\.|тц|трц|бц|этаж|офис|оф\.|кабинет|павильон|область|місто|поверх|офіс|кімната|каб\.|ქ\.|თბილის\p{L}*|ბათუმ\p{L}*|ქუთაის\p{L}*|რუსთავ\p{L}*|სართული|ოფისი|უბანი|რაიონი|city|street|st\.|road|floor|suite|building|mall|district|province|town|plaza|centre|center|georgia|tbilisi|batumi|room|stadt|etage|stock|haus|ciudad|piso|local|barrio|provincia|bairro|andar|sala)(?!\p{L})`,
  "iu",
);
