import { kindWords } from "../../language/kind-words.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

const LIVE = new Set(["phone", "email", "form", "messenger", "chat", "callback"]);
/** In the header or the footer, away from the message. */
const ELSEWHERE = 0.7;
const PAGE_LINK = 0.6;

export const contact = defineCheck({
  id: "not-found/contact",
  class: "performance",
  weight: 3,
  sources: ["govuk-page-not-found", "wcag-3.2.6"],
  needs: ["channels", "waysOut", "tree", "notFound"],
  words: {
    en: {
      title: "Someone to ask",
      good: "A lost visitor can ask for help right here.",
      poor: "A lost visitor still wants something, and there is nobody to ask.",
      fix: "Add a telephone number or a messenger, or at least a link to your contacts.",
      notes: {
        "help-in-message": "Stands with the message.",
        "help-elsewhere": "In the header or the footer.",
        "contact-page": "A link to the contact page.",
      },
    },
    ru: {
      title: "У кого спросить",
      good: "Заблудившийся посетитель может попросить о помощи прямо здесь.",
      poor: "Посетителю по-прежнему что-то нужно, а спросить не у кого.",
      fix: "Добавьте телефон или мессенджер, хотя бы ссылку на контакты.",
      notes: {
        "help-in-message": "Стоит рядом с сообщением.",
        "help-elsewhere": "В шапке или подвале.",
        "contact-page": "Ссылка на страницу контактов.",
      },
    },
    ka: {
      title: "ვის ვკითხოთ",
      good: "გზააბნეულ სტუმარს აქვე შეუძლია დახმარება ითხოვოს.",
      poor: "სტუმარს ისევ რაღაც სჭირდება, მაგრამ ვერავის ეკითხება.",
      fix: "დაამატეთ ტელეფონი ან მესენჯერი, ან კონტაქტების ბმული მაინც.",
      notes: {
        "help-in-message": "შეტყობინების გვერდითაა.",
        "help-elsewhere": "თავში ან ბოლოში.",
        "contact-page": "კონტაქტების გვერდის ბმული.",
      },
    },
  },
  run({ channels, waysOut, tree, notFound }) {
    const live = channels.all.filter(({ type, isSeen }) => LIVE.has(type) && isSeen);
    const near = live.find(({ region }) => region === "main" || region === "dialog");
    if (near) return passed([{ path: near.path, text: near.text || near.value, note: "help-in-message" }]);
    const { address, heading } = kindWords.find(({ kind }) => kind === "contact")!;
    const pages = waysOut.filter(
      ({ isSeen, text, address: to }) =>
        isSeen && (address.test(lastSegment(to)) || (text.length < 30 && heading.test(text.toLowerCase()))),
    );
    const page = pages.find(({ region }) => region === "main");
    if (page) return passed([{ path: page.path, text: page.text, note: "contact-page" }]);
    const far = live[0];
    if (far)
      return scored(ELSEWHERE, [{ path: far.path, text: far.text || far.value, note: "help-elsewhere" }]);
    if (pages[0])
      return scored(PAGE_LINK, [{ path: pages[0].path, text: pages[0].text, note: "contact-page" }]);
    return failed([
      { path: notFound.message >= 0 ? tree.path(notFound.message) : "html > body", note: "absent" },
    ]);
  },
});

const lastSegment = (path: string) =>
  path
    .toLowerCase()
    .split("/")
    .filter((segment) => segment !== "" && !/^index\.\w+$/.test(segment))
    .at(-1)
    ?.replace(/\.\w+$/, "") ?? "";
