import { freeMailHosts } from "../../language/country-signs.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { faultNotes } from "./fault-notes.ts";
import { deadOf, expectedAt, HIDDEN_WORTH, isAnySeen, shown, usable } from "./usable.ts";

/** An address at a free service says less of the company than one at its own domain. */
const FREE_MAIL_WORTH = 0.7;
const PLAIN_TEXT_WORTH = 0.8;

export const email = defineCheck({
  id: "contact/email",
  class: "performance",
  weight: 2,
  sources: ["stanford-credibility"],
  needs: ["channels", "tree"],
  words: {
    en: {
      title: "E-mail address",
      good: "There is an e-mail address to write to.",
      poor: "A customer who wants to send a document or a long question has no address.",
      fix: "Give an e-mail address at your own domain, as a link that opens the mail.",
      notes: {
        ...faultNotes.en,
        "free-mail": "An address at a free mail service, not at your own domain.",
        "plain-text": "Plain text: a click does nothing.",
      },
    },
    ru: {
      title: "Адрес электронной почты",
      good: "Есть адрес почты, на который можно написать.",
      poor: "Клиенту, который хочет прислать документ или подробный вопрос, некуда писать.",
      fix: "Дайте адрес почты на своём домене в виде ссылки, открывающей письмо.",
      notes: {
        ...faultNotes.ru,
        "free-mail": "Адрес на бесплатной почте, а не на вашем домене.",
        "plain-text": "Просто текст: нажатие ничего не делает.",
      },
    },
    ka: {
      title: "ელფოსტის მისამართი",
      good: "არის ელფოსტა, რომელზეც შეიძლება მოწერა.",
      poor: "ვისაც დოკუმენტის ან ვრცელი კითხვის გამოგზავნა სურს, მისამართს ვერ პოულობს.",
      fix: "მიუთითეთ ელფოსტა თქვენს დომენზე, ბმულად, რომელიც წერილს ხსნის.",
      notes: {
        ...faultNotes.ka,
        "free-mail": "მისამართი უფასო ფოსტაზეა და არა თქვენს დომენზე.",
        "plain-text": "უბრალო ტექსტია: დაწკაპუნება არაფერს აკეთებს.",
      },
    },
  },
  run({ channels, tree }, { expected }) {
    const emails = usable(channels, "email");
    const dead = deadOf(channels, "email");
    const own = emails.filter(({ value }) => !freeMailHosts.has(value.slice(value.indexOf("@") + 1)));
    const best = own.length > 0 ? own : emails;
    if (best.length === 0) {
      if (dead.length > 0) return failed(dead);
      return expected ? failed([expectedAt(tree)]) : notApplicable;
    }
    const isClickable = best.some((channel) => channel.isClickable);
    const worth =
      (own.length > 0 ? 1 : FREE_MAIL_WORTH) *
      (isClickable ? 1 : PLAIN_TEXT_WORTH) *
      (isAnySeen(best) ? 1 : HIDDEN_WORTH);
    return scored(
      worth,
      best.map((channel) => {
        if (own.length === 0) return shown(channel, "free-mail");
        return channel.isClickable ? shown(channel) : shown(channel, "plain-text");
      }),
    );
  },
});
