import { letters } from "./letters.ts";
/** Words of links and headings that lead to the documents and terms of a company. A star stands for any ending. */
export const policyTopics = {
  privacy: {
    en: ["privacy", "data protection", "gdpr", "data policy", "personal data"],
    ru: [
      "конфиденциальн*",
      "персональн* данн*",
      "политик* обработки",
      "политика приватности",
      "защита данных",
    ],
    uk: ["конфіденційн*", "персональн* дан*", "політик* приватності", "захист даних"],
    ka: ["კონფიდენციალ*", "პერსონალურ* მონაცემ*", "მონაცემთა დაცვ*"],
    de: ["datenschutz*", "dsgvo"],
    es: ["privacidad", "protección de datos"],
    fr: ["confidentialité", "données personnelles", "vie privée", "protection des données"],
    it: ["privacy", "trattamento dei dati", "informativa"],
    pl: ["prywatności", "prywatność", "rodo", "danych osobowych"],
    pt: ["privacidade", "proteção de dados", "lgpd"],
    nl: ["privacy*", "privacyverklaring", "avg"],
    tr: ["gizlilik*", "kvkk", "kişisel veri*"],
    zh: ["隐私"],
    ja: ["プライバシー", "個人情報"],
  },
  delivery: {
    en: ["delivery", "shipping", "pickup", "collection and delivery"],
    ru: ["доставк*", "самовывоз*"],
    uk: ["доставк*", "самовивіз*", "самовивоз*"],
    ka: ["მიწოდებ*", "მიტანა", "მიტანის*", "ადგილზე მიტან*", "მიწოდების*"],
    de: ["versand*", "lieferung*", "lieferzeit*", "abholung"],
    es: ["envío*", "entrega*"],
    fr: ["livraison*"],
    it: ["spedizion*", "consegna*"],
    pl: ["dostaw*", "wysyłk*"],
    pt: ["entrega*", "envio*", "frete"],
    tr: ["teslimat*", "kargo*"],
  },
  payment: {
    en: ["payment", "payments", "payment methods", "how to pay", "ways to pay"],
    ru: ["оплат*", "способы оплаты", "рассрочк*"],
    uk: ["оплат*", "способи оплати", "розстрочк*"],
    ka: ["გადახდ*", "განვადებ*", "ანგარიშსწორებ*"],
    de: ["zahlung*", "zahlungsarten", "zahlungsmethoden", "bezahlung"],
    es: ["pago*", "formas de pago"],
    fr: ["paiement*"],
    it: ["pagament*"],
    pl: ["płatno*"],
    pt: ["pagamento*"],
    tr: ["ödeme*"],
  },
  returns: {
    en: ["return", "returns", "refund*", "return policy", "exchange", "exchanges", "cancellation*"],
    ru: ["возврат*", "обмен", "обмен и возврат", "отмена заказа"],
    uk: ["повернен*", "обмін", "обмін та повернення"],
    ka: ["დაბრუნებ*", "გადაცვლ*"],
    de: ["widerruf*", "rückgabe*", "retoure*", "umtausch*", "rücksendung*", "storno*"],
    es: ["devoluci*", "cambios", "reembolso*"],
    fr: ["retour", "retours", "rétractation", "remboursement*", "échange*"],
    it: ["reso", "resi", "rimbors*", "recesso", "cambi"],
    pl: ["zwrot*", "reklamacj*", "wymian*"],
    pt: ["devoluç*", "trocas", "reembolso*"],
    tr: ["iade*", "değişim*"],
  },
  terms: {
    en: ["terms", "terms of service", "terms of sale", "terms and conditions", "conditions of sale"],
    ru: ["оферт*", "пользовательск* соглашен*", "условия продажи", "правила продажи", "условия покупки"],
    uk: ["оферт*", "угод* користувача", "умови продажу", "правила продажу", "договір публічної"],
    ka: ["წესები და პირობები", "პირობები", "მომსახურების პირობებ*"],
    de: ["agb", "geschäftsbedingungen", "nutzungsbedingungen"],
    es: ["términos", "condiciones"],
    fr: ["cgv", "cgu", "conditions générales"],
    it: ["termini", "condizioni"],
    pl: ["regulamin*", "warunki"],
    pt: ["termos", "condições"],
    tr: ["koşullar*", "sözleşme*"],
  },
  imprint: {
    en: ["imprint", "legal notice", "company details", "legal information", "company information"],
    ru: [
      "реквизит*",
      "юридическая информация",
      "сведения об организации",
      "сведения о компании",
      "правовая информация",
    ],
    uk: ["реквізит*", "юридична інформація", "відомості про компанію"],
    ka: ["რეკვიზიტ*", "იურიდიული ინფორმაცი*"],
    de: ["impressum"],
    es: ["aviso legal", "información legal"],
    fr: ["mentions légales"],
    it: ["note legali", "dati societari"],
    pl: ["dane firmy", "dane rejestrowe"],
    pt: ["informações legais", "aviso legal"],
    tr: ["künye"],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

/** Address of a policy on personal data, whatever the link says. */
export const PRIVACY_PATH =
  /privacy|datenschutz|confidential|konfiden|gdpr|(?:^|[/_-])rodo(?:[/_.-]|$)|personal-?data|privatnost|gizlilik|(?:politika|polityka)[-_]?(?:obrabot|konf|pryv|priv)|polityka-prywatnosci|soglasie/i;

/** Means of paying, in text, picture names and descriptions. */
export const PAYMENT_MEANS = letters(
  String.raw`(?<![\p{L}\d])(?:visa|master-?card|maestro|amex|american[-_ ]express|apple[-_ ]?pay|google[-_ ]?pay|samsung[-_ ]?pay|pay-?pal|klarna|sofort(?:überweisung)?|giropay|stripe|mir[-_ ]?(?:pay|card|logo)|карт[аы] мир|мир(?=[,.;/) ]{1,2}(?:visa|сбп|mastercard))|сбп|sbp|ю-?money|ю-?касса|yookassa|робокасса|robokassa|tinkoff[-_ ]?pay|долями|liqpay|wayforpay|fondy|monobank|приват24|privat24|портмоне|portmone|наложенн\p{L}+ плат[её]ж\p{L}*|післяплат\p{L}*|накладен\p{L}+ плат\p{L}+|bank of georgia|tbc[-_ ]?pay|tbc bank|საქართველოს ბანკ\p{L}*|payze|unipay|bizum|redsys|przelewy24|blik|payu|ideal|bancontact|iyzico|papara|sepa|rechnungskauf|kauf auf rechnung|наличн\p{L}{1,6}|готівк\p{L}{1,4}|ნაღდ\p{L}{1,6}|cash on delivery|cash)(?![\p{L}\d])`,
  "iu",
);

/** A word on why paying here is safe. */
export const PAYMENT_SAFETY = letters(
  String.raw`(?<!\p{L})(?:secure (?:payment|checkout|ssl|shopping)|secured by|payments? (?:is|are) (?:secure|protected|encrypted)|encrypt\p{L}*|ssl|pci[- ]?dss|3-?d[- ]?secure|verified by visa|buyer protection|money[- ]back|безопасн\p{L}+ (?:оплат|плат[её]ж|сделк)\p{L}*|защищ[её]нн\p{L}+ (?:соединен|плат[её]ж|оплат)\p{L}*|данные карты|безпечн\p{L}+ (?:оплат|плат[іе]ж|угод)\p{L}*|захищен\p{L}+ (?:з.єднан|плат[іе]ж|оплат)\p{L}*|უსაფრთხო გადახდ\p{L}*|დაცული გადახდ\p{L}*|sichere? (?:bezahl\p{L}*|zahl\p{L}*)|ssl-verschlüssel\p{L}*|käuferschutz|pago (?:100\s?% )?seguro|paiement (?:100\s?% )?sécurisé|pagament[oi] sicur[oi]|bezpieczn\p{L}+ płatno\p{L}+|pagamento seguro|güvenli ödeme)`,
  "iu",
);
