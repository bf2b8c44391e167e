import { isBareDefault } from "../../facts/not-found.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

const FEW_WORDS = 40;
/** The system's own words in the site's own dress. */
const BORROWED = 0.6;
/** One's own words on a page without a look. */
const UNDRESSED = 0.3;

export const ownDesign = defineCheck({
  id: "not-found/own-design",
  class: "hygiene",
  weight: 5,
  sources: ["wcag-3.2.3"],
  needs: ["notFound", "snapshot", "content", "tree", "styling"],
  words: {
    en: {
      title: "A page of your own",
      good: "The error page is yours, not one that came with the server.",
      poor: "The customer meets the bare page of a server or a host and thinks that the site is gone.",
      fix: "Replace the page that came with the server by one in your own design.",
      notes: {
        "default-page": "Comes with the server, the framework or the host.",
        "default-words": "Words that come with the system.",
        "no-design": "No look of its own: the browser's fonts and blue links.",
      },
    },
    ru: {
      title: "Своя страница ошибки",
      good: "Страница ошибки ваша, а не та, что шла с сервером.",
      poor: "Клиент видит голую страницу сервера или хостинга и решает, что сайта больше нет.",
      fix: "Замените страницу, которая шла с сервером, на свою, в дизайне сайта.",
      notes: {
        "default-page": "Идёт вместе с сервером, фреймворком или хостингом.",
        "default-words": "Слова, которые идут вместе с системой.",
        "no-design": "Без оформления: шрифты браузера и синие ссылки.",
      },
    },
    ka: {
      title: "საკუთარი გვერდი",
      good: "შეცდომის გვერდი თქვენია და არა სერვერს მოყოლილი.",
      poor: "მომხმარებელი სერვერის ან ჰოსტინგის შიშველ გვერდს ხედავს და ფიქრობს, რომ საიტი აღარ არსებობს.",
      fix: "სერვერს მოყოლილი გვერდი თქვენი დიზაინის გვერდით შეცვალეთ.",
      notes: {
        "default-page": "მოჰყვება სერვერს, ფრეიმვორკს ან ჰოსტინგს.",
        "default-words": "სისტემას მოყოლილი სიტყვები.",
        "no-design": "გაფორმების გარეშე: ბრაუზერის შრიფტები და ლურჯი ბმულები.",
      },
    },
  },
  run({ notFound, snapshot, content, tree, styling }) {
    const text = content.find(({ element }) => element === notFound.message)?.text ?? "";
    const path = notFound.message >= 0 ? tree.path(notFound.message) : "html > body";
    const evidence = (note: string) => [
      { path, text: notFound.fingerprint === "" ? text : `${notFound.fingerprint}: ${text}`, note },
    ];
    if (notFound.fingerprint !== "") {
      return isBareDefault(notFound.fingerprint)
        ? failed(evidence("default-page"))
        : scored(BORROWED, evidence("default-words"));
    }
    const { layout, media = [], links = [] } = snapshot.parts;
    const words = content.reduce((sum, block) => sum + (block.isSeen ? block.text.split(" ").length : 0), 0);
    const hasStyle = layout === undefined || layout.styleSheets.linked + layout.styleSheets.inline > 0;
    if (!hasStyle && media.length === 0 && words < FEW_WORDS && links.length < 2)
      return failed(evidence("no-design"));
    // A file opened from disk may have lost the sheets that dress it.
    if (styling.state !== "styled" && !styling.isLost) return scored(UNDRESSED, evidence("no-design"));
    return passed([{ path, text }]);
  },
});
