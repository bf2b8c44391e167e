import { detectLanguage } from "../../facts/language.ts";
import { isBareCode, messageLanguage } from "../../facts/not-found.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed } from "../outcome.ts";

/** Blocks of the message that are read. */
const BLOCKS = 6;
const LETTERS_MIN = 25;
const SURE = 0.6;

export const language = defineCheck({
  id: "not-found/language",
  class: "hygiene",
  weight: 3,
  restsOn: "not-found/message",
  sources: ["wcag-3.1.1"],
  needs: ["content", "page", "tree"],
  words: {
    en: {
      title: "The site's own language",
      good: "The message is in the language of the rest of the site.",
      poor: "The message is in another language than the site, so part of the visitors cannot read it.",
      fix: "Translate the error page into the language of the site.",
      notes: { "message-language": "The message.", "site-language": "The rest of the site." },
    },
    ru: {
      title: "Язык сайта",
      good: "Сообщение на том же языке, что и весь сайт.",
      poor: "Сообщение на другом языке, чем сайт, и часть посетителей его не поймёт.",
      fix: "Переведите страницу ошибки на язык сайта.",
      notes: { "message-language": "Сообщение.", "site-language": "Остальной сайт." },
    },
    ka: {
      title: "საიტის ენა",
      good: "შეტყობინება იმავე ენაზეა, რაზეც მთელი საიტი.",
      poor: "შეტყობინება სხვა ენაზეა და სტუმრების ნაწილი ვერ წაიკითხავს.",
      fix: "შეცდომის გვერდი საიტის ენაზე თარგმნეთ.",
      notes: { "message-language": "შეტყობინება.", "site-language": "დანარჩენი საიტი." },
    },
  },
  run({ content, page, tree }) {
    const own = content.filter(({ isOwn, text }) => isOwn && !isBareCode(text)).slice(0, BLOCKS);
    const message = own.map(({ text }) => text).join(". ");
    const rest = content.filter(({ isSeen, region }) => isSeen && /^(?:header|nav|footer)$/.test(region));
    const around = rest
      .map(({ text }) => text)
      .join(". ")
      .slice(0, 1_000);
    const spoken =
      own.map(({ text }) => messageLanguage(text)).find((code) => code !== "") ?? sureLanguage(message);
    const declared = page.declaredLanguage || localeOf(page.path);
    const site = sureLanguage(around) || declared;
    if (spoken === "" || site === "") return cannotTell("too-few-words");
    const evidence = [
      {
        path: own[0] ? tree.path(own[0].element) : "html > body",
        text: own[0]?.text ?? "",
        note: "message-language",
      },
      {
        path: rest[0] ? tree.path(rest[0].element) : "html",
        text: around.slice(0, 80) || declared,
        note: "site-language",
      },
    ];
    return spoken === site ? passed(evidence) : failed(evidence);
  },
});

function sureLanguage(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LETTERS_MIN) return "";
  const { code, confidence } = detectLanguage(text);
  return code !== "und" && confidence >= SURE ? code : "";
}

const localeOf = (path: string) => {
  const locale = /^\/([a-z]{2})(?:-[a-z]{2})?(?:\/|$)/i.exec(path)?.[1]?.toLowerCase() ?? "";
  return { ua: "uk", ge: "ka", cz: "cs" }[locale] ?? locale;
};
