import type { Review } from "../../facts/reviews.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

/** Worth of a review by how many signs of a real author it has. */
const NAMELESS_WORTH = 0.2;
const ONE_SIGN_WORTH = 0.5;
/** Nothing but top marks from a handful: hard to believe. */
const FLAWLESS_RATING = 5;
const FLAWLESS_COUNT = 20;
const FLAWLESS_CAP = 0.6;
const REPEATED_CAP = 0.3;

export const reviewsReal = defineCheck({
  id: "trust/reviews-real",
  class: "performance",
  weight: 2,
  sources: ["spiegel-2017"],
  restsOn: "trust/reviews",
  needs: ["reviews", "tree"],
  words: {
    en: {
      title: "Reviews by real people",
      good: "The reviews look like those of real people: a full name, a face, a date, a company.",
      poor: "The reviews could be made up: a first name and praise, nothing to know a person by.",
      fix: "Add full name, photo, date or a link to each review, and do not hide a four out of five.",
      notes: {
        thin: "Nothing but a first name.",
        flawless: "Nothing but top marks from a handful of people.",
        repeated: "The same words under several names.",
        "kept-elsewhere": "The reviews stand in another company's frame or site, which cannot be read.",
      },
    },
    ru: {
      title: "Отзывы настоящих людей",
      good: "Отзывы похожи на настоящие: полное имя, лицо, дата, компания.",
      poor: "Такие отзывы можно придумать: имя и похвала, человека за ними не видно.",
      fix: "Добавьте к отзывам имя и фамилию, фото, дату или ссылку и не прячьте четвёрки.",
      notes: {
        thin: "Кроме имени, ничего.",
        flawless: "Одни пятёрки от нескольких человек.",
        repeated: "Одни и те же слова под разными именами.",
        "kept-elsewhere": "Отзывы стоят во фрейме или на сайте другой компании, их не прочитать.",
      },
    },
    ka: {
      title: "ნამდვილი ადამიანების შეფასებები",
      good: "შეფასებები ნამდვილს ჰგავს: სრული სახელი, სახე, თარიღი, კომპანია.",
      poor: "ასეთი შეფასების მოგონება ადვილია: სახელი და ქება, ადამიანი კი არ ჩანს.",
      fix: "შეფასებებს დაუმატეთ სახელი და გვარი, ფოტო, თარიღი ან ბმული და ოთხიანები ნუ დამალეთ.",
      notes: {
        thin: "სახელის გარდა არაფერია.",
        flawless: "რამდენიმე ადამიანის მხოლოდ უმაღლესი ქულები.",
        repeated: "ერთი და იგივე სიტყვები სხვადასხვა სახელით.",
        "kept-elsewhere": "შეფასებები სხვა კომპანიის ჩარჩოში ან საიტზეა, რომლის წაკითხვაც შეუძლებელია.",
      },
    },
  },
  run({ reviews, tree }, { expected }) {
    const { items, platforms, rating } = reviews;
    if (items.length === 0) {
      if (platforms.length > 0) return cannotTell("kept-elsewhere");
      return expected ? failed([bodyOf(tree)]) : notApplicable;
    }
    const mean = items.reduce((sum, review) => sum + worthOf(review), 0) / items.length;
    const thin = items.filter((review) => worthOf(review) < 1);
    const said = (thin.length > 0 ? thin : items).map(({ path, author, signs }) =>
      shown({ path, text: author }, signs.length === 0 ? "thin" : undefined),
    );
    if (items.length > 1 && new Set(items.map(({ text }) => text)).size < items.length)
      return scored(
        Math.min(mean, REPEATED_CAP),
        items.map(({ path, text }) => shown({ path, text }, "repeated")),
      );
    if (rating?.value === FLAWLESS_RATING && (rating.count ?? items.length) < FLAWLESS_COUNT)
      return scored(Math.min(mean, FLAWLESS_CAP), [shown(rating, "flawless"), ...said]);
    return scored(mean, said);
  },
});

function worthOf({ signs }: Review): number {
  if (signs.length === 0) return NAMELESS_WORTH;
  return signs.length === 1 ? ONE_SIGN_WORTH : 1;
}
