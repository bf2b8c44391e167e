import { letters } from "./letters.ts";
/** Cheap sign that a text may promise to take a risk away. */
export const MAYBE_GUARANTEE =
  /гарант|გარანტ|guarant|warrant|garant|gwaranc|money|geld|деньг|грош|refund|возвра|поверн|rembours|rimbors|devol|reembol|დაბრუნ|free|бесплат|безкошт|безоплат|უფასო|kostenlos|gratis|gratuit|bezpłat|ücretsiz|предоплат|передоплат|cancel|отмен|скасу|გაუქმ|storn|anul|cancela|risk|риск|ризик|რისკ|trial|проб/iu;

const word = (list: string) => letters(`(?<!\\p{L})(?:${list})(?!\\p{L})`, "iu");

/** The word itself. */
export const GUARANTEE = word(
  "гаранти\\p{L}*|гаранту\\p{L}*|გარანტი\\p{L}*|გარანტირ\\p{L}*|guarant\\p{L}*|warrant(?:y|ies)|garantien?|garantía\\p{L}*|garanzi\\p{L}*|garantias?|gwaranc\\p{L}*|gewährleistung",
);

/** A promise that is a term by itself. */
export const RISK_TAKEN = word(
  [
    "money[- ]back|full refund|refund (?:you )?(?:in full|within)|we(?:.ll| will) (?:refund|redo|fix it|replace it)|no win,? no fee|no[- ]risk|risk[- ]free|free trial|try (?:it )?(?:for )?free|first (?:\\p{L}{3,10} )?(?:class|lesson|visit|session|day|month|week|workout|consultation) (?:is )?(?:free|on us)|free (?:first|trial|initial) (?:\\p{L}{3,14})|free (?:consultation|estimate|quote|returns?|cancellation|case review|inspection|assessment)|cancel (?:any ?time|free)|no (?:deposit|prepayment|upfront|obligation|commitment|contract|credit card|hidden (?:fees|costs|charges))|pay (?:after|only when|on delivery|only if)",
    "верн[её]м (?:вам )?деньги|возврат (?:денег|средств|залога)|возвращаем (?:деньги|залог|предоплату)|вернут ваши деньги|(?:первый|первое|первая|пробный|пробная|пробное) \\p{L}{3,14} бесплатн\\p{L}*|бесплатн\\p{L}{2,3} (?:замер|пробн\\p{L}+|консультаци\\p{L}+|отмена|диагностик\\p{L}+|выезд|расч[её]т|оценк\\p{L}+|возврат|перв\\p{L}+)|пробное занятие|без предоплат\\p{L}*|без залога|оплата (?:после|по факту|по результату|при получении)|платите (?:только )?(?:после|за результат)|без скрытых (?:платежей|доплат|комиссий)|фиксированная (?:цена|стоимость)|переделаем бесплатно|исправим бесплатно|бесплатно (?:переделаем|исправим|устраним|заменим)",
    "повернемо (?:вам )?(?:гроші|кошти)|повернення (?:грошей|коштів)|(?:перш\\p{L}+|пробн\\p{L}+) \\p{L}{3,14} (?:безкоштовн\\p{L}*|безоплатн\\p{L}*)|(?:безкоштовн|безоплатн)\\p{L}{1,3} (?:замір|пробн\\p{L}+|консультаці\\p{L}+|скасування|діагностик\\p{L}+|виїзд|розрахунок|оцінк\\p{L}+|повернення|перш\\p{L}+)|без передоплат\\p{L}*|без застави|оплата (?:після|за фактом|за результат\\p{L}*|при отриманні)|без прихованих (?:платежів|доплат)|переробимо безкоштовно",
    "თანხ\\p{L}* დაგიბრუნ\\p{L}*|დაგიბრუნებთ თანხას|თანხის დაბრუნება|უფასო (?:კონსულტაცი\\p{L}*|საცდელი|გაუქმება|ვიზიტი|პირველი|დიაგნოსტიკა|გაზომვა)|პირველი \\p{L}{3,14} უფასო\\p{L}*|წინასწარი გადახდის გარეშე|ფარული გადასახად\\p{L}* გარეშე|საცდელი (?:დღე|გაკვეთილი|ვარჯიში)",
    "geld[- ]?zurück|kostenlos(?:e|er|es)? (?:probe\\p{L}*|erst\\p{L}*|beratung\\p{L}*|storn\\p{L}*|rück\\p{L}*|angebot|kostenvoranschlag)|probetraining|probestunde|unverbindlich\\p{L}*|ohne (?:anzahlung|vorkasse|risiko|versteckte kosten)|jederzeit kündbar|festpreis\\p{L}*",
    "devolvemos (?:tu|su|el) dinero|devolución del dinero|prueba gratis|primera (?:clase|consulta|visita) gratis|consulta gratuita|presupuesto (?:gratis|gratuito|sin compromiso)|sin compromiso|cancelación gratuita|sin (?:anticipo|costes ocultos|permanencia)",
    "satisfait ou remboursé|essai gratuit|devis gratuit|sans engagement|annulation gratuite|soddisfatti o rimborsati|prova gratuita|preventivo gratuito|senza impegno|cancellazione gratuita|zwrot pieniędzy|bezpłatn\\p{L}+ (?:konsultacj\\p{L}+|wycen\\p{L}+|próbn\\p{L}+)|bez (?:zobowiązań|przedpłat\\p{L}*|ukrytych kosztów)|dinheiro de volta|teste gr[áa]tis|orçamento (?:grátis|sem compromisso)|sem compromisso|para iade\\p{L}*|ücretsiz (?:deneme|iptal|keşif)",
  ].join("|"),
);

