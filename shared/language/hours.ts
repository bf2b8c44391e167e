import { letters } from "./letters.ts";

/** Endings in letters of their own script: the letters of all scripts, at each place, take longer to compile than to search. */
const CYRILLIC = "[\\u0400-\\u04ff]*";
const GEORGIAN = "[\\u10a0-\\u10ff]*";
/** In alphabets that few of the others share, by language: el, he, ar. */
const DAY_ELSEWHERE = [
  "δευτ[έε]ρα|τρ[ίι]τη|τετ[άα]ρτη|π[έε]μπτη|παρασκευ[ήη]|σ[άα]ββατο|κυριακ[ήη]|δευ|τετ|πεμ|παρ|σαβ|κυρ|καθημεριν[άα]",
  "ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|[א-ו]['׳]",
  "(?:ال)?(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمع[ةه])|يوميا",
].join("|");
/** Japanese, Chinese and Korean put no spaces around them. */
const DAY_UNSPACED =
  "[月火水木金土日]曜日?|平日|毎日|年中無休|(?:周|週|星期|礼拜)[一二三四五六日天]|每[天日]|工作日|[월화수목금토일]요일|평일|매일";
const DAY = `(?:пн|вт|ср|чт|пт|сб|вс|нд|понед${CYRILLIC}|понеділ${CYRILLIC}|вторник${CYRILLIC}|вівтор${CYRILLIC}|сред[аыу]|серед[аи]|четверг${CYRILLIC}|четвер${CYRILLIC}|пятниц${CYRILLIC}|п.ятниц${CYRILLIC}|суббот${CYRILLIC}|субот${CYRILLIC}|воскрес${CYRILLIC}|неділ${CYRILLIC}|будн${CYRILLIC}|выходн${CYRILLIC}|вихідн${CYRILLIC}|ежедневн${CYRILLIC}|щоденн${CYRILLIC}|щодня|каждый день|рабочие дни|робочі дні|без выходных|без вихідних|mon(?:day)?s?|tues?(?:day)?s?|wed(?:nesday)?s?|thu(?:rs?)?(?:day)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|daily|every ?day|weekdays?|weekends?|mo|di|mi|(?<!\\d ?)do|fr|sa|so|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|werktags?|täglich|lun(?:es|ed[ìí]|di|i)?|mar(?:tes|ted[ìí]|di)?|mi[ée](?:rcoles)?|mercoled[ìí]|gioved[ìí]|venerd[ìí]|tutti i giorni|tous les jours|jue(?:ves)?|vie(?:rnes)?|sáb(?:ado)?s?|sab(?:ato)?|dom(?:ingo|enica)?s?|diario|todos los días|mercredi|jeudi|vendredi|samedi|dimanche|segunda|seg|sex|terça|quarta|quinta|sexta|todos os dias|pon(?:iedziałek)?|pt|pn|wt|śr|czw|sob(?:ota)?|codziennie|pazartes[iİ]|pzt|cmt|salı|çarşamba|perşembe|cuma|cumartes[iİ]|pazar|her ?gün|hafta (?:[iİ]ç[iİ]|sonu)|wtorek|środa|czwartek|piątek|niedziela|niedz|ndz|pondělí|úterý|středa|čtvrtek|pátek|neděle|pondelok|utorok|streda|štvrtok|piatok|nedeľa|ponedjeljak|ponedeljak|utorak|srijeda|sreda|četvrtak|petak|subota|nedjelja|nedelja|radn(?:im|i) dan(?:om|i)(?:ma|a)?|čet|pet|sub|uto|sri|každý den|každý deň|denně|denne|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|hétköznap|marți|miercuri|joi|vineri|sâmbătă|sambata|duminică|duminica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|m[aå]ndag|tir?sdag|onsdag|torsdag|fredag|l[øö]rdag|s[øö]ndag|hverdage?r?|vardagar|mån|tis|ons|tors?|fre|l[öø]r|s[öø]n|arkisin|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|h[àằ]ng ngày|senin|sabtu|понеделник|сряда|четвъртък|петък|събота|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|дс|жм|жк|күн сайын|bazar(?: ertəsi(?:n[də]+n?)?)?|çərşənbə|cümə|şənbə(?:yə)?|hər gün|երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ|կիրակի|ամեն օր|ორშ${GEORGIAN}|სამშ${GEORGIAN}|ოთხშ${GEORGIAN}|ხუთშ${GEORGIAN}|პარ${GEORGIAN}|შაბ${GEORGIAN}|კვირ${GEORGIAN}|ყოველდღ${GEORGIAN}|სამუშაო დღე${GEORGIAN}|${DAY_ELSEWHERE})`;
/** A day as `markDays` leaves it. */
const MARKED = "\\u0001\\u0002*";
const TIME = String.raw`(?:[01]?\d|2[0-4])(?:\s?[:.\u2236]\s?[0-5]\d|\s?h\s?[0-5]?\d?)?`;
const CLOCK = String.raw`(?:[01]?\d|2[0-4])(?:[:.h\u2236][0-5]\d)`;
const ARABIC_HALF =
  "صباح[\\u064b\\u0627]*|مساء[\\u064b\\u0627]*|ظهر[\\u064b\\u0627]*|عصر[\\u064b\\u0627]*|[صم](?![\\u0620-\\u064a])";
