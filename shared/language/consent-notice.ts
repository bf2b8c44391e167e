import { letters } from "./letters.ts";
/** Ids and classes of consent managers, and of home-made notices. */
export const consentName =
  /onetrust|cookiebot|cybot|usercentrics|cookieyes|(?:^|[\s_-])cky-|cmplz|iubenda|didomi|qc-cmp|quantcast|sp_message|trustarc|truste|termly|osano|klaro|cc-(?:window|banner|popup)|cookie|gdpr|ccpa|consent|borlabs|axeptio|tarteaucitron|fc-consent|moove|privacy-(?:banner|notice|popup|bar)|(?:^|[\s_-])cmp(?:$|[\s_-])|kuki|куки/;

/** What such a notice speaks of, in lower case. */
export const consentWords = letters(
  String.raw`cookie|куки|кукі|кук-файл|файл[\p{L}]* cookie|ქუქი|ქუქ-ფაილ|クッキー|çerez|evästee|informasjonskapsler|ευαίσθητ|sušenk|consent|gdpr|персональных данных|персональних даних|პერსონალურ[\p{L}]* მონაცემ|datenschutz|we value your privacy|your privacy|隐私|同意`,
  "u",
);

/** Words on the buttons by which a visitor refuses. */
export const refuseWords = letters(
  String.raw`(?<!\p{L})(?:reject|decline|deny|refuse|no,? thanks|only necessary|necessary only|essential only|отклонить|отказаться|отказ|только необходимые|не принимаю|відхилити|відмовитись|відмовитися|лише необхідні|უარყოფა|უარი|მხოლოდ აუცილებელი|ablehnen|nur notwendige|nur essenzielle|rechazar|solo necesarias|refuser|tout refuser|continuer sans accepter|rifiuta|recusar|rejeitar|odrzuć|reddet|weigeren|odmítnout)(?!\p{L})`,
  "iu",
);

/** Asks for the visitor's age, in lower case. */
export const ageWords =
  /are you (?:over |at least |of )?(?:18|19|21|legal)|18 years|age verification|verify your age|вам (?:уже )?(?:есть |исполнилось )?(?:18|21)|мне (?:уже )?(?:есть )?18|вам (?:вже )?(?:є |виповнилося )?(?:18|21)|подтвердите (?:ваш |свой )?возраст|18 წლის|sind sie (?:schon |mindestens |über )?18|mayor de edad|avez-vous (?:plus de )?18/;

/** Ids, classes and frame hosts of chat and call-back bubbles. */
export const chatName =
  /jivo|jdiv|tawk|intercom|crisp|drift|zendesk|zopim|livechat|live-chat|olark|tidio|userlike|freshchat|hubspot-messages|b24-widget|bitrix24|carrotquest|chatra|verbox|callbackhunter|callback-widget|envybox|chaport|gorgias|helpscout|beacon-container|fb_dialog|fb-customerchat|wa-chat|whatsapp|viber|telegram|chat-?(?:widget|button|bubble|icon|box|bot)|chatbot|messenger-?(?:button|widget|float)|talk-?me|replain|usedesk|omnidesk|webim|dashly|float(?:ing)?-?(?:wa|tg|chat)/;

/** A loading screen. */
export const loaderName = /preload|loader|loading|spinner|splash/;

/** Ids and classes of windows laid over a page. */
export const windowName =
  /modal|pop-?up|overlay|dialog|lightbox|interstitial|subscribe|newsletter|disclaimer|promo|offer|welcome|exit-?intent|adblock/;

/** Words and signs on what closes such a window. */
export const closeWords =
  /^(?:[×✕✖✗xхX]|close|dismiss|no,? thanks|not now|later|skip|i agree|agree|accept|ok|got it|continue|закрыть|нет,? спасибо|не сейчас|позже|согласен|принимаю|понятно|продолжить|закрити|ні,? дякую|пізніше|згоден|დახურვა|არა,? გმადლობთ|მოგვიანებით|ვეთანხმები|გასაგებია|schließen|nein,? danke|später|verstanden|cerrar|no,? gracias|fermer|non,? merci)\P{L}*$/iu;
