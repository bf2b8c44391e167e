import { letters } from "./letters.ts";
/** A name as people sign with: one to four words, the first with a capital letter, in a script without capitals any short line. */
export const SIGNATURE = letters(
  String.raw`^[—–-]?\s{0,2}(?:\p{Lu}[\p{L}'’.-]{0,24}|[\u10D0-\u10FF]{2,20})(?:\s(?:\p{Lu}[\p{L}'’.-]{0,24}|[\u10D0-\u10FF]{2,20}|и|та|და|und|and|&|de|von|van|y|i)){0,3}(?:\s?[,|·•–—(/-].{0,60})?$`,
  "u",
);
/** A first name and a family name, or an initial of one. */
export const FULL_NAME = letters(
  String.raw`^[—–-]?\s{0,2}(?:\p{Lu}\p{Ll}[\p{L}'’-]{0,24}(?:\s\p{Lu}\.?){0,1}\s\p{Lu}(?:\p{Ll}[\p{L}'’-]{0,30}|\.)|[\u10D0-\u10FF]{2,14}\s[\u10D0-\u10FF]{2,20}(?:ძე|შვილი|ია|ავა|უა|ანი|იანი|ელი|ური)|[\u10D0-\u10FF]{2,14}\s[\u10D0-\u10FF]\.)(?!\p{L})`,
  "u",
);
/** Signed at the end of its own words: "… — Anna, Kyiv". */
export const SIGNED_AT_END = letters(
  String.raw`[.!?…»”"]\s{0,3}[—–-]{1,2}\s{0,2}((?:\p{Lu}[\p{L}'’.-]{0,24}|[\u10D0-\u10FF]{2,20})(?:[\s,]{1,2}[\p{L}'’.-]{1,24}){0,5})\.?$`,
  "u",
);
/** No name of a person, though it looks like one. */
export const NO_SIGNATURE = letters(
  String.raw`(?<!\p{L})(?:read more|show more|see all|all reviews|leave a review|write a review|write to us|learn more|book now|our |your |the |reviews?|testimonials?|what |why |how |customers?|clients say|отзыв\p{L}*|читать|подробнее|ещ[её]|показать|все |оставить|наши |наша |ваш\p{L}*|почему|как |что |відгук\p{L}*|читати|детальніше|показати|усі |залишити|შეფასებ\p{L}*|ყველა|მეტი|სრულად|დატოვე|წაიკითხე|ჩვენი|bewertung\p{L}*|mehr |alle |unsere|unser|ver más|todas|nuestr\p{L}+|voir |tous |nos |google|facebook|trustpilot|yandex|яндекс|instagram)(?!\p{L})`,
  "iu",
);

/** What places a reviewer: a trade, a town, a company, what was bought. */
export const REVIEWER_DETAIL = letters(
  String.raw`(?<!\p{L})(?:director|manager|founder|owner|ceo|cto|cfo|head of|engineer|designer|teacher|student|member since|verified|customer since|client since|директор|руководитель|основатель|владел\p{L}+|менеджер|инженер|учитель|бухгалтер|предприниматель|керівник|засновник|власни\p{L}+|менеджер|მეწარმე|დირექტორი|მენეჯერი|დამფუძნებელი|geschäftsführer\p{L}*|inhaber\p{L}*|leiter\p{L}*|gerente|directora?|fundadora?)(?!\p{L})`,
  "iu",
);

/** A day, a month or a year beside a review; "two weeks ago". */
export const REVIEW_DATE = letters(
  String.raw`(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|იანვ|თებ|მარტ|აპრ|მაის|ივნ|ივლ|აგვ|სექტ|ოქტ|ნოემ|დეკ|jän|mär|mai|okt|dez|ene|abr|ago|dic|janv|févr|avr|juin|juil|août|déc)\p{L}*\.?\s(?:\d{1,2},?\s)?(?:19|20)\d\d|(?:\d{1,2}|an?|one|two|three) (?:days?|weeks?|months?|years?) ago|\d{1,2} (?:дн\p{L}+|недел\p{L}+|месяц\p{L}*|год\p{L}*|лет|тижн\p{L}+|місяц\p{L}*|рок\p{L}*) (?:назад|тому)|\d{1,2} (?:დღის|კვირის|თვის|წლის) წინ|vor \d{1,2} (?:tagen|wochen|monaten|jahren)|hace \d{1,2} (?:días|semanas|meses|años)`,
  "iu",
);

