import { breadcrumbName } from "../../language/breadcrumbs.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed, scored } from "../outcome.ts";

const DEEP = 2;
const DATA_WORTH = 0.6;
const HOME_WORTH = 0.4;
export const wayBack = defineCheck({
  id: "next-step/way-back",
  class: "performance",
  weight: 1,
  sources: ["wcag-2.4.8"],
  needs: ["page", "tree", "structuredData", "waysOut"],
  words: {
    en: {
      title: "A way back up",
      good: "The visitor sees where the page stands and can go one level up.",
      poor: "Deep inside the site the visitor sees no way one level up.",
      fix: "Add breadcrumbs: Home, section, this page.",
      notes: {
        crumbs: "Shows where the page stands.",
        "for-machines": "Told to search engines, not seen by people.",
        "home-only": "Only the front page can be reached, not the level above.",
      },
    },
    ru: {
      title: "Путь назад, на уровень выше",
      good: "Посетитель видит, где он, и может подняться на уровень выше.",
      poor: "В глубине сайта посетитель не видит пути на уровень выше.",
      fix: "Добавьте хлебные крошки: главная, раздел, эта страница.",
      notes: {
        crumbs: "Показывает, где стоит страница.",
        "for-machines": "Сказано поисковикам, людям не видно.",
        "home-only": "Вернуться можно только на главную, а не на уровень выше.",
      },
    },
    ka: {
      title: "გზა ერთი საფეხურით ზემოთ",
      good: "მნახველი ხედავს, სად არის, და ერთი საფეხურით ზემოთ ასვლა შეუძლია.",
      poor: "საიტის სიღრმეში მნახველი ზემოთ ასასვლელ გზას ვერ ხედავს.",
      fix: "დაამატეთ ნავიგაციის ბილიკი: მთავარი, განყოფილება, ეს გვერდი.",
      notes: {
        crumbs: "აჩვენებს, სად დგას გვერდი.",
        "for-machines": "საძიებო სისტემამ იცის, ადამიანი ვერ ხედავს.",
        "home-only": "მხოლოდ მთავარ გვერდზე დაბრუნება შეიძლება, საფეხურით ზემოთ კი არა.",
      },
    },
  },
  run({ page, tree, structuredData, waysOut }) {
    if (page.isFile || page.isRoot || depthOf(page.path) < DEEP) return notApplicable;
    const crumb = waysOut.find(
      ({ link, isSeen }) =>
        isSeen &&
        tree.closest(link.element, (row) =>
          breadcrumbName.test(`${tree.name(row)} ${tree.label(row).toLowerCase()}`),
        ) >= 0,
    );
    if (crumb) return passed([{ path: crumb.path, text: crumb.text, note: "crumbs" }]);
    if (structuredData.nodes.some(({ types }) => types.includes("BreadcrumbList")))
      return scored(DATA_WORTH, [{ note: "for-machines" }]);
    const home = waysOut.find(({ isHome, isSeen }) => isHome && isSeen);
    if (home) return scored(HOME_WORTH, [{ path: home.path, text: home.text, note: "home-only" }]);
    return failed([{ path: tree.path(0), note: "absent" }]);
  },
});

const depthOf = (path: string) =>
  path.split("/").filter((name) => name !== "" && !/^(?:[a-z]{2}(?:-[a-z]{2})?|index\.\w+)$/i.test(name))
    .length;
