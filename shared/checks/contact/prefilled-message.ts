import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed } from "../outcome.ts";
import { shown, usable } from "./usable.ts";

export const prefilledMessage = defineCheck({
  id: "contact/prefilled-message",
  class: "delight",
  weight: 1,
  sources: ["own"],
  needs: ["channels"],
  words: {
    en: {
      title: "A first line ready to send",
      good: "The messenger or the letter opens with a first line already written.",
      poor: "A customer faces an empty message and has to think how to begin.",
      fix: 'Open the messenger with a first line ready: "Hello! I would like to know…".',
    },
    ru: {
      title: "Готовая первая фраза",
      good: "Мессенджер или письмо открывается с уже написанной первой фразой.",
      poor: "Перед клиентом пустое сообщение, и надо придумывать, с чего начать.",
      fix: "Открывайте мессенджер с готовой первой строкой: «Здравствуйте! Хочу узнать…».",
    },
    ka: {
      title: "მზა პირველი ფრაზა",
      good: "მესენჯერი ან წერილი უკვე დაწერილი პირველი ფრაზით იხსნება.",
      poor: "მომხმარებელს ცარიელი შეტყობინება ხვდება და უნდა იფიქროს, როგორ დაიწყოს.",
      fix: "გახსენით მესენჯერი მზა პირველი ფრაზით: „გამარჯობა! მაინტერესებს…“.",
    },
  },
  run({ channels }) {
    const written = [
      ...usable(channels, "messenger"),
      ...usable(channels, "email").filter(({ via }) => via === "link"),
    ];
    if (written.length === 0) return notApplicable;
    const ready = written.filter(({ isPrefilled }) => isPrefilled);
    return ready.length > 0
      ? passed(ready.map((channel) => shown(channel)))
      : failed(written.map((channel) => shown(channel)));
  },
});
