import { isHomeName } from "../../facts/ways-out.ts";
import { kindWords } from "../../language/kind-words.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

/** Away from the message, or without a verb of getting something. */
const WEAK = 0.5;
/** A link to what is sold. */
const OFFER = 0.8;
const OFFER_KINDS = new Set(["category", "pricing", "form", "product"]);

export const nextAction = defineCheck({
  id: "not-found/next-action",
  class: "performance",
  weight: 3,
  sources: ["S2", "own"],
  needs: ["actions", "waysOut", "tree", "notFound"],
  words: {
    en: {
      title: "A step back to buying",
      good: "One action brings the customer back: a catalogue, a booking, a call.",
      poor: "Nothing here leads back to what the customer came for.",
      fix: "Give one action under the message: see the catalogue, book, call.",
      notes: { "action-elsewhere": "Stands away from the message.", "offer-link": "Leads to what you sell." },
    },
    ru: {
      title: "Шаг обратно к покупке",
      good: "Одно действие возвращает клиента: каталог, запись, звонок.",
      poor: "Отсюда ничто не ведёт к тому, за чем клиент пришёл.",
      fix: "Дайте под сообщением одно действие: открыть каталог, записаться, позвонить.",
      notes: {
        "action-elsewhere": "Стоит в стороне от сообщения.",
        "offer-link": "Ведёт к тому, что вы продаёте.",
      },
    },
    ka: {
      title: "ნაბიჯი უკან, ყიდვისკენ",
      good: "ერთი მოქმედება მომხმარებელს აბრუნებს: კატალოგი, ჯავშანი, ზარი.",
      poor: "აქედან არაფერი მიდის იმისკენ, რისთვისაც მომხმარებელი მოვიდა.",
      fix: "შეტყობინების ქვეშ ერთი მოქმედება მიეცით: კატალოგის ნახვა, დაჯავშნა, დარეკვა.",
      notes: { "action-elsewhere": "შეტყობინებისგან მოშორებითაა.", "offer-link": "მიდის იქ, რასაც ყიდით." },
    },
  },
  run({ actions, waysOut, tree, notFound }) {
    const calls = actions.calls.filter(({ text }) => !isHomeName(text));
    const strong = calls.find(({ call, region }) => call === "strong" && region === "main");
    if (strong) return passed([{ path: strong.path, text: strong.text }]);
    const offers = waysOut.filter(
      ({ isSeen, isHome, text, region }) =>
        isSeen && !isHome && region === "main" && text.length < 60 && isOffer(text),
    );
    if (offers[0]) return scored(OFFER, [{ path: offers[0].path, text: offers[0].text, note: "offer-link" }]);
    const weak = calls.find(({ region }) => region === "main") ?? calls.find(({ call }) => call === "strong");
    if (weak) return scored(WEAK, [{ path: weak.path, text: weak.text, note: "action-elsewhere" }]);
    return failed([
      { path: notFound.message >= 0 ? tree.path(notFound.message) : "html > body", note: "absent" },
    ]);
  },
});

const isOffer = (text: string) =>
  kindWords.some(({ kind, heading }) => OFFER_KINDS.has(kind) && heading.test(text.toLowerCase()));
