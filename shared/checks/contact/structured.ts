import type { StructuredNode } from "../../facts/structured-data.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";

/** Only the shop's own markup counts: a product's or a person's number is another matter. */
const OTHER_TYPES = /^(?:Person|Product|Offer|Review|JobPosting|Event|Order|Reservation)$/;
const CONTACT_PROPERTY =
  /^(?:telephone|email|contactPoint(?:\..*)?\.?(?:telephone|email)?|department\.telephone)$/;
const UNSEEN_WORTH = 0.6;

export const structured = defineCheck({
  id: "contact/structured",
  class: "performance",
  weight: 1,
  sources: ["schema-contact-point", "schema-local-business"],
  needs: ["channels", "structuredData"],
  words: {
    en: {
      title: "Contacts that machines can read",
      good: "Search engines and assistants can read your contacts from the markup.",
      poor: "Search engines and assistants have to guess your contacts.",
      fix: "Repeat phone, e-mail and hours in Organization or LocalBusiness markup, the same as on the page.",
      notes: {
        differs: "The markup names another contact than the page shows.",
        "markup-only": "The markup names a contact that the page does not show.",
        "json-invalid": "The markup is broken and cannot be read.",
        "json-empty": "The markup is empty.",
      },
    },
    ru: {
      title: "Контакты, понятные машинам",
      good: "Поисковики и помощники могут прочитать ваши контакты из разметки.",
      poor: "Поисковикам и помощникам приходится угадывать ваши контакты.",
      fix: "Повторите телефон, почту и часы работы в разметке Organization или LocalBusiness, те же, что на странице.",
      notes: {
        differs: "В разметке указан другой контакт, чем на странице.",
        "markup-only": "В разметке есть контакт, которого нет на странице.",
        "json-invalid": "Разметка сломана, её не прочитать.",
        "json-empty": "Разметка пустая.",
      },
    },
    ka: {
      title: "მანქანისთვის გასაგები კონტაქტები",
      good: "საძიებო სისტემებს და ასისტენტებს თქვენი კონტაქტების წაკითხვა მონიშვნიდან შეუძლიათ.",
      poor: "საძიებო სისტემები და ასისტენტები თქვენს კონტაქტებს გამოცნობით ადგენენ.",
      fix: "გაიმეორეთ ტელეფონი, ელფოსტა და საათები Organization ან LocalBusiness მონიშვნაში ისე, როგორც გვერდზეა.",
      notes: {
        differs: "მონიშვნაში სხვა კონტაქტი წერია, ვიდრე გვერდზე.",
        "markup-only": "მონიშვნაში არის კონტაქტი, რომელიც გვერდზე არ ჩანს.",
        "json-invalid": "მონიშვნა გაფუჭებულია და არ იკითხება.",
        "json-empty": "მონიშვნა ცარიელია.",
      },
    },
  },
  run({ channels, structuredData }, { expected }) {
    const values = structuredData.nodes.filter(isCompany).flatMap(contactsOf);
    if (values.length === 0) {
      if (structuredData.errors.length > 0) return failed(structuredData.errors.map((note) => ({ note })));
      return expected ? failed([{ note: "absent" }]) : notApplicable;
    }
    const visible = channels.distinct.filter(({ type }) => type === "phone" || type === "email");
    if (visible.length === 0)
      return scored(
        UNSEEN_WORTH,
        values.map((text) => ({ text, note: "markup-only" })),
      );
    const different = values.filter((value) => !visible.some((channel) => isSame(value, channel.value)));
    if (different.length === values.length)
      return failed(different.map((text) => ({ text, note: "differs" })));
    return scored(
      1,
      values.filter((value) => !different.includes(value)).map((text) => ({ text })),
    );
  },
});

const isCompany = ({ types }: StructuredNode) => !types.some((type) => OTHER_TYPES.test(type));

const contactsOf = ({ values }: StructuredNode): string[] =>
  [...values].flatMap(([name, texts]) =>
    CONTACT_PROPERTY.test(name) ? texts.filter((text) => /@|\d{3}/.test(text)) : [],
  );

function isSame(marked: string, shown: string): boolean {
  if (marked.includes("@"))
    return (
      marked
        .replace(/^mailto:/i, "")
        .trim()
        .toLowerCase() === shown
    );
  const [first, second] = [marked, shown].map((text) =>
    text.replace(/\D/g, "").replace(/^(?:0+|8(?=\d{10}$)|7(?=\d{10}$))/, ""),
  );
  return first!.length >= 5 && (first!.endsWith(second!) || second!.endsWith(first!));
}
