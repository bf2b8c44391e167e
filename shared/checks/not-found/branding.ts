import { defineCheck } from "../define-check.ts";
import { type Evidence, scored } from "../outcome.ts";

/** A logo stands within so many pixels of the top. */
const TOP = 170;
const HEADER_SHARE = 0.6;
const FOOTER_SHARE = 0.4;

export const branding = defineCheck({
  id: "not-found/branding",
  class: "hygiene",
  weight: 3,
  sources: ["wcag-3.2.3"],
  needs: ["waysOut", "content", "tree", "page", "snapshot"],
  words: {
    en: {
      title: "The site's own look",
      good: "The error page keeps the site's header and footer.",
      poor: "Without the logo and the menu the visitor does not know whose page this is.",
      fix: "Keep your header with the logo and your footer on the error page.",
      notes: {
        logo: "The logo or the name.",
        footer: "The footer.",
        "no-logo": "No logo or name of the site at the top.",
        "no-footer": "No footer.",
      },
    },
    ru: {
      title: "Облик сайта",
      good: "На странице ошибки остались шапка и подвал сайта.",
      poor: "Без логотипа и меню посетитель не понимает, на чьём он сайте.",
      fix: "Оставьте на странице ошибки шапку с логотипом и подвал сайта.",
      notes: {
        logo: "Логотип или название.",
        footer: "Подвал.",
        "no-logo": "Наверху нет ни логотипа, ни названия.",
        "no-footer": "Подвала нет.",
      },
    },
    ka: {
      title: "საიტის იერი",
      good: "შეცდომის გვერდზე საიტის თავი და ბოლო შენარჩუნებულია.",
      poor: "ლოგოსა და მენიუს გარეშე სტუმარმა არ იცის, ვის საიტზეა.",
      fix: "შეცდომის გვერდზეც დატოვეთ თავი ლოგოთი და ბოლო.",
      notes: {
        logo: "ლოგო ან სახელი.",
        footer: "გვერდის ბოლო.",
        "no-logo": "ზემოთ არც ლოგოა, არც საიტის სახელი.",
        "no-footer": "გვერდის ბოლო არ ჩანს.",
      },
    },
  },
  run({ waysOut, content, tree, page, snapshot }) {
    const evidence: Evidence[] = [];
    const isTop = (rect: readonly number[] | undefined) => rect !== undefined && rect[1]! < TOP;
    const logoLink = waysOut.find(
      ({ isHome, isSeen, region, link }) =>
        isHome &&
        isSeen &&
        (region === "header" || region === "nav" || isTop(link.rect)) &&
        (link.picture || /logo|brand/.test(tree.name(link.element)) || region === "header"),
    );
    const names = [page.siteName, page.site.split(".")[0] ?? ""]
      .map((name) => name.toLowerCase())
      .filter((name) => name.length > 2);
    const named = content.find(
      ({ isSeen, rect, text }) =>
        isSeen && isTop(rect) && text.length < 80 && names.some((name) => text.toLowerCase().includes(name)),
    );
    const picture = (snapshot.parts.media ?? []).find(
      ({ shown, rect, kind, broken, element }) =>
        shown === undefined &&
        !broken &&
        kind !== "background" &&
        isTop(rect) &&
        (tree.region(element) === "header" ||
          tree.region(element) === "nav" ||
          /logo|brand/.test(tree.name(element))),
    );
    const header = content.find(({ isSeen, region }) => isSeen && (region === "header" || region === "nav"));
    const element = logoLink?.link.element ?? named?.element ?? picture?.element ?? header?.element;
    if (element === undefined) evidence.push({ path: "html > body", note: "no-logo" });
    else
      evidence.push({
        path: tree.path(element),
        text: logoLink?.text ?? named?.text ?? header?.text ?? "",
        note: "logo",
      });
    const footer = content.find(({ isSeen, region }) => isSeen && region === "footer");
    evidence.push(
      footer
        ? { path: tree.path(footer.element), text: footer.text, note: "footer" }
        : { path: "html > body", note: "no-footer" },
    );
    return scored((element === undefined ? 0 : HEADER_SHARE) + (footer ? FOOTER_SHARE : 0), evidence);
  },
});
