import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

/** Icons that site builders and frameworks put in by themselves. */
const BUILDER =
  /static\.tildacdn\.\w+\/img\/tildafavicon|wix\.com\/favicon|parastorage\.com\/client\/pfavico|s\.w\.org\/favicon|squarespace\.com\/universal\/default-favicon|\/(?:vite|next|nuxt|react|logo192)\.(?:svg|png)$/i;
const BORROWED = 0.4;

export const tabIcon = defineCheck({
  id: "first-impression/tab-icon",
  class: "hygiene",
  weight: 2,
  sources: ["google-favicon"],
  needs: ["page"],
  words: {
    en: {
      title: "Icon in the tab",
      good: "The browser's tab shows your icon.",
      poor: "Among many open tabs yours has no face.",
      fix: "Add an icon of your own with a link rel=icon tag.",
      notes: {
        "builder-icon": "The icon of the site builder, not yours.",
        "icon-not-declared": "No icon is named in the page; one may lie in the usual place.",
      },
    },
    ru: {
      title: "Значок на вкладке",
      good: "На вкладке браузера виден ваш значок.",
      poor: "Среди многих открытых вкладок ваша без лица.",
      fix: "Добавьте свой значок тегом link rel=icon.",
      notes: {
        "builder-icon": "Значок конструктора сайтов, а не ваш.",
        "icon-not-declared": "Значок в странице не назван; он может лежать на обычном месте.",
      },
    },
    ka: {
      title: "ნიშანი ჩანართზე",
      good: "ბრაუზერის ჩანართზე თქვენი ნიშანი ჩანს.",
      poor: "ბევრ ღია ჩანართს შორის თქვენსას სახე არ აქვს.",
      fix: "დაამატეთ საკუთარი ნიშანი link rel=icon თეგით.",
      notes: {
        "builder-icon": "საიტის კონსტრუქტორის ნიშანია და არა თქვენი.",
        "icon-not-declared": "გვერდში ნიშანი არ წერია; შეიძლება ჩვეულ ადგილას იდოს.",
      },
    },
  },
  run({ page }) {
    const icons = [...page.relations("icon"), ...page.relations("apple-touch-icon")];
    const icon = icons[0];
    if (!icon) return cannotTell("icon-not-declared");
    if (BUILDER.test(icon.href))
      return scored(BORROWED, [{ path: "html > head > link", text: icon.href, note: "builder-icon" }]);
    if (icon.href === "" || /^data:,?$/.test(icon.href))
      return failed([{ path: "html > head > link", text: icon.href, note: "absent" }]);
    return passed([{ path: "html > head > link", text: icon.href }]);
  },
});
