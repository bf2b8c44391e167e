import { letters } from "./letters.ts";
/** A proof with its number: who wants to can look it up. */
export const NUMBERED_PROOF = letters(
  String.raw`(?<!\p{L})(?:лицензи\p{L}*|сертификат\p{L}*|свидетельств\p{L}*|аттестат\p{L}*|патент\p{L}*|ліценз\p{L}*|сертифікат\p{L}*|свідоцтв\p{L}*|ლიცენზი\p{L}*|სერტიფიკატ\p{L}*|licen[cs]e\p{L}*|certificat\p{L}*|registration|accreditation|permit|patent|zertifikat\p{L}*|konzession|licencia|colegiad[oa]|bar|zulassung\p{L}*|licenza|licencja|alvará)[^\d\n]{0,40}?(?:№|no\.?|nr\.?|n°|#|number|номер)\s{0,2}[:.]?\s{0,2}[\p{L}\d-]{0,12}\d{2}|(?<!\p{L})(?:ISO|ГОСТ|ДСТУ|EN|DIN)[ -]?(?:R |Р )?\d{3,5}(?:[:-]\d{2,4})?|TÜV[- ]\p{L}{3,}`,
  "iu",
);
/** The bare words, in texts and descriptions of pictures. */
export const PROOF_WORD = letters(
  String.raw`(?<!\p{L})(?:сертифик\p{L}*|сертифік\p{L}*|лиценз\p{L}*|ліценз\p{L}*|диплом\p{L}*|аккредит\p{L}*|акредит\p{L}*|патент\p{L}*|სერტიფიკატ\p{L}*|სერტიფიცირ\p{L}*|ლიცენზი\p{L}*|დიპლომ\p{L}*|certified|certificat\p{L}*|accredit\p{L}*|licensed|award[- ]winning|awards?|diploma\p{L}*|zertifi\p{L}*|meisterbetrieb|lizenzier\p{L}*|certificad\p{L}*|certifi[ée]\p{L}*|premiad\p{L}*|agréé\p{L}*|certyfik\p{L}*|sertifika\p{L}*)(?!\p{L})`,
  "iu",
);
/** Not a proof of the company's: a present card, a licence to software, the visitor's own diploma. */
export const OTHER_PROOF = letters(
  String.raw`(?<!\p{L})(?:подарочн\p{L}+ сертифик\p{L}*|сертификат\p{L}* на (?:сумму|подарок)|подарунков\p{L}+ сертифік\p{L}*|gift certificat\p{L}*|სასაჩუქრე|ваш\p{L}* диплом|driving licen[cs]e|driver.s licen[cs]e|водительск\p{L}+|водійськ\p{L}+|mit license|software licen[cs]e|license agreement|licen[cs]e plate|მართვის მოწმობ\p{L}*|führerschein|creative commons)(?!\p{L})`,
  "iu",
);

/** A result with a number: "+40 %", "in 12 days", "saved 300 hours". */
export const RESULT = letters(
  String.raw`[+–−-]?\d[\d\s.,]{0,8}\s?(?:%|×|x(?!\p{L})|times|раз(?:а)?(?!\p{L})|рази|ჯერ|mal(?!\p{L})|veces|fois|м²|кв\.?\s?м|m²|sqm|sq\.? ?ft|days?|weeks?|months?|дн\p{L}{1,3}|недел\p{L}*|месяц\p{L}*|тиж\p{L}*|місяц\p{L}*|დღე\p{L}*|კვირ\p{L}*|თვე\p{L}*|tage?n?(?!\p{L})|wochen?|monate?n?(?!\p{L})|días|semanas|meses|kg|кг|кг\.|[$€£₽₴₾]|руб|грн|ლარ)|[$€£]\s?\d`,
  "iu",
);

