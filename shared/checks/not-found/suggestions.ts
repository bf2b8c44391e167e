import { toLatin } from "../../facts/ways-out.ts";
import { didYouMean } from "../../language/home-words.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed } from "../outcome.ts";

const STEM = 5;
const WORD_MIN = 4;

export const suggestions = defineCheck({
  id: "not-found/suggestions",
  class: "delight",
  weight: 3,
  sources: ["own"],
  needs: ["page", "waysOut", "content", "tree"],
  words: {
    en: {
      title: "A guess at what was meant",
      good: "The page guesses what the visitor was looking for.",
      poor: "The page does not use what the address says of the visitor's wish.",
      fix: "Suggest pages whose names are close to the mistyped address.",
      notes: { "close-to-address": "Close to the address asked for.", guess: "Asks what was meant." },
    },
    ru: {
      title: "Догадка, что искали",
      good: "Страница догадывается, что искал посетитель.",
      poor: "Страница не пользуется тем, что адрес говорит о желании посетителя.",
      fix: "Предложите страницы, чьи названия близки к набранному адресу.",
      notes: {
        "close-to-address": "Близко к запрошенному адресу.",
        guess: "Спрашивает, что имелось в виду.",
      },
    },
    ka: {
      title: "რას ეძებდა სტუმარი",
      good: "გვერდი ხვდება, რას ეძებდა სტუმარი.",
      poor: "გვერდი არ იყენებს იმას, რასაც მისამართი სტუმრის სურვილზე ამბობს.",
      fix: "შესთავაზეთ გვერდები, რომელთა სახელები აკრეფილ მისამართს ჰგავს.",
      notes: { "close-to-address": "მოთხოვნილ მისამართს ჰგავს.", guess: "გვეკითხება, რა იგულისხმებოდა." },
    },
  },
  run({ page, waysOut, content, tree }) {
    const asking = content.find(({ isOwn, text }) => isOwn && text.length < 200 && didYouMean.test(text));
    if (asking) return passed([{ path: tree.path(asking.element), text: asking.text, note: "guess" }]);
    const stems = page.path
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= WORD_MIN && !/^(?:html?|index|error|page|found)$/.test(word))
      .map((word) => toLatin(word).slice(0, STEM));
    if (page.isFile || stems.length === 0) return notApplicable;
    const close = waysOut.filter(
      ({ region, isSeen, isHome, text, address }) =>
        region === "main" &&
        isSeen &&
        !isHome &&
        stems.some((stem) => toLatin(text).includes(stem) || address.toLowerCase().includes(stem)),
    );
    if (close.length === 0) return failed([{ text: page.path, note: "absent" }]);
    return passed(close.slice(0, 4).map(({ path, text }) => ({ path, text, note: "close-to-address" })));
  },
});
