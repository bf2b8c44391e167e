import { letters } from "./letters.ts";
/** Words and addresses by which a link leads to the page of contacts. */
export const CONTACT_LINK = letters(
  String.raw`(?<!\p{L})(?:contacts?|contact(?:ez)?[- ]?us|kontakt\p{L}*|контакт\p{L}*|связаться|связь|зв.яз\p{L}*|зворотн\p{L}*|კონტაქტ\p{L}*|დაგვიკავშირ\p{L}*|contacto|contactos|contato|contatto|contatti|get in touch|написать нам|напишите нам|обратная связь|iletişim|əlaqə|impressum)(?!\p{L})`,
  "iu",
);

export const CONTACT_PATH =
  /(?:^|[/_.-])(?:contacts?|contact-?us|kontakt[eyiaу]?|kontakty|kontakti|contacto|contato|contatti|iletisim|get-in-touch|svyaz|obratnaya-svyaz|контакты|კონტაქტი)(?:[/_.-]|$)/iu;

/** An answer or a call, and how soon; both orders. */
export const ANSWER_WITHIN = letters(
  String.raw`(?:ответ\p{L}{0,8}|перезвон\p{L}{0,6}|свяж\p{L}{0,6}|напиш\p{L}{0,6} вам|відповід\p{L}{0,8}|відповім\p{L}{0,4}|передзвон\p{L}{0,6}|зв.яж\p{L}{0,6}|зателефон\p{L}{0,6}|repl(?:y|ies|ied)|respon(?:d|se|ds)|answer|get back to you|call you(?: back)?|be in touch|contact you|antwort\p{L}{0,6}|melden uns|zurückrufen|rufen (?:wir )?sie|respond\p{L}{0,6}|contest\p{L}{0,6}|llam\p{L}{0,6}|contactaremos|დაგირეკ\p{L}{0,6}|გიპასუხ\p{L}{0,6}|დაგიკავშირდ\p{L}{0,6}|პასუხ\p{L}{0,6})[^.!?\n]{0,60}?(?:\d{1,3}\s?(?:-?х\s?)?(?:мин|хв|мін|min|сек|sec|std|stunden?|hours?|hrs?|час|год|წუთ|საათ|werktag\p{L}*|business days?|working days?|рабоч\p{L}* д|робоч\p{L}* д|д(?:ень|ня|ней|нів)|days?|horas?|días?)|(?:в течение|протягом|within) (?:дня|часа|години|the hour|an hour|one hour|a day|the day|минуты|доби)|(?:в|за) (?:тот же день|час)|same day|sofort|noch am selben tag|ერთ საათში|იმავე დღეს)`,
  "iu",
);
export const WITHIN_ANSWER = letters(
  String.raw`(?:(?:в течение|за|через|протягом|within|in|innerhalb von|binnen|en)\s(?:\p{L}{1,8}\s)?\d{1,3}\s?(?:мин\p{L}*|хв\p{L}*|min\p{L}*|час\p{L}*|год\p{L}*|hours?|hrs?|stunden?|std|horas?|secs?|сек\p{L}*|business days?|working days?|рабоч\p{L}* дн\p{L}*)|\d{1,3}\s?(?:წუთში|საათში|წუთის|საათის))[^.!?\n]{0,60}?(?:ответ|перезвон|свяж|відповід|відповім|передзвон|зв.яж|зателефон|repl|respon|answer|get back|call you|be in touch|contact you|antwort|melden|zurückruf|contest|respond|llam|დაგირეკ|გიპასუხ|დაგიკავშირ|პასუხ)`,
  "iu",
);

/** Things promised within a time that are no answer. */
export const OTHER_PROMISE = letters(
  String.raw`(?<!\p{L})(?:доставк\p{L}*|доставим|приедем|приедет|выезд\p{L}*|delivery|deliver|ship\p{L}*|lieferung|entrega|envío|refund|возврат\p{L}*|повернен\p{L}*)(?!\p{L})`,
  "iu",
);

/** Roles of people who answer. */
export const ROLE_WORD = letters(
  String.raw`(?<!\p{L})(?:менеджер\p{L}*|консультант\p{L}*|администратор\p{L}*|адміністратор\p{L}*|руководител\p{L}*|директор\p{L}*|управляющ\p{L}*|мастер|специалист\p{L}*|эксперт\p{L}*|основател\p{L}*|керівни\p{L}*|фахівець|засновник\p{L}*|спеціаліст\p{L}*|юрист\p{L}*|адвокат\p{L}*|manager|consultant|advisor|adviser|director|founder|owner|head of \p{L}+|specialist|coordinator|attorney|lawyer|partner|sales|support|ansprechpartner\p{L}*|berater\p{L}*|leiter\p{L}*|geschäftsführer\p{L}*|inhaber\p{L}*|gerente|asesor\p{L}*|director\p{L}*|responsable|მენეჯერ\p{L}*|კონსულტანტ\p{L}*|დირექტორ\p{L}*|სპეციალისტ\p{L}*|დამფუძნებ\p{L}*)(?!\p{L})`,
  "iu",
);

/** A first name and a family name. */
export const PERSON_NAME = letters(
  String.raw`(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\.?){0,1} \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?!\p{L})|[\u10D0-\u10FF]{3,12} [\u10D0-\u10FF]{4,14}(?:ძე|შვილი|ია|ავა|უა|ანი|იანი|ელი|ური)(?![\u10D0-\u10FF])`,
  "u",
);
