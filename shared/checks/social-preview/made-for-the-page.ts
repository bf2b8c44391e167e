import { splitAddress } from "../../facts/page.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, scored } from "../outcome.ts";

const GENERATED = /\/og[/-]|opengraph|og-image|social-card|share-image|[?&]title=/i;
const WORD_LETTERS = 4;
/** File names of a picture that stands for a whole site. */
const SITE_WIDE =
  /(?:^|[^a-z])(?:logo|logotype|default|brand|favicon|icon|share|sharing|social|preview|placeholder|og|ogp|og[_-]?image|main|site|banner|cover|thumb|thumbnail)(?:[^a-z]|$)/;

export const madeForThePage = defineCheck({
  id: "social-preview/made-for-the-page",
  class: "delight",
  weight: 3,
  sources: ["own"],
  restsOn: "social-preview/picture",
  needs: ["page"],
  words: {
    en: {
      title: "Preview made for this page",
      good: "The preview was made for this very page.",
      poor: "Every shared link of the site looks the same.",
      fix: "Make a picture with this page's offer in big letters.",
      notes: {
        "own-picture": "A picture of this page's own.",
        "own-headline": "A headline of its own, with a number or a question.",
        "site-picture": "By its name, the picture of the whole site.",
        "one-page-only": "One page does not show whether others share its picture.",
      },
    },
    ru: {
      title: "Превью именно этой страницы",
      good: "Превью сделано именно для этой страницы.",
      poor: "Все ссылки сайта в чатах выглядят одинаково.",
      fix: "Сделайте картинку с предложением этой страницы крупными буквами.",
      notes: {
        "own-picture": "Своя картинка у этой страницы.",
        "own-headline": "Свой заголовок, с числом или вопросом.",
        "site-picture": "Судя по имени, картинка всего сайта.",
        "one-page-only": "По одной странице не узнать, та же ли картинка у других.",
      },
    },
    ka: {
      title: "ამ გვერდისთვის შექმნილი გადახედვა",
      good: "გადახედვა სწორედ ამ გვერდისთვის გაკეთდა.",
      poor: "საიტის ყველა გაზიარებული ბმული ერთნაირად გამოიყურება.",
      fix: "გააკეთეთ სურათი ამ გვერდის შეთავაზებით, დიდი ასოებით.",
      notes: {
        "own-picture": "ამ გვერდის საკუთარი სურათი.",
        "own-headline": "საკუთარი სათაური, რიცხვით ან კითხვით.",
        "site-picture": "სახელის მიხედვით მთელი საიტის სურათია.",
        "one-page-only": "ერთი გვერდით ვერ გავიგებთ, სხვებსაც იგივე სურათი აქვს თუ არა.",
      },
    },
  },
  run({ page }) {
    const image = page.meta("og:image");
    if (image === undefined) return notApplicable;
    const slug = page.path.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
    const words = splitAddress(image).path.toLowerCase();
    // What a site shows of itself everywhere is the front page's own.
    const isOwnPicture =
      page.isRoot ||
      GENERATED.test(image) ||
      slug.some((word) => word.length >= WORD_LETTERS && words.includes(word));
    const headline = (page.meta("og:title") ?? "").trim();
    const isOwnHeadline = headline !== "" && headline !== page.title.trim() && /[\d?]/.test(headline);
    if (!isOwnPicture && !isOwnHeadline) {
      const file = words.slice(words.lastIndexOf("/") + 1);
      return SITE_WIDE.test(file)
        ? scored(0, [{ text: image, note: "site-picture" }])
        : cannotTell("one-page-only");
    }
    return scored((isOwnPicture ? 0.6 : 0) + (isOwnHeadline ? 0.4 : 0), [
      ...(isOwnPicture ? [{ text: image, note: "own-picture" }] : []),
      ...(isOwnHeadline ? [{ text: headline, note: "own-headline" }] : []),
    ]);
  },
});