/** "4.8 out of 5", "4,9/5", "★ 4.7". */
export const RATING = letters(
  String.raw`(?<![\d.,])([1-5](?:[.,]\d{1,2})?)\s?(?:\/\s?5(?![\d.,])|out of 5|из 5|з 5|von 5|de 5|sur 5|su 5|★|⭐|stars?(?!\p{L})|звезд\p{L}*|зір\p{L}*|ვარსკვლავ\p{L}*|sterne\p{L}*)|(?:★|⭐)\s?([1-5][.,]\d{1,2})(?!\d)`,
  "iu",
);
export const RATING_COUNT = letters(
  String.raw`(?<![\d.,])(\d{1,3}(?:[\s.,]\d{3}){1,3}|\d{1,7})\s?\+?\s?(?:(?:verified|google|customer|client|real|honest|проверенных|реальных|честных)\s)?(?:reviews?|ratings?|testimonials?|отзыв\p{L}*|оцен\p{L}{1,3}|відгук\p{L}*|оцін\p{L}{1,3}|შეფასებ\p{L}*|მიმოხილვ\p{L}*|bewertung\p{L}*|rezension\p{L}*|reseñas?|opiniones|avis|recensioni|opinii|avaliações|yorum)(?!\p{L})`,
  "iu",
);

/** The company answers under a review. */
export const OWNER_REPLY = letters(
  String.raw`(?<!\p{L})(?:response from (?:the )?(?:owner|business|host|management|team)|reply from|owner.s (?:reply|response)|our (?:reply|response|answer):|ответ (?:владельца|компании|представителя|администрации|магазина|организации)|официальный ответ|комментарий компании|відповідь (?:власника|компанії|представника|адміністрації)|მფლობელის პასუხი|კომპანიის პასუხი|პასუხი მფლობელისგან|antwort (?:des inhabers|vom inhaber|der geschäftsführung|vom unternehmen|des unternehmens)|respuesta del (?:propietario|establecimiento)|réponse (?:du propriétaire|de l.établissement)|risposta del proprietario|odpowiedź (?:od )?właściciela|resposta do proprietário)(?!\p{L})`,
  "iu",
);

/** Where on a map or network its reviews of a company stand. */
export const REVIEW_PLACES: readonly { vendor: string; host: RegExp; path?: RegExp }[] = [
  { vendor: "google", host: /^g\.page$/, path: /\/r?(?:eview)?/ },
  {
    vendor: "google",
    host: /(?:^|\.)google\.[a-z.]{2,6}$/,
    path: /\/(?:local\/(?:write)?reviews?|maps\/(?:place|reviews?))|writereview/,
  },
  { vendor: "google", host: /^(?:maps\.app\.goo\.gl|goo\.gl|share\.google)$/ },
  {
    vendor: "yandex",
    host: /(?:^|\.)yandex\.(?:ru|com|by|kz|uz|ge)$/,
    path: /\/(?:maps|profile|sprav).*(?:review|org)|maps-reviews/,
  },
  { vendor: "2gis", host: /(?:^|\.)2gis\.[a-z.]{2,6}$/, path: /\/firm\/|reviews/ },
  { vendor: "facebook", host: /(?:^|\.)facebook\.com$/, path: /\/reviews/ },
  { vendor: "avito", host: /(?:^|\.)avito\.ru$/, path: /\/(?:brands|user)\// },
  { vendor: "profi", host: /(?:^|\.)profi\.(?:ru|ua)$/ },
  { vendor: "youdo", host: /(?:^|\.)youdo\.com$/ },
  { vendor: "booking", host: /(?:^|\.)booking\.com$/, path: /\/hotel\// },
  { vendor: "airbnb", host: /(?:^|\.)airbnb\.[a-z.]{2,6}$/, path: /\/rooms\/|\/users\// },
  { vendor: "tripadvisor", host: /(?:^|\.)tripadvisor\.[a-z.]{2,6}$/ },
  { vendor: "rozetka", host: /(?:^|\.)rozetka\.(?:com\.ua|ua)$/, path: /seller/ },
  { vendor: "prom", host: /(?:^|\.)prom\.ua$/, path: /opinions|testimonials/ },
  { vendor: "etsy", host: /(?:^|\.)etsy\.com$/, path: /\/shop\// },
  { vendor: "amazon", host: /(?:^|\.)amazon\.[a-z.]{2,6}$/, path: /\/dp\/|reviews/ },
  { vendor: "upwork", host: /(?:^|\.)upwork\.com$/, path: /\/(?:freelancers|agencies)\// },
];
/** Of these, only a link that speaks of reviews is one: maps show the way too. */
export const PLACES_OF_MANY_USES: ReadonlySet<string> = new Set(["google", "yandex", "2gis", "amazon"]);
