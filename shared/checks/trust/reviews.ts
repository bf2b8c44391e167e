import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, type Outcome, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

/** The first five to ten carry most of the effect. */
const ENOUGH = 5;
const FEW_WORTH = 0.6;
const WIDGET_WORTH = 0.8;
const ELSEWHERE_WORTH = 0.5;
const PICTURES_MIN = 2;
const PICTURES_WORTH = 0.4;
const RATING_WORTH = 0.4;
const LINK_WORTH = 0.3;

export const reviews = defineCheck({
  id: "trust/reviews",
  class: "performance",
  weight: 4,
  sources: ["spiegel-2017"],
  needs: ["reviews", "language", "tree"],
  words: {
    en: {
      title: "Words of customers",
      good: "Customers speak for you, in their own words.",
      poor: "Only the company praises itself: no customer has a word here.",
      fix: "Show at least five reviews with the names of those who wrote them.",
      notes: {
        few: "Fewer than five reviews.",
        widget: "Shown by a service of reviews.",
        elsewhere: "The reviews stand on another site.",
        pictures: "Only pictures: who cannot open them reads nothing.",
        "rating-only": "A rating without a word from anyone.",
        "link-only": "Only a link to the reviews.",
      },
    },
    ru: {
      title: "Слова клиентов",
      good: "За вас говорят клиенты, своими словами.",
      poor: "Компания хвалит себя сама: ни у одного клиента здесь нет слова.",
      fix: "Покажите хотя бы пять отзывов с именами тех, кто их написал.",
      notes: {
        few: "Отзывов меньше пяти.",
        widget: "Отзывы показывает сторонний сервис.",
        elsewhere: "Отзывы лежат на другом сайте.",
        pictures: "Только картинки: прочитать их может не каждый.",
        "rating-only": "Оценка есть, а слов нет.",
        "link-only": "Есть только ссылка на отзывы.",
      },
    },
    ka: {
      title: "მომხმარებლების სიტყვები",
      good: "თქვენ მაგივრად მომხმარებლები ლაპარაკობენ, საკუთარი სიტყვებით.",
      poor: "კომპანია თავს თვითონ იქებს: აქ არცერთი მომხმარებლის სიტყვა არ არის.",
      fix: "აჩვენეთ სულ მცირე ხუთი შეფასება ავტორების სახელებით.",
      notes: {
        few: "ხუთ შეფასებაზე ნაკლებია.",
        widget: "შეფასებებს გარე სერვისი აჩვენებს.",
        elsewhere: "შეფასებები სხვა საიტზეა.",
        pictures: "მხოლოდ სურათებია: ყველა ვერ წაიკითხავს.",
        "rating-only": "ქულა არის, სიტყვები კი არა.",
        "link-only": "მხოლოდ ბმულია შეფასებებზე.",
      },
    },
  },
  run({ reviews, language, tree }, { expected }): Outcome {
    const { items, platforms, pictures, rating, links } = reviews;
    const quoted = items.map(({ path, text, author }) => shown({ path, text: `${author}: ${text}` }));
    if (items.length >= ENOUGH) return passed(quoted);
    const widget = platforms.filter(({ via }) => via === "widget");
    if (widget.length > 0)
      return scored(
        WIDGET_WORTH,
        widget.map((platform) => shown(platform, "widget")),
      );
    if (items.length > 0)
      return scored(
        FEW_WORTH,
        quoted.map((item) => ({ ...item, note: "few" })),
      );
    if (platforms.length > 0)
      return scored(
        ELSEWHERE_WORTH,
        platforms.map((platform) => shown(platform, "elsewhere")),
      );
    if (pictures.length >= PICTURES_MIN)
      return scored(
        PICTURES_WORTH,
        pictures.map((picture) => shown(picture, "pictures")),
      );
    if (rating) return scored(RATING_WORTH, [shown(rating, "rating-only")]);
    if (links.length > 0)
      return scored(
        LINK_WORTH,
        links.map((link) => shown(link, "link-only")),
      );
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
