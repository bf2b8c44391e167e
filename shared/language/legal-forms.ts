import { letters } from "./letters.ts";
/**
 * Forms of a company with its name beside it. `\b` does not hold for Cyrillic and Georgian letters, so word ends are looked for.
 * Before the name: Russian, Ukrainian and Georgian forms; after it: Western ones.
 */
export const LEGAL_FORM_BEFORE = letters(
  String.raw`(?<![\p{L}\d])(?:ООО|ОАО|ПАО|ЗАО|НАО|АО|ИП|АНО|ТОВ|ТзОВ|ПрАТ|ПАТ|ПП|ФОП|ФЛП|ТОО|ОсОО|ОДО|ЧУП|УП|შპს|სს|ი\/მ|ი\.მ\.?|ააიპ|Общество с ограниченной ответственностью|Индивидуальный предприниматель|Товариство з обмеженою відповідальністю|Фізична особа-підприємець|Фізична особа - підприємець|Самозанят\p{L}{2,4})(?![\p{L}\d])\s{0,3}[«"“„'(]{0,2}\s?[\p{Lu}\u10D0-\u10FF][\p{L}\d-]*`,
  "u",
);
export const LEGAL_FORM_AFTER = letters(
  String.raw`[\p{L}\d&.'’)»"]\s?,?\s(?:LLC|L\.L\.C\.|LLP|LP|Ltd\.?|Limited|Inc\.?|Incorporated|Corp\.?|PLC|P\.?L\.?L\.?C\.?|P\.A\.|P\.C\.|GmbH(?: & Co\. ?KG)?|gGmbH|UG(?: \(haftungsbeschränkt\))?|AG|e\.? ?K\.|e\.V\.|OHG|KG|GbR|S\.?L\.?U?\.|SL|S\.A\.|S\.A\.S\.|SAS|SARL|S\.r\.l\.|Srl|SRL|S\.p\.A\.|SpA|sp\. ?z ?o\.? ?o\.?|S\.A|Sp\. ?j\.|Lda\.?|Ltda\.?|EIRELI|B\.V\.|BV|N\.V\.|A\.Ş\.|Ltd\. ?Şti\.|d\.o\.o\.|s\.r\.o\.|a\.s\.|OÜ|UAB|SIA|AB|ApS|A\/S|Oy|Pty Ltd)(?![\p{L}\d])`,
  "u",
);

/** A number by which a register knows the company: what it is called, and its digits. Each kind has its own test. */
export const registrationNumbers = [
  {
    kind: "inn",
    label: letters(
      String.raw`(?<!\p{L})ИНН(?:\s?\/\s?КПП)?\s{0,3}[:№-]?\s{0,3}(\d{10}(?:\d{2})?)(?!\d)`,
      "iu",
    ),
  },
  {
    kind: "ogrn",
    label: letters(String.raw`(?<!\p{L})ОГРН(?:ИП)?\s{0,3}[:№-]?\s{0,3}(\d{13}(?:\d{2})?)(?!\d)`, "iu"),
  },
  {
    kind: "edrpou",
    label: letters(
      String.raw`(?<!\p{L})(?:(?:код\s)?(?:ЄДРПОУ|ЕГРПОУ|ЕДРПОУ)|ІПН|РНОКПП|ІНН)\s{0,3}[:№-]?\s{0,3}(\d{8}(?:\d{2})?)(?!\d)`,
      "iu",
    ),
  },
  {
    kind: "georgian-id",
    label: letters(
      String.raw`(?:ს\s?\/\s?[კნ]|საიდენტიფიკაციო(?:\s?(?:კოდი|ნომერი|№))?|საიდ\.?\s?კოდი|პ\s?\/\s?ნ|(?<!\p{L})(?:ID code|identification (?:code|number)))\s{0,3}[:№-]?\s{0,3}(\d{9}(?:\d{2})?)(?!\d)`,
      "iu",
    ),
  },
  {
    kind: "hrb",
    label: letters(
      String.raw`(?<!\p{L})HR[AB]\s?[:.-]?\s{0,2}(?:Nr\.?\s?)?(\d{2,6}(?:\s?[A-Z]{1,2})?)(?!\d)`,
      "u",
    ),
  },
  {
    kind: "vat",
    label: letters(
      String.raw`(?<!\p{L})(?:USt-?\s?-?Id(?:ent)?(?:-?Nr)?\.?|Umsatzsteuer-?(?:ID|Identifikationsnummer)|VAT(?:\s(?:ID|No\.?|number|reg(?:istration)?(?:\s(?:no\.?|number))?))?|TVA(?:\s\p{L}{1,20}){0,2}|P\.?\s?IVA|Partita IVA|NIF|CIF|NIP|KDV|BTW)\s{0,3}[:.№-]{0,2}\s{0,3}((?:[A-Z]{2}\s?)?[A-Z\d](?:[\s.-]?[A-Z\d]){6,13})(?![A-Z\d])`,
      "u",
    ),
  },
  {
    kind: "company-number",
    label: letters(
      String.raw`(?<!\p{L})(?:company|registration|registered|reg\.?|companies house|crn|ein|abn|acn|siret|siren|regon|krs|cui|oib|vergi|mersis|cnpj|unp|унп|бин|бін|иин)\s?(?:registration\s)?(?:number|numbers|no\.?|nr\.?|#|№)?\s{0,2}[:.-]{0,2}\s{0,2}((?:[A-Z]{2})?\d(?:[\s./-]?\d){5,15})(?!\d)`,
      "iu",
    ),
  },
  {
    kind: "registered-in",
    label: letters(
      String.raw`(?<!\p{L})registered in (?:England(?: (?:and|&) Wales)?|Scotland|Ireland|Northern Ireland)[^\d\n]{0,40}(\d{6,8}|[A-Z]{2}\d{6})(?!\d)`,
      "iu",
    ),
  },
] as const;
export type RegistrationKind = (typeof registrationNumbers)[number]["kind"];

/** Cheap sign that a text may hold any of them. */
export const MAYBE_REGISTERED =
  /ИНН|ОГРН|ЄДРПОУ|ЕГРПОУ|ЕДРПОУ|ІПН|РНОКПП|ს\s?\/\s?[კნ]|საიდ|პ\s?\/\s?ნ|HR[AB]|USt|Umsatzsteuer|VAT|TVA|IVA|NIF|CIF|NIP|KDV|BTW|\d[\d ./-]{4}/iu;

/** Whose name stands after the sign of copyright. */
export const COPYRIGHT = /(?:©|\(c\)|&copy;|copyright)/iu;

/** What may follow the sign besides a name. */
export const COPYRIGHT_NOISE =
  /(?:©|\(c\)|copyright|all rights reserved|все права защищены|всі права захищен[оі]|усі права захищен[оі]|ყველა უფლება დაცულია|alle rechte vorbehalten|todos los derechos reservados|tous droits réservés|tutti i diritti riservati|wszelkie prawa zastrzeżone|todos os direitos reservados|tüm hakları saklıdır|(?:19|20)\d\d|by(?=\s)|[-–—|.,:;«»"]+)/giu;
