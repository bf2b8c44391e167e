import { splitAddress } from "../../facts/page.ts";
import { defineCheck } from "../define-check.ts";
import { notApplicable, scored } from "../outcome.ts";

const GENERATED = /\/og[/-]|opengraph|og-image|social-card|share-image|[?&]title=/i;
const WORD_LETTERS = 4;

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
      },
    },
  },
  run({ page }) {
    const image = page.meta("og:image");
    if (image === undefined) return notApplicable;
    const slug = page.path.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
    const words = splitAddress(image).path.toLowerCase();
    const isOwnPicture =
      GENERATED.test(image) || slug.some((word) => word.length >= WORD_LETTERS && words.includes(word));
    const headline = (page.meta("og:title") ?? "").trim();
    const isOwnHeadline = headline !== "" && headline !== page.title.trim() && /[\d?]/.test(headline);
    return scored((isOwnPicture ? 0.6 : 0) + (isOwnHeadline ? 0.4 : 0), [
      ...(isOwnPicture ? [{ text: image, note: "own-picture" }] : []),
      ...(isOwnHeadline ? [{ text: headline, note: "own-headline" }] : []),
    ]);
  },
});