const MERIDIEM = String.raw`\s?(?:${ARABIC_HALF}|a\.?m\.?|p\.?m\.?|am|pm|uhr|ч(?:ас${CYRILLIC}|\.)?|год(?:ин${CYRILLIC}|\.)?|h|hs|hrs?|სთ|საათი${GEORGIAN})?`;
const CLOCK_WORD = String.raw`\s?(?:${ARABIC_HALF}|a\.?m\.?|p\.?m\.?|uhr|ч(?:ас${CYRILLIC}|\.)|год(?:ин${CYRILLIC}|\.)|h(?!\p{L})|hs|hrs|სთ|საათ${GEORGIAN})`;
const TO = String.raw`\s?(?:–|—|-|−|‑|÷|~|до|по|do|tot?|till|until|bis|und|à|a|as|às|até|al|alle|έως|ως|עד|حتى|[إا]ل[ىي]|至|到|から|부터|მდე|დან)\s?`;
/** 午前9時～午後6時, 上午9点至下午6点, 오전 9시 - 오후 6시. */
const HALF_UNSPACED = "(?:午前|午後|上午|下午|晚上|오전|오후)?\\s?";
const TIME_UNSPACED = String.raw`${HALF_UNSPACED}(?<!\d)\d{1,2}(?::[0-5]\d|[時时点點시](?:半|\s?\d{2}[分분])?)`;

/** A range of clock times with minutes or am and pm: 9:00–18:00, 10 am to 6 pm. */
export const TIME_RANGE = letters(
  String.raw`(?<![\d.,:/])(?:${CLOCK}${MERIDIEM}${TO}${CLOCK}|${TIME}\s?(?:a\.?m\.?|p\.?m\.?|uhr|h|${ARABIC_HALF})${TO}${TIME}${MERIDIEM}|${CLOCK}[-–—]?(?:დან|ის)?\s?[-–—]?\s?${CLOCK}(?:-?მდე)?)(?![\d])|${TIME_UNSPACED}${TO}${TIME_UNSPACED}`,
  "iu",
);

/**
 * A day, then within a few words a range of hours. Hours without minutes, a clock's word or "from" need two days before them:
 * "Mon-Fri 9-5" are hours, "do 3-5 times" are not. Of a text whose days are marked.
 */
export const DAY_AND_RANGE = letters(
  [
    String.raw`${MARKED}[^\d\n!?]{0,40}(?:${CLOCK}${MERIDIEM}${TO}${TIME}|${TIME}${CLOCK_WORD}${TO}${TIME}|${TIME}${TO}${TIME}${CLOCK_WORD}|(?<!\p{L})(?:с|з|від|от|from|von|de|das|од|od|w godz\.?|kl\.?|klo|من|من الساع[ةه])\s${TIME}${TO}${TIME})(?![\d.]*\d)`,
    String.raw`${MARKED}\.?\s?(?:-|–|—|до|по|to|till|bis|a|à|au|al|და|ის ჩათვლით)\s?${MARKED}[^\d\n!?]{0,30}${TIME}${TO}${TIME}(?![\d.]*\d)`,
  ].join("|"),
  "iu",
);

/** Hours first, then the days. Of a text whose days are marked. */
export const RANGE_AND_DAY = letters(
  String.raw`(?<![\d.,:/])${CLOCK}${MERIDIEM}${TO}${CLOCK}${MERIDIEM}[^\d\n!?]{0,20}${MARKED}`,
  "iu",
);

/** A day alone, for tables whose hours stand in the next cell. */
export const DAY_WORD = letters(String.raw`(?<!\p{L})${DAY}(?!\p{L})|${DAY_UNSPACED}`, "iu");

const DAY_WORDS = new RegExp(DAY_WORD.source, "giu");

