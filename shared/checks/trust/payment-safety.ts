import { isShop } from "../../facts/shop.ts";
import { PAYMENT_MEANS, PAYMENT_SAFETY } from "../../language/policy-words.ts";
import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { footOf, shown } from "./expected-at.ts";

const MEANS_WORTH = 0.6;
const SAFETY_WORTH = 0.4;
const TEXT_LIMIT = 300;
const NAME_CHARACTERS = 80;

export const paymentSafety = defineCheck({
  id: "trust/payment-safety",
  class: "performance",
  weight: 2,
  sources: ["baymard-payment-security"],
  needs: ["kind", "forms", "snapshot", "structuredData", "content", "language", "tree"],
  words: {
    en: {
      title: "Safe payment",
      good: "A buyer sees how he can pay, and why it is safe.",
      poor: "Nothing tells a buyer how he can pay, and that his card is safe here.",
      fix: "Show the means of payment, and a line on safety beside the button to pay.",
      notes: {
        "no-safety": "The means are shown; nothing is said of safety.",
        "no-means": "Safety is promised; how to pay is not said.",
      },
    },
    ru: {
      title: "Безопасная оплата",
      good: "Покупатель видит, чем можно заплатить и почему это безопасно.",
      poor: "Покупатель не видит ни способов оплаты, ни слова о том, что его карта в безопасности.",
      fix: "Покажите способы оплаты и строку о безопасности рядом с кнопкой оплаты.",
      notes: {
        "no-safety": "Способы показаны, о безопасности ни слова.",
        "no-means": "Безопасность обещана, а чем платить — не сказано.",
      },
    },
    ka: {
      title: "უსაფრთხო გადახდა",
      good: "მყიდველი ხედავს, რით შეუძლია გადახდა და რატომ არის ეს უსაფრთხო.",
      poor: "მყიდველი ვერ ხედავს ვერც გადახდის გზებს, ვერც სიტყვას ბარათის უსაფრთხოებაზე.",
      fix: "აჩვენეთ გადახდის გზები და ერთი სტრიქონი უსაფრთხოებაზე გადახდის ღილაკთან.",
      notes: {
        "no-safety": "გზები ნაჩვენებია, უსაფრთხოებაზე კი არაფერი წერია.",
        "no-means": "უსაფრთხოებას გპირდებიან, რით გადაიხადო კი არ წერია.",
      },
    },
  },
  run({ kind, forms, snapshot, structuredData, content, language, tree }) {
    if (!isShop({ kind, forms, snapshot, structuredData })) return notApplicable;
    const short = content.filter(({ isSeen, text }) => isSeen && text.length <= TEXT_LIMIT);
    const means = [
      ...(snapshot.parts.media ?? []).flatMap(({ element, alt, src, shown: hidden }) => {
        const name = `${alt ?? ""} ${fileOf(src ?? "")} ${tree.name(element)}`.replaceAll("_", " ");
        return hidden !== "hidden" && PAYMENT_MEANS.test(name)
          ? [{ path: tree.path(element), text: alt || fileOf(src ?? "") }]
          : [];
      }),
      ...short.flatMap(({ element, text }) =>
        PAYMENT_MEANS.test(text) ? [{ path: tree.path(element), text }] : [],
      ),
    ];
    const safety = short
      .filter(({ text }) => PAYMENT_SAFETY.test(text))
      .map(({ element, text }) => ({ path: tree.path(element), text }));
    if (means.length > 0 && safety.length > 0) return passed([...means.slice(0, 4), ...safety]);
    if (means.length > 0)
      return scored(
        MEANS_WORTH,
        means.map((found) => shown(found, "no-safety")),
      );
    if (safety.length > 0)
      return scored(
        SAFETY_WORTH,
        safety.map((found) => shown(found, "no-means")),
      );
    return trustLanguages.has(language.code) ? failed([footOf(tree)]) : cannotTell("no-word-list");
  },
});

const fileOf = (src: string) =>
  src.startsWith("data:") ? "" : src.slice(src.lastIndexOf("/") + 1).slice(0, NAME_CHARACTERS);
