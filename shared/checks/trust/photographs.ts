import { NO_PORTRAIT, STOCK_PICTURE } from "../../language/people-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

const ENOUGH = 3;
const FEW_WORTH = 0.6;
const STOCK_WORTH = 0.3;
const PHOTO_MIN_PX = 160;
const DRAWING = /\.svg(?:[?#]|$)|^data:image\/svg/i;

export const photographs = defineCheck({
  id: "trust/photographs",
  class: "performance",
  weight: 2,
  sources: ["stanford-credibility", "own"],
  needs: ["snapshot", "page", "tree"],
  words: {
    en: {
      title: "Pictures of the real thing",
      good: "The visitor sees the place, the goods or the work with his own eyes.",
      poor: "There is nothing to see: the visitor must take every word on trust.",
      fix: "Show at least three photographs of your own: the place, the goods, the work, the people.",
      notes: { stock: "A picture from a stock of pictures.", few: "Fewer than three photographs." },
    },
    ru: {
      title: "Снимки настоящего",
      good: "Посетитель своими глазами видит место, товар или работу.",
      poor: "Смотреть не на что: посетитель должен верить на слово.",
      fix: "Покажите хотя бы три собственных снимка: место, товар, работу, людей.",
      notes: { stock: "Картинка из фотобанка.", few: "Снимков меньше трёх." },
    },
    ka: {
      title: "ნამდვილი სურათები",
      good: "ვიზიტორი საკუთარი თვალით ხედავს ადგილს, ნივთს ან ნამუშევარს.",
      poor: "სანახავი არაფერია: ვიზიტორმა სიტყვაზე უნდა დაიჯეროს.",
      fix: "აჩვენეთ სულ მცირე სამი საკუთარი ფოტო: ადგილი, ნივთი, ნამუშევარი, ადამიანები.",
      notes: { stock: "სურათი ფოტობანკიდანაა.", few: "სამ ფოტოზე ნაკლებია." },
    },
  },
  run({ snapshot, page, tree }, { expected }) {
    const pictures = (snapshot.parts.media ?? []).filter(
      ({ element, kind, src, rect, shown: hidden, alt }) =>
        (kind === "img" || kind === "background") &&
        src !== undefined &&
        !DRAWING.test(src) &&
        hidden !== "hidden" &&
        rect !== undefined &&
        Math.min(rect[2], rect[3]) >= PHOTO_MIN_PX &&
        !NO_PORTRAIT.test(`${alt ?? ""} ${tree.name(element)}`),
    );
    const whole = pictures.filter(({ broken }) => !broken);
    const said = (list: typeof pictures, note?: string) =>
      list.map(({ element, alt, src }) => shown({ path: tree.path(element), text: alt || src || "" }, note));
    const own = whole.filter(({ src }) => !STOCK_PICTURE.test(src ?? ""));
    const distinct = new Set(own.map(({ src }) => src)).size;
    if (distinct >= ENOUGH) return passed(said(own));
    if (distinct > 0) return scored(FEW_WORTH, said(own, "few"));
    if (whole.length > 0) return scored(STOCK_WORTH, said(whole, "stock"));
    // A saved file comes without its pictures more often than not.
    if (page.isFile && (snapshot.parts.media ?? []).some(({ broken }) => broken))
      return cannotTell("opened-from-file");
    return expected ? failed([bodyOf(tree)]) : notApplicable;
  },
});
