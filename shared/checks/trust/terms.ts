import type { PolicyTopic } from "../../facts/policies.ts";
import { isShop } from "../../facts/shop.ts";
import { policyTopics } from "../../language/policy-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { footOf, shown } from "./expected-at.ts";

const TOPICS: readonly PolicyTopic[] = ["delivery", "payment", "returns"];
/** One document may answer all three; what it says is not seen from here. */
const DOCUMENT_WORTH = 0.5;

export const terms = defineCheck({
  id: "trust/terms",
  class: "hygiene",
  weight: 3,
  sources: ["nng-trustworthiness"],
  needs: ["policies", "kind", "forms", "snapshot", "structuredData", "language", "tree"],
  words: {
    en: {
      title: "Delivery, payment and returns",
      good: "Before ordering one can read how goods are delivered, paid for and returned.",
      poor: "A buyer cannot learn how the goods arrive, how to pay, and what if they do not fit.",
      fix: "Explain delivery, payment and returns, and link to it beside the order button and in the footer.",
      notes: {
        "terms-document": "Only a general document of terms is linked.",
        "no-delivery": "Nothing on delivery.",
        "no-payment": "Nothing on payment.",
        "no-returns": "Nothing on returns.",
      },
    },
    ru: {
      title: "Доставка, оплата и возврат",
      good: "До заказа можно прочитать, как товар доставят, как платить и как вернуть.",
      poor: "Покупатель не знает, как получит товар, как заплатит и что делать, если он не подойдёт.",
      fix: "Расскажите о доставке, оплате и возврате и дайте ссылку рядом с кнопкой заказа и в подвале.",
      notes: {
        "terms-document": "Есть ссылка только на общие условия.",
        "no-delivery": "О доставке ничего нет.",
        "no-payment": "Об оплате ничего нет.",
        "no-returns": "О возврате ничего нет.",
      },
    },
    ka: {
      title: "მიწოდება, გადახდა და დაბრუნება",
      good: "შეკვეთამდე შეიძლება გაიგო, როგორ მოგიტანენ, როგორ გადაიხდი და როგორ დააბრუნებ.",
      poor: "მყიდველმა არ იცის, როგორ მიიღებს ნივთს, როგორ გადაიხდის და რა ქნას, თუ არ მოერგო.",
      fix: "აღწერეთ მიწოდება, გადახდა და დაბრუნება; ბმული დადეთ შეკვეთის ღილაკთან და გვერდის ბოლოს.",
      notes: {
        "terms-document": "მხოლოდ ზოგადი პირობების ბმულია.",
        "no-delivery": "მიწოდებაზე არაფერი წერია.",
        "no-payment": "გადახდაზე არაფერი წერია.",
        "no-returns": "დაბრუნებაზე არაფერი წერია.",
      },
    },
  },
  run({ policies, kind, forms, snapshot, structuredData, language, tree }) {
    if (!isShop({ kind, forms, snapshot, structuredData })) return notApplicable;
    const working = policies.filter(({ works }) => works);
    const found = TOPICS.flatMap((topic) => working.find((policy) => policy.topic === topic) ?? []);
    const missing = TOPICS.filter((topic) => !found.some((policy) => policy.topic === topic));
    const document = working.find(({ topic }) => topic === "terms");
    const share = found.length / TOPICS.length;
    if (missing.length === 0)
      return scored(
        1,
        found.map((policy) => shown(policy)),
      );
    const lacks = missing.map((topic) => footOf(tree, `no-${topic}`));
    if (document && share < DOCUMENT_WORTH)
      return scored(DOCUMENT_WORTH, [shown(document, "terms-document"), ...lacks]);
    if (found.length > 0) return scored(share, [...lacks, ...found.map((policy) => shown(policy))]);
    if (language.code !== "und" && !(language.code in policyTopics.delivery))
      return cannotTell("no-word-list");
    return failed(lacks);
  },
});
