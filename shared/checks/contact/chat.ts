import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { expectedAt, shown, usable } from "./usable.ts";

/** A messenger does nearly all that a chat on the page does. */
const MESSENGER_INSTEAD = 0.7;

export const chat = defineCheck({
  id: "contact/chat",
  class: "performance",
  weight: 1,
  sources: ["own"],
  needs: ["channels", "overlays", "tree"],
  words: {
    en: {
      title: "Chat",
      good: "A short question can be asked without leaving the page.",
      poor: "A short question means a call or a letter, and many will not bother.",
      fix: "Keep a chat on the page if someone answers it, or a messenger button in its place.",
      notes: { "messenger-instead": "No chat on the page; a messenger does its work." },
    },
    ru: {
      title: "Чат",
      good: "Короткий вопрос можно задать, не уходя со страницы.",
      poor: "Ради короткого вопроса надо звонить или писать письмо, и многие не станут.",
      fix: "Поставьте чат, если в нём кто-то отвечает, или кнопку мессенджера вместо него.",
      notes: { "messenger-instead": "Чата на странице нет, его заменяет мессенджер." },
    },
    ka: {
      title: "ჩატი",
      good: "მოკლე კითხვის დასმა გვერდიდან გაუსვლელად შეიძლება.",
      poor: "მოკლე კითხვისთვის დარეკვა ან წერილია საჭირო და ბევრი თავს არ შეიწუხებს.",
      fix: "დააყენეთ ჩატი, თუ მასში ვინმე პასუხობს, ან მის ნაცვლად მესენჯერის ღილაკი.",
      notes: { "messenger-instead": "გვერდზე ჩატი არ არის, მას მესენჯერი ცვლის." },
    },
  },
  run({ channels, overlays, tree }, { expected }) {
    const chats = usable(channels, "chat");
    if (chats.length > 0)
      return scored(
        1,
        chats.map((channel) => ({ text: channel.vendor })),
      );
    const bubble = overlays.find(({ kind }) => kind === "chat");
    if (bubble) return scored(1, [{ path: bubble.path, text: bubble.text }]);
    const messengers = usable(channels, "messenger");
    if (messengers.length > 0)
      return scored(
        MESSENGER_INSTEAD,
        messengers.map((channel) => shown(channel, "messenger-instead")),
      );
    return expected ? failed([expectedAt(tree)]) : notApplicable;
  },
});