/** What makes the bare word a term: a time, a sum, a share. */
export const GUARANTEE_TERM = letters(
  String.raw`\d{1,4}\s?(?:-?х\s?|-?\s?)?(?:%|years?|yrs?|months?|weeks?|days?|hours?|км|km|дн\p{L}*|день|нед\p{L}*|мес\p{L}*|год\p{L}*|лет|час\p{L}*|тиж\p{L}*|міс\p{L}*|рік|рок\p{L}*|дні\p{L}*|წელ\p{L}*|წლ\p{L}*|თვ\p{L}*|დღ\p{L}*|კვირ\p{L}*|jahre?\p{L}*|monat\p{L}*|tag\p{L}*|woche\p{L}*|años?|meses|mes|días?|ans?|mois|jours?|ann[io]|mesi|giorni|lat|lata|miesi\p{L}+|dni|anos?|dias|yıl|ay|gün)(?!\p{L})|(?<!\p{L})(?:lifetime|life-long|пожизненн\p{L}*|довічн\p{L}*|lebenslang\p{L}*|de por vida|в течение (?:года|месяца|недели)|протягом (?:року|місяця)|на весь срок|(?:one|two|three|five|ten)[- ]year|годов\p{L}+|річн\p{L}+|in writing|по договору|в договоре|у договорі|კონტრაქტ\p{L}*|ხელშეკრულებ\p{L}*)(?!\p{L})|[$€£₽₴₾]\s?\d|\d\s?(?:[$€£₽₴₾]|руб|грн|лар|ლარ)`,
  "iu",
);

/** The word said the other way round, or of something else. */
export const NO_GUARANTEE = letters(
  String.raw`(?<!\p{L})(?:не гарант\p{L}*|не гаранту\p{L}*|does not guarantee|do not guarantee|no guarantees?|not (?:a )?guarantee\p{L}*|without (?:any )?warrant\p{L}*|cannot guarantee|can.t guarantee|disclaim\p{L}*|ვერ გარანტ\p{L}*|არ გარანტ\p{L}*|გარანტიას არ|keine garantie|keine gewähr|ohne gewähr|no garantiza\p{L}*|ne garanti\p{L}* pas|non garanti\p{L}*|конфиденциальност\p{L}*|конфіденційн\p{L}*|персональн\p{L}* данн\p{L}*|confidential\p{L}*|კონფიდენციალ\p{L}*|cookies?|социальн\p{L}+ гарант\p{L}*|банковск\p{L}+ гарант\p{L}*)(?!\p{L})`,
  "iu",
);
