import { defineCheck } from "../define-check.ts";
import { cannotTell, scored } from "../outcome.ts";

/** Meta: 1200×630 recommended, 600×315 for a large preview, 200×200 at least, 1.91:1. */
const STEPS = [
  { width: 1200, height: 630, score: 1 },
  { width: 600, height: 315, score: 0.7 },
  { width: 200, height: 200, score: 0.4 },
] as const;
const RATIO_FROM = 1.7;
const RATIO_TO = 2.1;

export const pictureSize = defineCheck({
  id: "social-preview/picture-size",
  class: "performance",
  weight: 3,
  sources: ["meta-sharing-images"],
  restsOn: "social-preview/picture",
  needs: ["page", "snapshot"],
  words: {
    en: {
      title: "Large picture, 1.91 to 1",
      good: "The picture is large enough and of the right shape.",
      poor: "The picture is shown as a thumbnail, or its edges are cut off.",
      fix: "Use a picture of 1200 × 630 pixels and declare its size.",
      notes: { "size-undeclared": "The page does not declare the picture's size." },
    },
    ru: {
      title: "Крупная картинка 1,91 к 1",
      good: "Картинка достаточно велика и верной формы.",
      poor: "Картинку покажут маркой или обрежут по краям.",
      fix: "Возьмите картинку 1200 × 630 пикселей и укажите её размер.",
      notes: { "size-undeclared": "Страница не указывает размер картинки." },
    },
    ka: {
      title: "დიდი სურათი, 1.91 ერთზე",
      good: "სურათი საკმარისად დიდი და სწორი ფორმისაა.",
      poor: "სურათი პატარა ნიშნად გამოჩნდება ან კიდეები მოეჭრება.",
      fix: "გამოიყენეთ 1200 × 630 პიქსელის სურათი და მიუთითეთ მისი ზომა.",
      notes: { "size-undeclared": "გვერდი სურათის ზომას არ მიუთითებს." },
    },
  },
  run({ page, snapshot }) {
    const declared = [Number(page.meta("og:image:width")), Number(page.meta("og:image:height"))] as const;
    const source = page.meta("og:image");
    const shown = (snapshot.parts.media ?? []).find(
      ({ src, natural }) => src !== undefined && src === source && natural !== undefined,
    );
    const [width, height] = declared[0] > 0 && declared[1] > 0 ? declared : (shown?.natural ?? [0, 0]);
    if (width === 0 || height === 0) return cannotTell("size-undeclared");
    const size = STEPS.find((step) => width >= step.width && height >= step.height)?.score ?? 0;
    const ratio = width / height;
    return scored(ratio >= RATIO_FROM && ratio <= RATIO_TO ? size : Math.min(size, 0.6), [
      { text: `${width} × ${height}` },
    ]);
  },
});
