import { defineCheck } from "../define-check.ts";
import { notApplicable, passed, scored } from "../outcome.ts";

const SELF =
  /^(?:Organization|LocalBusiness|Corporation|.*(?:Business|Organization|Store|Service|Agency)|Dentist|Restaurant|Hotel|Physician)$/;

export const honestRating = defineCheck({
  id: "search-snippet/honest-rating",
  class: "performance",
  weight: 2,
  sources: ["google-review-snippets"],
  needs: ["structuredData", "content"],
  words: {
    en: {
      title: "Rating that may be shown",
      good: "The rating in the markup can be seen on the page.",
      poor: "Search engines do not show stars that a company gives itself, or that no visitor can see.",
      fix: "Keep the reviews, show them on the page, and do not expect stars for your own company.",
      notes: {
        "self-rating": "A rating of the company by the company itself.",
        "unseen-rating": "This rating is not to be seen on the page.",
      },
    },
    ru: {
      title: "Оценка, которую могут показать",
      good: "Оценку из разметки видно и на странице.",
      poor: "Поиск не показывает звёзды, которые компания ставит себе сама или которых не видит посетитель.",
      fix: "Оставьте отзывы, покажите их на странице и не ждите звёзд для своей же компании.",
      notes: {
        "self-rating": "Оценка компании, поставленная самой компанией.",
        "unseen-rating": "Этой оценки на странице не видно.",
      },
    },
    ka: {
      title: "შეფასება, რომელიც შეიძლება გამოჩნდეს",
      good: "მონიშვნის შეფასება გვერდზეც ჩანს.",
      poor: "ძიება არ აჩვენებს ვარსკვლავებს, რომლებსაც კომპანია საკუთარ თავს უწერს ან ვერავინ ხედავს.",
      fix: "დატოვეთ შეფასებები, აჩვენეთ გვერდზე და საკუთარი კომპანიისთვის ვარსკვლავებს ნუ ელით.",
      notes: {
        "self-rating": "კომპანიის შეფასება თავად კომპანიისგან.",
        "unseen-rating": "ეს შეფასება გვერდზე არ ჩანს.",
      },
    },
  },
  run({ structuredData, content }) {
    const rated = structuredData.nodes.find(({ values }) => values.has("aggregateRating.ratingValue"));
    if (!rated) return notApplicable;
    const value = rated.values.get("aggregateRating.ratingValue")?.[0] ?? "";
    const written = value.replace(",", ".");
    const isSeen = content.some(
      ({ isSeen, text }) => isSeen && text.replace(/(\d),(\d)/g, "$1.$2").includes(written),
    );
    if (rated.types.some((type) => SELF.test(type)))
      return scored(isSeen ? 0.5 : 0.2, [{ text: value, note: "self-rating" }]);
    return isSeen ? passed([{ text: value }]) : scored(0, [{ text: value, note: "unseen-rating" }]);
  },
});
