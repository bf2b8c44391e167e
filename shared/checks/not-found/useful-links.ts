import { destinations } from "../../facts/ways-out.ts";
import { defineCheck } from "../define-check.ts";
import { failed, scored } from "../outcome.ts";

const SCORES = [0, 0.4, 0.7, 1] as const;
/** A whole map of the site: useful, and long to read. */
const MAP_LINKS = 25;
const MAP = 0.6;

export const usefulLinks = defineCheck({
  id: "not-found/useful-links",
  class: "performance",
  weight: 4,
  sources: ["govuk-page-not-found"],
  needs: ["waysOut", "page", "tree", "notFound"],
  words: {
    en: {
      title: "Places to go on",
      good: "The page offers places that visitors look for most.",
      poor: "Besides the front page nothing is offered, so the visitor must start from the beginning.",
      fix: "Offer three to six of your most wanted pages under the message.",
      notes: { "site-map": "A whole map of the site." },
    },
    ru: {
      title: "Куда пойти дальше",
      good: "Страница предлагает то, что чаще всего ищут.",
      poor: "Кроме главной ничего не предложено, и посетителю надо начинать сначала.",
      fix: "Предложите под сообщением от трёх до шести самых нужных страниц.",
      notes: { "site-map": "Целая карта сайта." },
    },
    ka: {
      title: "სად წავიდეთ",
      good: "გვერდი გვთავაზობს იმას, რასაც ყველაზე ხშირად ეძებენ.",
      poor: "მთავარის გარდა არაფერია შემოთავაზებული და სტუმარმა თავიდან უნდა დაიწყოს.",
      fix: "შეტყობინების ქვეშ სამიდან ექვსამდე ყველაზე საჭირო გვერდი შესთავაზეთ.",
      notes: { "site-map": "საიტის მთელი რუკა." },
    },
  },
  run({ waysOut, page, tree, notFound }) {
    const found = destinations(
      waysOut.filter(
        ({ region, isSeen, link }) =>
          region === "main" && isSeen && !/breadcrumb|tag-?cloud|lang/.test(tree.name(link.element)),
      ),
      page.path,
    );
    if (found.length === 0)
      return failed([
        { path: notFound.message >= 0 ? tree.path(notFound.message) : "html > body", note: "absent" },
      ]);
    const isMap = found.length > MAP_LINKS;
    return scored(
      isMap ? MAP : SCORES[Math.min(found.length, SCORES.length - 1)]!,
      found.slice(0, 6).map(({ path, text }) => ({ path, text, ...(isMap && { note: "site-map" }) })),
    );
  },
});
