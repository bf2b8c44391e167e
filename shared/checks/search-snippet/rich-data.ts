import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { scored } from "../outcome.ts";

/** Schema.org's organisations and local businesses, by how their names end or, for the rest, in full. */
const BUSINESS =
  /(?:Business|Organization|Store|Service|Agency|Shop|Restaurant|Salon|Spa|Club|Gym|Contractor|Company|Dealer|Repair|Rental|Wash|Station|Clinic|Center|Office|School|Agent|Course|Theater|Gallery|Bakery|Winery|Pub|Care|University|Hospital|Pharmacy|Attorney|Notary|Physician|Dentist|Electrician|Plumber|Locksmith|Painter|Hotel|Hostel|Motel|Resort|Breakfast|Laundry|Corporation|Storage)$/;
/** What a company sells, whatever page it shows it on. */
const OFFERED = [
  "Product",
  "Offer",
  "AggregateOffer",
  "OfferCatalog",
  "Service",
  "Course",
  "Event",
  "SoftwareApplication",
  "WebApplication",
  "MobileApplication",
];
const USUAL = ["WebSite", "Person", ...OFFERED];

/** Types that fit a kind of page; on those not named here, the company and what it sells. */
const FITTING: Partial<Record<PageKind, readonly string[]>> = {
  product: [...OFFERED, "Hotel", "HotelRoom", "Vehicle", "Car", "Apartment", "House"],
  category: ["ItemList", "CollectionPage", "Product", "OfferCatalog"],
  article: ["Article", "NewsArticle", "BlogPosting", "TechArticle", "HowTo", "Recipe", "VideoObject"],
  faq: ["FAQPage", "QAPage"],
};
/** Draws its chain under the address of any inner page. */
const CHAIN = "BreadcrumbList";
/** Parts of another node: they say nothing of what the page is. */
const PARTS =
  /^(?:PostalAddress|GeoCoordinates|OpeningHoursSpecification|ImageObject|ContactPoint|ListItem|SearchAction|EntryPoint|Rating)$/;

/** Properties without which a type makes no richer result. */
const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ["Product", ["name", "offers.price"]],
  ["LocalBusiness", ["name", "address.streetAddress"]],
  ["Organization", ["name", "url"]],
  ["Article", ["headline", "datePublished"]],
  ["BlogPosting", ["headline", "datePublished"]],
  ["NewsArticle", ["headline", "datePublished"]],
  ["Event", ["name", "startDate"]],
  ["Recipe", ["name", "image"]],
]);

export const richData = defineCheck({
  id: "search-snippet/rich-data",
  class: "performance",
  weight: 3,
  sources: ["google-structured-data"],
  needs: ["structuredData", "kind"],
  words: {
    en: {
      title: "Markup for a richer result",
      good: "The page tells machines what it is, so its result can grow.",
      poor: "The result stays two bare lines: no price, rating, address or breadcrumb beside it.",
      fix: "Add markup that fits the page: Product, LocalBusiness, Article, BreadcrumbList.",
      notes: {
        "no-markup": "No structured data on the page.",
        "broken-markup": "This structured data is not valid JSON.",
        "unfit-markup": "Structured data is there, but does not fit this kind of page.",
        "incomplete-markup": "A property is missing without which nothing is shown.",
      },
    },
    ru: {
      title: "Разметка для богатого сниппета",
      good: "Страница объясняет машинам, что это, и её результат может вырасти.",
      poor: "В поиске останутся две голые строки: без цены, оценки, адреса и цепочки.",
      fix: "Добавьте подходящую разметку: Product, LocalBusiness, Article, BreadcrumbList.",
      notes: {
        "no-markup": "На странице нет структурированных данных.",
        "broken-markup": "Эта разметка не является верным JSON.",
        "unfit-markup": "Разметка есть, но не подходит этому виду страницы.",
        "incomplete-markup": "Не хватает свойства, без которого ничего не покажут.",
      },
    },
    ka: {
      title: "მონიშვნა უფრო მდიდარი შედეგისთვის",
      good: "გვერდი მანქანებს უხსნის, რა არის, და მისი შედეგი შეიძლება გაიზარდოს.",
      poor: "ძიებაში ორი შიშველი სტრიქონი დარჩება: ფასის, შეფასებისა და მისამართის გარეშე.",
      fix: "დაამატეთ გვერდის შესაფერისი მონიშვნა: Product, LocalBusiness, Article, BreadcrumbList.",
      notes: {
        "no-markup": "გვერდზე სტრუქტურირებული მონაცემები არ არის.",
        "broken-markup": "ეს მონიშვნა სწორი JSON არ არის.",
        "unfit-markup": "მონიშვნა არის, მაგრამ ამ სახის გვერდს არ უხდება.",
        "incomplete-markup": "აკლია თვისება, რომლის გარეშეც არაფერი გამოჩნდება.",
      },
    },
  },
  run({ structuredData, kind }) {
    const { nodes, errors } = structuredData;
    const [error] = errors;
    if (nodes.length === 0) {
      return scored(0, [
        error === undefined
          ? { path: "html > head", note: "no-markup" }
          : { text: error, note: "broken-markup" },
      ]);
    }
    const own = FITTING[kind.kind];
    const wanted = own ?? (kind.kind === "reviews" ? ["Review", "AggregateRating", ...USUAL] : USUAL);
    const fits = (type: string) =>
      wanted.includes(type) || (type === CHAIN && kind.kind !== "home") || (!own && BUSINESS.test(type));
    const fitting = nodes.filter(({ types }) => types.some(fits));
    const all = [...new Set(nodes.flatMap((node) => node.types))];
    const whole = all.filter((type) => !PARTS.test(type));
    const types = (whole.length > 0 ? whole : all).slice(0, 6).join(", ");
    const parsed = errors.length === 0 ? 0.3 : 0;
    if (fitting.length === 0) return scored(parsed + 0.1, [{ text: types, note: "unfit-markup" }]);
    const lacking = fitting.flatMap((node) =>
      node.types.flatMap((type) =>
        (REQUIRED.get(type) ?? [])
          .filter((property) => !node.values.has(property))
          .map((property) => `${type}.${property}`),
      ),
    );
    const [missing] = lacking;
    if (missing !== undefined) return scored(parsed + 0.4, [{ text: missing, note: "incomplete-markup" }]);
    return scored(parsed + 0.7, [{ text: types, ...(error !== undefined && { note: "broken-markup" }) }]);
  },
});
