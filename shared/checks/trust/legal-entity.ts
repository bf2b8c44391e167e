import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed, scored } from "../outcome.ts";
import { footOf, shown } from "./expected-at.ts";

const LEGAL_PAGE_WORTH = 0.8;
/** An address and a telephone show a real place, if not a firm that answers before the law. */
const PLACE_WORTH = { named: 0.6, nameless: 0.5 } as const;
const TRACE_WORTH = { named: 0.35, nameless: 0.2 } as const;
const WRONG_NUMBER_WORTH = 0.3;

export const legalEntity = defineCheck({
  id: "trust/legal-entity",
  class: "hygiene",
  weight: 4,
  sources: ["stanford-credibility"],
  needs: ["legalEntity", "policies", "channels", "tree"],
  words: {
    en: {
      title: "Who stands behind the site",
      good: "It is clear which company stands behind the site.",
      poor: "A customer cannot see with whom he would be dealing: no company, no number, no address.",
      fix: "Name the company with its legal form, registration number and address in the footer.",
      notes: {
        "legal-page": "The company's details stand on a page of their own.",
        "address-and-phone": "Address and phone are given, but not the company's legal name or number.",
        "name-only": "A name, but no legal form, number or full address.",
        "trace-only": "A way to reach somebody, and no word on who it is.",
        "wrong-number": "This number fails its own check digits.",
      },
    },
    ru: {
      title: "Кто стоит за сайтом",
      good: "Понятно, какая компания стоит за сайтом.",
      poor: "Клиент не видит, с кем будет иметь дело: ни компании, ни номера, ни адреса.",
      fix: "Укажите в подвале компанию с формой собственности, ИНН или другим номером и адресом.",
      notes: {
        "legal-page": "Реквизиты вынесены на отдельную страницу.",
        "address-and-phone": "Адрес и телефон есть, а юридического названия и номера нет.",
        "name-only": "Есть название, но нет ни формы собственности, ни номера, ни полного адреса.",
        "trace-only": "Связаться можно, но с кем — не сказано.",
        "wrong-number": "У этого номера не сходятся контрольные цифры.",
      },
    },
    ka: {
      title: "ვინ დგას საიტის უკან",
      good: "გასაგებია, რომელი კომპანია დგას საიტის უკან.",
      poor: "მომხმარებელი ვერ ხედავს, ვისთან ექნება საქმე: არც კომპანია ჩანს, არც ნომერი, არც მისამართი.",
      fix: "მიუთითეთ გვერდის ბოლოს კომპანიის სრული სახელი, საიდენტიფიკაციო კოდი და მისამართი.",
      notes: {
        "legal-page": "რეკვიზიტები ცალკე გვერდზეა.",
        "address-and-phone": "მისამართი და ტელეფონი არის, იურიდიული სახელი და ნომერი კი არა.",
        "name-only": "სახელი არის, მაგრამ არ ჩანს სამართლებრივი ფორმა, ნომერი ან სრული მისამართი.",
        "trace-only": "დაკავშირება შეიძლება, მაგრამ ვისთან, არ წერია.",
        "wrong-number": "ამ ნომრის საკონტროლო ციფრები არ ემთხვევა.",
      },
    },
  },
  run({ legalEntity, policies, channels, tree }, { expected }) {
    const valid = legalEntity.numbers.filter(({ isValid }) => isValid);
    const firm = [...valid, ...legalEntity.names];
    if (firm.length > 0) return passed(firm.map((found) => shown(found)));
    if (legalEntity.marked.length > 0) return passed(legalEntity.marked.map((text) => ({ text })));
    const page = policies.find(({ topic, works }) => topic === "imprint" && works);
    if (page) return scored(LEGAL_PAGE_WORTH, [shown(page, "legal-page")]);

    const wrong = legalEntity.numbers.map((found) => shown(found, "wrong-number"));
    const written = channels.all.filter(
      ({ type, quality, isSeen }) =>
        (type === "address" || type === "phone" || type === "email") && quality !== "dummy" && isSeen,
    );
    const has = (type: string) => written.some((channel) => channel.type === type);
    const name = legalEntity.plainName;
    const worthOf = name ? "named" : "nameless";
    if (has("address") && has("phone")) {
      const place = written
        .filter(({ type }) => type !== "email")
        .map(({ path, text }) => shown({ path, text }, "address-and-phone"));
      return scored(PLACE_WORTH[worthOf], [...wrong, ...place]);
    }
    if (wrong.length > 0) return scored(WRONG_NUMBER_WORTH, wrong);
    if (name && (written.length > 0 || expected))
      return scored(written.length > 0 ? TRACE_WORTH.named : TRACE_WORTH.nameless, [
        shown(name, "name-only"),
      ]);
    if (!expected) return notApplicable;
    if (written.length > 0)
      return scored(
        TRACE_WORTH.nameless,
        written.map(({ path, text }) => shown({ path, text }, "trace-only")),
      );
    return failed([footOf(tree)]);
  },
});
