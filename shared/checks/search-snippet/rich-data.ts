import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { scored } from "../outcome.ts";

const BUSINESS = [
  "Organization",
  "LocalBusiness",
  "Corporation",
  "ProfessionalService",
  "Store",
  "Restaurant",
  "Dentist",
  "LegalService",
  "Hotel",
  "WebSite",
  "OnlineStore",
];

/** Types that fit a kind of page; a type ending in one of these words fits too (`HealthAndBeautyBusiness`). */
const FITTING: Partial<Record<PageKind, readonly string[]>> = {
  product: ["Product", "Offer", "Service", "Course", "Event", "Hotel", "Vehicle"],
  category: ["ItemList", "CollectionPage", "BreadcrumbList", "Product", "OfferCatalog"],
  article: ["Article", "NewsArticle", "BlogPosting", "TechArticle", "HowTo", "Recipe", "VideoObject"],
  faq: ["FAQPage", "QAPage"],
  reviews: ["Review", "AggregateRating", ...BUSINESS],
};

/** Properties without which a type makes no richer result. */
const REQUIRED: Record<string, readonly string[]> = {
  Product: ["name", "offers.price"],
  LocalBusiness: ["name", "address.streetAddress"],
  Organization: ["name", "url"],
  Article: ["headline", "datePublished"],
  BlogPosting: ["headline", "datePublished"],
  NewsArticle: ["headline", "datePublished"],
  Event: ["name", "startDate"],
  Recipe: ["name", "image"],
};

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
    const wanted = FITTING[kind.kind] ?? BUSINESS;
    const fits = (type: string) =>
      wanted.includes(type) ||
      (wanted === BUSINESS && /(?:Business|Store|Organization|Service|Agency)$/.test(type));
    const fitting = nodes.filter(({ types }) => types.some(fits));
    const types = [...new Set(nodes.flatMap((node) => node.types))].slice(0, 6).join(", ");
    const parsed = errors.length === 0 ? 0.3 : 0;
    if (fitting.length === 0) return scored(parsed + 0.1, [{ text: types, note: "unfit-markup" }]);
    const lacking = fitting.flatMap((node) =>
      node.types.flatMap((type) =>
        (REQUIRED[type] ?? [])
          .filter((property) => !node.values.has(property))
          .map((property) => `${type}.${property}`),
      ),
    );
    const [missing] = lacking;
    if (missing !== undefined) return scored(parsed + 0.4, [{ text: missing, note: "incomplete-markup" }]);
    return scored(parsed + 0.7, [{ text: types, ...(error !== undefined && { note: "broken-markup" }) }]);
  },
});