/** The text with each word for a day as signs of the same length: a pattern with all days' names at each place takes long to compile. */
export const markDays = (text: string): string =>
  text.replace(DAY_WORDS, (word) => "\u0001".padEnd(word.length, "\u0002"));

/** Open at all times. */
export const ROUND_THE_CLOCK = letters(
  String.raw`(?<![\d/])24\s?\/\s?7(?![\d/])|(?<!\p{L})(?:24 ?(?:на|x|х|×) ?7|круглосуточн\p{L}*|цілодобов\p{L}*|24 ?час\p{L}* в сутки|(?<=(?:работы|работаем|роботи|працюємо)\s?:?\s?)24 ?(?:часа|години)|(?<!(?:within|in|under|than|innerhalb|von|binnen|en|de|dans|les|sous|течение|за|до|протягом|ciągu|do|w|entro)\s)24 ?(?:hours|hrs|stunden|horas|საათი(?:ს განმავლობაში)?)|24[- ]hour|around the clock|round the clock|rund um die uhr|las 24 horas|(?<!(?:within|in|under|than|innerhalb|von|binnen|en|de|dans|les|sous|течение|за|до|протягом|ciągu|do|w|entro)\s)24 ?(?:saat(?! ?içinde)|ore su 24|godziny)|24h?\s?(?:\/|sur)\s?24h?|całodobow\p{L}*|денонощно|7\/24)(?!\p{L})`,
  "iu",
);

/** "Not around the clock" promises nothing. */
export const NOT_ROUND_THE_CLOCK = letters(
  String.raw`(?<!\p{L})(?:не|невозможно|нельзя|неможливо|not|nicht)\s(?:\p{L}{4,12}\s)?(?:24|круглосуточ|цілодоб|around|round|rund)`,
  "iu",
);

/** Words by which a page announces its hours. */
export const HOURS_LABEL = letters(
  String.raw`(?<!\p{L})(?:(?:рабоч(?:ее|ие) (?:время|часы)|(?:режим|график|время|часы|розклад|графік|години|час) (?:работы|роботи|приема|приёма|прийому|консультаций))|работаем|мы работаем|ми працюємо|працюємо|(?:opening|business|office|working|work|store|shop|visiting|our|operating|consultation) (?:hours?|times?)|hours(?: of operation)?|open(?:ing)?(?: daily)?|öffnungszeiten|geöffnet|sprech(?:zeiten|stunden)|geschäftszeiten|bürozeiten|hor[aá]rios?(?: de (?:atención|atendimento|apertura|funcionamento))?|abierto|aberto|horaires?|heures d.ouverture|ouvert|godziny (?:otwarcia|pracy|przyjęć)|czynne|otwarte|orari(?:o|di apertura)?|çal[ıI]şma saatler[iİ]|[iİ]ş (?:saatlar[ıI]|vaxt[ıI]|qrafik[iİ]|rejim[iİ])|ish (?:vaqti|tartibi|soatlari)|otevírací (?:doba|hodiny)|otevřeno|(?:provozní|pracovní) doba|otváracie hodiny|radno vr(?:ij)?eme|nyitva ?tartás|nyitva|program de lucru|orar|openings(?:tijden|uren)|geopend|öppettider|öppet|åbningstider|åpningstider|aukioloajat|avoinna|работно време|жұмыс (?:уақыты|кестесі)|աշխատանքային ժամեր|ώρες (?:λειτουργίας|γραφείου)|ωράριο|שעות (?:ה?פתיחה|ה?פעילות|ה?קבלה|ה?עבודה)|(?:ساعات|[أا]وقات|مواعيد) (?:العمل|الدوام)|giờ (?:mở cửa|làm việc|hoạt động)|thời gian làm việc|jam (?:buka|operasional|kerja)|სამუშაო (?:საათები|დრო|გრაფიკი)|სამუშაო დღეები|ღიაა|გრაფიკი)(?!\p{L})|(?:営業|受付|診療|开放|营业|營業|工作|办公)[時时][間间]|(?:영업|운영|진료) ?시간`,
  "iu",
);

/** What has hours of its own: a delivery, an event, a flight. */
export const OTHER_HOURS = letters(
  String.raw`(?<!\p{L})(?:доставк\p{L}*|delivery|lieferung|envío|мероприят\p{L}*|концерт\p{L}*|event|webinar|вебинар\p{L}*|урок\p{L}*|рейс\p{L}*|заезд\p{L}*|выезд\p{L}*|check-?in|check-?out|check-?in|обновлен\p{L}*|опубликован\p{L}*|posted|published)(?!\p{L})`,
  "iu",
);
