import { letters } from "./letters.ts";
/** Words that stand before a telephone number. */
export const PHONE_WORD = letters(
  String.raw`(?<!\p{L})(?:т(?:ел)?\.|тел(?:еф\p{L}*)?|моб(?:ильн\p{L}*|ільн\p{L}*)?|звон\p{L}*|позвон\p{L}*|дзвон\p{L}*|зателефон\p{L}*|(?:по|за) номер(?:у|ом)|горяч\p{L}* лини\p{L}*|гаряч\p{L}* ліні\p{L}*|whats ?app|viber|вайбер|ватсап|вотсап|tel(?:[eé](?:fon|phone|fono|fone|móvel|movel)\p{L}*|\.)?|fono|gsm(?=\s?:)|infolini\p{L}*|tél(?:éphone)?|tlf|phone|mobile?|cell|call|hotline|toll[- ]free|handy|mobil|fon|rufen|anruf\p{L}*|móvil|celular|llam\p{L}*|cel|whatsapp|ტელ\p{L}*|მობ\p{L}*|ნომერი|ნომერ\p{L}*|დარეკ\p{L}*|დაგვირეკ\p{L}*|ცხელი ხაზი|հեռ\p{L}*|zadzwo\p{L}*|kom\.|zavolejte|volejte|puh(?:elin)?|điện thoại|s?đt|τηλ(?:έφων\p{L}*)?|κιν(?:ητό)?|טל(?:פון)?|נייד|(?:ال)?هاتف|تليفون|(?:ال)?جوال|موبايل|للاتصال|للتواصل)(?!\p{L})|电话|電話|手机|手機|热线|熱線|전화|☎|📞|📱|✆`,
  "iu",
);

/** What an author calls an element that holds a number. */
export const PHONE_NAME =
  /(?:^|[\s_-])(?:phones?|tel|telephone|telefon|mobile|call|hotline|fa-phone|icon-phone)(?:$|[\s_-]|\d)/;

/** Words before a number that is no telephone number. */
export const NUMBER_OF_SOMETHING = letters(
  String.raw`(?<!\p{L})(?:ИНН|КПП|ОГРН(?:ИП)?|ОКПО|ОКАТО|ОКТМО|ОКВЭД|ОКОГУ|БИК|СНИЛС|УНП|УНН|БИН|ИИН|р\/?\s?с(?:ч[её]т)?|к\/?\s?с(?:ч[её]т)?|расч[её]тн\p{L}* сч[её]т|корр?\p{L}*\.? ?сч[её]т|сч[её]т|рахунок|МФО|ЄДРПОУ|ЕДРПОУ|ІПН|РНОКПП|св-во|свидетельств\p{L}*|лиценз\p{L}*|ліценз\p{L}*|ГОСТ|ТУ|IBAN|BIC|SWIFT|საიდენტიფიკაციო(?: კოდი)?|ს\/კ|ს\/ნ|ანგარიშ\p{L}*|HRB|HRA|USt(?:-?Id(?:Nr)?)?|UID|VAT|NIF|CIF|RUC|CNPJ|CPF|NIT|RFC|KVK|SIRET|SIREN|TVA|GSTIN?|CIN|EIN|TIN|NIP|REGON|KRS|IČO?|DIČ|CUI|PIB|OIB|ЕИК|БУЛСТАТ|ΑΦΜ|adószám|VÖEN|ЖСН|БСН|арт(?:икул)?|код(?: товара)?|заказ\p{L}*|замовлення|order|invoice|SKU|ISBN|ISSN|EAN|model|модель|license|licence|reg(?:istration)?|registration number|patent|card|карт[аы]|DOI|ID)\s*(?:no|nr|номер|number)?\s*[.:#№-]*\s*(?:no|nr)?\.?\s*$|№\s*$|#\s*$|(?:备案|許可|许可证|代码|登録|法人)[号號]?(?:番号)?[:：\s]*$`,
  "iu",
);

/** Units after a number that make it an amount. */
export const AMOUNT_AFTER = letters(
  String.raw`^\s?(?:руб|р\.|₽|₴|₾|₸|€|\$|£|%|грн|лари|тг|тенге|eur|usd|uah|gel|лет|год|рок|шт|кг|гр?(?!\p{L})|м[²2³3]?(?!\p{L})|км|см|мм|л(?!\p{L})|мл|тыс|млн|тис|мес|дн|раз|years?|people|users?|clients?|ლარ|km|kg|cm|mm|m²|sq)`,
  "iu",
);

/** Amounts begin with the money's sign. */
export const AMOUNT_BEFORE = letters(
  String.raw`(?:[$€£₽₴₾₸]|(?<!\p{L})(?:usd|eur|rub|uah|gel|от|до|цена|price|from|von|ab|ціна|від|ფასი))\s?$`,
  "iu",
);

/** The number before is a fax, and only a fax. */
export const FAX_WORD = letters(
  String.raw`(?<![\p{L}/])(?:факс|fax|faks|telefax|ფაქსი?|φαξ|פקס|فاكس|传真|傳真)(?:\s(?:no|nr|number|номер))?\s*[.:]*\s*$`,
  "iu",
);

/** Lines by which the maker of a site signs it: what stands there is the maker's contact. */
export const MAKER_CREDIT =
  /(?:разработ(?:ка|ано|ан|чик)|создан(?:ие|о)?|сделано|розроб(?:ка|лено|ник)|створен(?:ня|о)) (?:и продвижение |та просування )?(?:сайт|веб|в студии|студи)|сайт (?:создан|разработан|сделан|створено|розроблено)|(?:web ?)?design(?:ed)?(?: and developed| & developed)? by|(?:developed|created|built|made|powered|crafted|coded) (?:with .{0,12})?by|website by|webdesign by|umsetzung:|tasarım ve|дизайн и разработка|дизайн та розробка|design (?:and|&|et|und) development|site by|საიტის (?:დამზადება|შექმნა)|დამზადებულია|desarrollado por|diseñado por|desenvolvido por|réalisation :/iu;
