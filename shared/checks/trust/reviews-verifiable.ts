import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

/** Reviews that link to their author or his order can be followed one by one. */
const LINKED_SHARE = 0.5;
const LINKED_WORTH = 0.7;

export const reviewsVerifiable = defineCheck({
  id: "trust/reviews-verifiable",
  class: "performance",
  weight: 3,
  sources: ["nng-trustworthiness", "stanford-credibility", "spiegel-2017"],
  restsOn: "trust/reviews",
  needs: ["reviews", "language", "tree"],
  words: {
    en: {
      title: "Reviews that can be checked",
      good: "The reviews can be checked on a site that does not belong to you.",
      poor: "The reviews stand only here, where anyone could have written them.",
      fix: "Link to your reviews on Google, Yandex, 2GIS, Trustpilot or wherever your customers write.",
      notes: { linked: "Linked one by one.", unproved: "Nothing to check it by." },
    },
    ru: {
      title: "Отзывы, которые можно проверить",
      good: "Отзывы можно проверить на сайте, который вам не принадлежит.",
      poor: "Отзывы есть только здесь, где их мог написать кто угодно.",
      fix: "Дайте ссылку на отзывы в Google, Яндексе, 2ГИС или там, где пишут ваши клиенты.",
      notes: { linked: "Ссылка есть у каждого отзыва.", unproved: "Проверить не по чему." },
    },
    ka: {
      title: "შეფასებები, რომელთა შემოწმებაც შეიძლება",
      good: "შეფასებების შემოწმება შეიძლება საიტზე, რომელიც თქვენ არ გეკუთვნით.",
      poor: "შეფასებები მხოლოდ აქ არის, სადაც მათ ნებისმიერი დაწერდა.",
      fix: "მიუთითეთ ბმული შეფასებებზე Google-ში, Facebook-ზე ან იქ, სადაც თქვენი მომხმარებლები წერენ.",
      notes: { linked: "ბმული თითოეულ შეფასებას აქვს.", unproved: "შესამოწმებელი არაფერია." },
    },
  },
  run({ reviews, language, tree }, { expected }) {
    const { items, platforms } = reviews;
    if (platforms.length > 0) return passed(platforms.map((platform) => shown(platform)));
    const linked = items.filter(({ signs }) => signs.includes("link"));
    if (linked.length > 0 && linked.length >= items.length * LINKED_SHARE)
      return scored(
        LINKED_WORTH,
        linked.map(({ path, author }) => shown({ path, text: author }, "linked")),
      );
    if (items.length > 0)
      return failed(items.map(({ path, author }) => shown({ path, text: author }, "unproved")));
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
