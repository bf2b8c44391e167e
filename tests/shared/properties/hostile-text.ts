import fc from "fast-check";

/** Half a character, as a page leaves one where it cuts its text within an emoji. */
export const HALF = "\ud83c";

/** Texts that break what takes text for granted. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "\n\n\t",
  "\u202eevil\u202c \u2066isolated\u2069",
  "\u200b\u200b\u200b",
  "zero\u200bwidth\u200cjoin\ufeff",
  "\u0000\u0001\u001f",
  HALF,
  `Sale ${HALF}`,
  "👨‍👩‍👧‍👦 🇬🇪 é é ﬁ ǅ ß İ ı",
  "Z̷̧̢̛͎̮a̶l̵g̸o̷".repeat(20),
  "a".repeat(20_000),
  "a ".repeat(5_000),
  "1".repeat(5_000),
  "+".repeat(2_000),
  "(".repeat(2_000),
  "-".repeat(2_000),
  "http://".repeat(500),
  `a@${"a.".repeat(2_000)}`,
  `${"a".repeat(3_000)}@`,
  "9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9",
  "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!?",
  "<script>alert(1)</script>",
  "'\"><img src=x onerror=1>",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "undefined",
  "NaN",
  "-0",
  "1e400",
  "99999999999999999999",
  "2026-99-99",
  "31.02.2026",
  "٣٤٥ ۱۲۳ ४५६",
  "%E0%A4%A",
  "%00%ff",
  "𝐂𝐨𝐧𝐭𝐚𝐜𝐭 𝐮𝐬",
  "Контакты".repeat(200),
  "ა".repeat(2_000),
  "中文字".repeat(500),
  "مرحبا بالعالم",
  "שלום עולם",
];

/** What ordinary pages say: without it no check would have anything to judge. */
export const plainTexts: readonly string[] = [
  "Contact us",
  "Call us on +44 20 7946 0018, Monday to Friday 9:00–18:00",
  "Write to sales@shop.example and we answer within a day",
  "Page not found",
  "Sorry, the page you are looking for does not exist. Go to the home page or search the site.",
  "Order a kitchen",
  "Book a free consultation today",
  "Our team of 24 engineers has finished 312 houses since 2004.",
  "“They came on time and left the flat clean.” — Anna Bell, Leeds",
  "Privacy policy",
  "© 2026 Shop Ltd. Company number 01234567. All rights reserved.",
  "from £1,200",
  "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
  "Свяжитесь с нами",
  "Позвоните нам: 8 (495) 123-45-67, ежедневно с 9 до 21",
  "Страница не найдена",
  "ООО «Ромашка», ИНН 7701234567, г. Москва, ул. Ленина, д. 1",
  "Оставьте заявку, и мы перезвоним за 15 минут",
  "Согласие на обработку персональных данных",
  "დაგვიკავშირდით: +995 32 2 12 34 56",
  "გვერდი ვერ მოიძებნა",
  "შეუკვეთეთ ახლავე",
  "Rufen Sie uns an: 030 901820",
  "Seite nicht gefunden",
  "Impressum",
  "Name",
  "E-mail",
  "Message",
  "I agree to the processing of my personal data",
  "Send",
  "Subscribe to our newsletter",
  "Wir beraten Sie gern und kostenlos.",
];

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plainTexts) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...plainTexts), fc.constantFrom(...hostileTexts))
      .map(([plain, hostile]) => `${plain} ${hostile.slice(0, 200)}`),
  },
);

export const address: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "https://shop.example/",
      "https://shop.example/contact",
      "https://shop.example/catalogue/kitchens?page=2",
      "https://shop.example/#order",
      "https://www.other.example/about",
      "https://t.me/shop",
      "https://wa.me/442079460018",
      "https://www.facebook.com/shop.example",
      "https://maps.google.com/?q=51.5,-0.1",
      "tel:+442079460018",
      "mailto:sales@shop.example?subject=Hello",
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "",
      "#",
      "javascript:void(0)",
      "javascript:".repeat(500),
      "data:text/html,<p>x",
      "tel:",
      `tel:${"9".repeat(3_000)}`,
      "mailto:",
      "mailto:%",
      "http://",
      "https://[::1",
      "https://\u202eexample",
      "file:///etc/passwd",
      "https://user:pass@shop.example:99999/%zz?%E0%A4%A#%",
      `https://shop.example/${"a/".repeat(3_000)}`,
      `https://${"a.".repeat(300)}example/`,
      `https://shop.example/?${"a=b&".repeat(1_000)}`,
      `https://shop.example/${HALF}`,
    ),
  },
  { weight: 1, arbitrary: fc.webUrl() },
);

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

/** JSON-LD as pages that mean harm, or nothing, write it. */
export const jsonLd: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    "{",
    "null",
    "[]",
    "1",
    '"text"',
    "[null,1,[],{}]",
    '{"__proto__":{"polluted":true},"@type":"Organization"}',
    '{"constructor":{"prototype":{"polluted":true}},"@type":"Product"}',
    '{"@type":{"toString":null}}',
    '{"@type":["Organization",1,null,{"@type":"Person"}],"name":{"@value":{"a":1}}}',
    '{"@graph":"not a list","@context":5}',
    '{"@type":"FAQPage","mainEntity":{"@type":"Question","name":[[[["deep"]]]]}}',
    '{"@type":"Product","offers":{"price":1e400,"priceCurrency":{}},"aggregateRating":{"ratingValue":"NaN","reviewCount":-1}}',
    '{"@type":"LocalBusiness","telephone":["+442079460018",0,false],"address":[],"openingHoursSpecification":{"opens":99}}',
    '{"@id":"#a","@graph":[{"@id":"#a","@graph":[{"@id":"#a"}]}]}',
    '{"@type":"Organization","url":"javascript:alert(1)","sameAs":[{"@id":null}]}',
    '{"@type":"Article","datePublished":"2026-99-99T99:99","author":{"author":{"author":{}}}}',
    deep(2_000),
    "[".repeat(9_000) + "]".repeat(9_000),
    `{"@type":"Organization","name":"${"x".repeat(50_000)}"}`,
  ),
  fc.json({ maxDepth: 6 }),
  fc
    .array(fc.constantFrom("@type", "@graph", "name", "offers", "review", "__proto__", "address"), {
      maxLength: 6,
    })
    .map((keys) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, [key, { [key]: key }]])))),
);
