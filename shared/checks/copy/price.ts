import { isCommercial } from "../../facts/commercial.ts";
import { tokensOf } from "../../facts/phrases.ts";
import { currencies, termWords, thrownIn } from "../../language/units.ts";
import { defineCheck } from "../define-check.ts";
import { type Evidence, failed, notApplicable, passed, scored } from "../outcome.ts";

/** Said in words or to machines only, a price is half a price. */
const ONLY_MARKUP = 0.7;
const ONLY_FREE = 0.8;

const PRICES_SHOWN = 3;
/** In a longer text "free" is said of something else. */
const GIFT_CHARACTERS = 160;

const money = new Set(currencies);
const free = new Set(Object.values(termWords).flat());
const SIGN = /[₽₴₾€$£₸₺₪¥₼֏]/;
const SIGNED_PRICE = /[₽₴₾€$£₸₺₪¥₼֏]\s?\d|\d[\d\s.,]{0,16}[₽₴₾€$£₸₺₪¥₼֏]/;
/** A threshold or a price of delivery says nothing of the offer's own. */
const DELIVERY =
  /доставк|достав[иля]|shipping|delivery|versand|lieferung|envío|livraison|მიწოდებ|მიტან|dostaw|kargo|teslimat/i;
/** To take an order back costs nothing: that is no price of it. */
const TAKEN_BACK = /cancel|отмен|скасув|გაუქმებ|stornier/i;

export const price = defineCheck({
  id: "copy/price",
  class: "performance",
  weight: 3,
  sources: ["own"],
  needs: ["content", "tree", "kind", "forms", "structuredData", "text"],
  words: {
    en: {
      title: "The price or the terms",
      good: "The visitor learns what it costs, or from what price.",
      poor: "Nothing is said of the price, so the visitor goes to a rival who names one.",
      fix: "Name the price, a price “from”, or say what it depends on.",
      notes: { price: "The price.", "price-in-markup": "Named to machines only.", free: "Free of charge." },
    },
    ru: {
      title: "Цена или условия",
      good: "Посетитель узнаёт, сколько это стоит или от какой суммы.",
      poor: "О цене ни слова, и посетитель уходит к тому, кто её назвал.",
      fix: "Назовите цену, цену «от» или от чего она зависит.",
      notes: { price: "Цена.", "price-in-markup": "Названа только машинам.", free: "Бесплатно." },
    },
    ka: {
      title: "ფასი ან პირობები",
      good: "მნახველი იგებს, რა ღირს ან რა თანხიდან იწყება.",
      poor: "ფასზე არაფერია ნათქვამი და მნახველი იმასთან მიდის, ვინც ფასს ასახელებს.",
      fix: "დაასახელეთ ფასი, საწყისი ფასი ან ის, რაზეც ფასია დამოკიდებული.",
      notes: { price: "ფასი.", "price-in-markup": "მხოლოდ მანქანებისთვისაა დასახელებული.", free: "უფასოდ." },
    },
  },
  run({ content, tree, kind, forms, structuredData, text }, { expected }) {
    if (!isCommercial({ kind, forms, structuredData })) return notApplicable;
    const prices: Evidence[] = [];
    const gifts: Evidence[] = [];
    for (const { isOwn, text: words, element } of content) {
      if (!isOwn) continue;
      if (namesPrice(words)) {
        if (!DELIVERY.test(words)) prices.push({ path: tree.path(element), text: words, note: "price" });
      } else if (gifts.length === 0 && words.length <= GIFT_CHARACTERS && !isAside(words)) {
        if (tokensOf(words).some((token) => free.has(token)))
          gifts.push({ path: tree.path(element), text: words, note: "free" });
      }
      if (prices.length >= PRICES_SHOWN) break;
    }
    if (prices.length > 0) return passed(prices);
    const marked = structuredData.nodes.flatMap(({ values }) =>
      ["price", "lowPrice", "priceRange", "offers.price", "offers.lowPrice"].flatMap(
        (name) => values.get(name) ?? [],
      ),
    );
    if (gifts.length > 0) return scored(ONLY_FREE, gifts);
    if (marked.length > 0) return scored(ONLY_MARKUP, [{ text: marked[0]!, note: "price-in-markup" }]);
    if (!expected && text.words === 0) return notApplicable;
    return failed([{ path: tree.path(0), note: "absent" }]);
  },
});

/** Of delivery, of something thrown in, or a question that promises nothing. */
const isAside = (words: string) =>
  DELIVERY.test(words) || thrownIn.test(words) || TAKEN_BACK.test(words) || words.trim().endsWith("?");

function namesPrice(text: string): boolean {
  if (!/\d/.test(text)) return false;
  if (SIGN.test(text) && SIGNED_PRICE.test(text)) return true;
  const tokens = tokensOf(text);
  return tokens.some(
    (token, at) =>
      money.has(token) &&
      (/^\d/.test(tokens[at - 1] ?? "") || (/^[a-z]{3}$/.test(token) && /^\d/.test(tokens[at + 1] ?? ""))),
  );
}