/** For how long the company has been at it. */
export const SINCE = letters(
  String.raw`(?<!\p{L})(?:since|est\.?|established(?: in)?|founded(?: in)?|in business since|seit|gegründet|desde|depuis|dal|od|с|со|з|від|основан\p{L}* в|заснован\p{L}* (?:в|у)|работаем с|працюємо з)\s(?:the\s)?(?:19[2-9]\d|20[0-2]\d)(?!\d)(?!\s?[-–—]\s?\d)|(?<!\d)(?:19[2-9]\d|20[0-2]\d)\s?(?:წლიდან|-დან|-ლდან|წელს დაარსდ\p{L}*|-?го года|року заснування)`,
  "iu",
);
export const YEARS_AT_IT = letters(
  String.raw`(?<!\d)\d{1,3}\s?\+?\s?(?:years?|лет|года?|років|роки|წელ\p{L}*|წლიან\p{L}*|წლის|jahren?|años|ans|anni|lat|anos|yıl\p{L}*)(?!\p{L})[^.!?\n]{0,40}?(?:experience|in business|on the market|practice|of (?:work|service|trust)|serving|combined|опыт\p{L}*|на рынке|работ\p{L}*|стаж\p{L}*|практик\p{L}*|досвід\p{L}*|на ринку|роботи|გამოცდილებ\p{L}*|ბაზარზე|erfahrung\p{L}*|am markt|experiencia|expérience|esperienza|doświadczen\p{L}*|experiência|deneyim\p{L}*|tecrübe\p{L}*)|(?:experience|опыт\p{L}*|стаж\p{L}*|досвід\p{L}*|გამოცდილებ\p{L}*|erfahrung\p{L}*|experiencia)[^.!?\n\d]{0,24}\d{1,3}\s?\+?\s?(?:years?|лет|года?|років|წელ\p{L}*|წლ\p{L}*|jahre?n?|años)`,
  "iu",
);
/** A count of what was done or for whom. */
export const COUNTED = letters(
  String.raw`(?<![\d.,])(?:\d{1,3}(?:[\s .,]\d{3}){1,3}|\d{2,7})\s?\+?\s{0,2}(?:\p{L}{2,20}\s){0,2}?(?:clients?|customers?|patients?|members?|guests?|students?|projects?|cases?|orders?|homes|weddings|events|companies|businesses|families|cars|клиент\p{L}*|заказ(?:ов|а)|проект\p{L}*|объект(?:ов|а)|пациент\p{L}*|учеников|студент\p{L}*|гост(?:ей|я)|дел|семей|компани[йи]|клієнт\p{L}*|замовлен\p{L}*|проєкт\p{L}*|об.єкт\p{L}*|пацієнт\p{L}*|учнів|კმაყოფილ\p{L}*|კლიენტ\p{L}*|მომხმარებ\p{L}*|პროექტ\p{L}*|პაციენტ\p{L}*|სტუმ\p{L}*|შეკვეთ\p{L}*|წევრ\p{L}*|kunden|projekte?n?|patienten|aufträge|mitglieder|gäste|clientes|proyectos|pacientes|projets|clienti|progetti|klientów|projektów|projetos|müşteri|proje)(?!\p{L})`,
  "iu",
);

/** Says for whom it is not, what it cannot, what it costs without being asked. */
export const OWN_LIMITS = letters(
  String.raw`(?<!\p{L})(?:who (?:it|this) is(?: not|n.t) for|not for (?:everyone|you if)|(?:isn.t|is not) (?:right |a good fit )?for you if|when not to|what we (?:do not|don.t) do|we don.t (?:do|take|work with)|our mistakes|we were wrong|drawbacks?|downsides?|known issues|кому не (?:подойд\p{L}+|подход\p{L}+|стоит|нужно)|кому это не|не подойд[её]т|когда (?:мы )?не (?:сможем|стоит|бер[её]мся)|чего мы не делаем|не бер[её]мся|наши ошибки|недостатки|минусы|противопоказания|кому не (?:підійде|підходить)|не підійде|чого ми не робимо|не беремося|наші помилки|недоліки|протипоказання|ვისთვის არ არის|რას არ ვაკეთებთ|უკუჩვენებ\p{L}*|für wen (?:es |das )?nicht|nicht geeignet|was wir nicht|nachteile|para quién no|no es para|lo que no hacemos|desventajas|pour qui ce n.est pas|inconvénients|per chi non|dla kogo nie|wady|para quem não)(?!\p{L})`,
  "iu",
);
/** A list of prices to take away, statistics, a look behind the scenes as it happens. */
export const OPEN_BOOKS = letters(
  String.raw`(?<!\p{L})(?:price ?list|прайс(?:-?лист)?|прейскурант|preisliste|lista de precios|liste de prix|listino|cennik|fiyat listesi|ფასების სია|პრაისი)(?!\p{L})`,
  "iu",
);
export const LIVE_VIEW = letters(
  String.raw`(?<!\p{L})(?:web-?cam|live (?:camera|stream|view)|онлайн-камер\p{L}*|веб-камер\p{L}*|камера онлайн|прямая трансляция|наживо|annual report|open statistics|transparency report|годовой отч[её]т|открыт\p{L}+ (?:статистик\p{L}*|отч[её]т\p{L}*)|відкрит\p{L}+ (?:статистик\p{L}*|звіт\p{L}*)|jahresbericht|live-?kamera)(?!\p{L})`,
  "iu",
);
