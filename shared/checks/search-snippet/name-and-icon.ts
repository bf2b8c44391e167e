import { defineCheck } from "../define-check.ts";
import { notApplicable, scored } from "../outcome.ts";

export const nameAndIcon = defineCheck({
  id: "search-snippet/name-and-icon",
  class: "performance",
  weight: 2,
  sources: ["google-favicon"],
  needs: ["page", "structuredData", "kind"],
  words: {
    en: {
      title: "Name and icon beside the result",
      good: "The result can carry your name and your icon.",
      poor: "Beside rivals with a name and an icon, your result looks anonymous.",
      fix: "Set WebSite name (or og:site_name) and a square icon of 48 px or more.",
      notes: { "no-icon": "No icon is linked.", "no-site-name": "The site does not say its name." },
    },
    ru: {
      title: "Имя и значок у результата",
      good: "Рядом с результатом могут стоять ваше имя и значок.",
      poor: "Рядом с конкурентами с именем и значком ваш результат выглядит безымянным.",
      fix: "Задайте имя сайта (WebSite или og:site_name) и квадратный значок от 48 px.",
      notes: { "no-icon": "Значок не подключён.", "no-site-name": "Сайт не называет своего имени." },
    },
    ka: {
      title: "სახელი და ხატულა შედეგთან",
      good: "შედეგთან თქვენი სახელი და ხატულა შეიძლება იდგეს.",
      poor: "სახელიანი და ხატულიანი კონკურენტების გვერდით თქვენი შედეგი უსახელოდ გამოიყურება.",
      fix: "მიუთითეთ საიტის სახელი (WebSite ან og:site_name) და კვადრატული ხატულა 48 px-დან.",
      notes: { "no-icon": "ხატულა მიბმული არ არის.", "no-site-name": "საიტი თავის სახელს არ ამბობს." },
    },
  },
  run({ page, structuredData, kind }) {
    // Search engines take both from the front page, whatever the inner ones say.
    if (!page.isRoot && kind.kind !== "home") return notApplicable;
    const icon = [...page.relations("icon"), ...page.relations("apple-touch-icon")][0];
    const named = structuredData.nodes.find(
      ({ types, values }) => types.includes("WebSite") && values.has("name"),
    );
    const siteName = page.siteName || named?.values.get("name")?.[0] || "";
    return scored((icon ? 0.6 : 0) + (siteName !== "" ? 0.4 : 0), [
      icon ? { text: icon.href.slice(0, 120) } : { path: "html > head", note: "no-icon" },
      siteName !== "" ? { text: siteName } : { path: "html > head", note: "no-site-name" },
    ]);
  },
});
