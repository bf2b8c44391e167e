import { isBareCode, saysNotFound } from "../../facts/not-found.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

const PICTURE_MIN = 150;
/** A line of one's own in place of the stock phrase. */
const OWN_LINE = 0.7;
const GIFT =
  /(?<!\p{L})(?:promo ?code|coupon|gift|discount|промокод|подар[\p{L}]+|скидк[\p{L}]+|знижк[\p{L}]+|подарунок|ფასდაკლება|საჩუქარი|გაჩუქებთ|rabatt|gutschein|geschenk|descuento|regalo|cadeau|réduction)(?!\p{L})/iu;

export const humanTouch = defineCheck({
  id: "not-found/human-touch",
  class: "delight",
  weight: 2,
  sources: ["S3", "S4"],
  needs: ["snapshot", "content", "tree"],
  words: {
    en: {
      title: "A touch of your own",
      good: "The failure turns into a small pleasure.",
      poor: "The page helps, perhaps, but nobody will remember it.",
      fix: "Once the way out works, add a touch of your own: a drawing, a line with character, a small gift.",
      notes: {
        "own-picture": "A picture or a film.",
        "own-line": "A line of your own.",
        gift: "A small gift.",
      },
    },
    ru: {
      title: "Что-то своё",
      good: "Неудача превращается в маленькую радость.",
      poor: "Страница, может быть, помогает, но её никто не запомнит.",
      fix: "Когда выход найден, добавьте своё: рисунок, фразу с характером, маленький подарок.",
      notes: { "own-picture": "Картинка или видео.", "own-line": "Своя фраза.", gift: "Маленький подарок." },
    },
    ka: {
      title: "რაღაც საკუთარი",
      good: "მარცხი პატარა სიხარულად იქცევა.",
      poor: "გვერდი იქნებ გვეხმარება, მაგრამ არავის დაამახსოვრდება.",
      fix: "როცა გამოსავალი უკვე არის, დაამატეთ საკუთარი: ნახატი, ხასიათიანი ფრაზა, პატარა საჩუქარი.",
      notes: { "own-picture": "სურათი ან ვიდეო.", "own-line": "საკუთარი ფრაზა.", gift: "პატარა საჩუქარი." },
    },
  },
  run({ snapshot, content, tree }) {
    const picture = (snapshot.parts.media ?? []).find(
      ({ element, rect, shown, broken, kind }) =>
        shown === undefined &&
        !broken &&
        kind !== "audio" &&
        rect !== undefined &&
        rect[2] >= PICTURE_MIN &&
        rect[3] >= PICTURE_MIN &&
        tree.region(element) === "main" &&
        !/logo/.test(tree.name(element)),
    );
    if (picture)
      return passed([{ path: tree.path(picture.element), text: picture.alt ?? "", note: "own-picture" }]);
    const own = content.filter(({ isOwn }) => isOwn);
    const gift = own.find(({ text }) => GIFT.test(text));
    if (gift) return passed([{ path: tree.path(gift.element), text: gift.text, note: "gift" }]);
    const line = own.find(
      ({ level, text }) =>
        level > 0 && level <= 2 && /\p{L}\P{L}+\p{L}/u.test(text) && !saysNotFound(text) && !isBareCode(text),
    );
    const isSaid = own.some(({ text }) => saysNotFound(text));
    if (line && isSaid)
      return scored(OWN_LINE, [{ path: tree.path(line.element), text: line.text, note: "own-line" }]);
    return failed([{ path: "html > body", note: "absent" }]);
  },
});
