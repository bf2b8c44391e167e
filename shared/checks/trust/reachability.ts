import type { Channel } from "../../facts/channels.ts";
import { freeMailHosts } from "../../language/country-signs.ts";
import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, scored } from "../outcome.ts";
import { footOf, shown } from "./expected-at.ts";

/** What each way adds to the belief that somebody is there. */
const PHONE = 0.4;
const PLACE = 0.3;
const OWN_MAIL = 0.3;
/** Anyone can open a free mailbox, an account or a form. */
const ANY_WRITING = 0.15;
const WRITING: ReadonlySet<string> = new Set(["email", "messenger", "form", "chat"]);

export const reachability = defineCheck({
  id: "trust/reachability",
  class: "performance",
  weight: 3,
  sources: ["stanford-credibility"],
  needs: ["channels", "tree"],
  words: {
    en: {
      title: "A company one can find and call",
      good: "Phone, address and a mailbox of its own: this company can be found.",
      poor: "A company that can hardly be found is hardly believed.",
      fix: "Give a phone number, a street address and a mailbox at your own domain on every page.",
      notes: {
        "free-mail": "A mailbox that anyone can open in a minute.",
        "no-phone": "No phone number.",
        "no-address": "No street address.",
        "no-mail": "No mailbox at the company's own domain.",
      },
    },
    ru: {
      title: "Компания, которую можно найти",
      good: "Телефон, адрес и почта на своём домене: эту компанию можно найти.",
      poor: "Компании, которую трудно найти, трудно и поверить.",
      fix: "Укажите на каждой странице телефон, адрес и почту на своём домене.",
      notes: {
        "free-mail": "Такой ящик любой заведёт за минуту.",
        "no-phone": "Нет телефона.",
        "no-address": "Нет адреса.",
        "no-mail": "Нет почты на домене компании.",
      },
    },
    ka: {
      title: "კომპანია, რომელსაც იპოვი",
      good: "ტელეფონი, მისამართი და ფოსტა საკუთარ დომენზე: ამ კომპანიას იპოვი.",
      poor: "კომპანიას, რომლის პოვნაც ძნელია, ძნელად ენდობიან.",
      fix: "ყველა გვერდზე მიუთითეთ ტელეფონი, მისამართი და ფოსტა საკუთარ დომენზე.",
      notes: {
        "free-mail": "ასეთ ფოსტას ყველა ერთ წუთში გახსნის.",
        "no-phone": "ტელეფონი არ არის.",
        "no-address": "მისამართი არ არის.",
        "no-mail": "კომპანიის დომენზე ფოსტა არ არის.",
      },
    },
  },
  run({ channels, tree }, { expected }) {
    const usable = channels.all.filter(({ quality, isSeen }) => quality !== "dummy" && isSeen);
    const phone = usable.find(({ type }) => type === "phone");
    const place = usable.find(({ type }) => type === "address");
    const mails = usable.filter(({ type }) => type === "email");
    const ownMail = mails.find((mail) => !isFree(mail));
    const writing = ownMail ?? usable.find(({ type }) => WRITING.has(type));
    const found = [phone, place, writing].filter((channel) => channel !== undefined);
    if (found.length === 0) return expected ? failed([footOf(tree)]) : notApplicable;
    const written = ownMail ? OWN_MAIL : ANY_WRITING;
    const score = (phone ? PHONE : 0) + (place ? PLACE : 0) + (writing ? written : 0);
    const lacks = [
      ...(phone ? [] : [footOf(tree, "no-phone")]),
      ...(place ? [] : [footOf(tree, "no-address")]),
      ...(ownMail || mails.length > 0 ? [] : [footOf(tree, "no-mail")]),
    ];
    const said = found.map((channel) =>
      shown(
        { path: channel.path, text: channel.text || channel.value },
        isFree(channel) ? "free-mail" : undefined,
      ),
    );
    return scored(score, [...lacks, ...said]);
  },
});

const isFree = ({ type, value }: Channel) =>
  type === "email" && freeMailHosts.has(value.slice(value.lastIndexOf("@") + 1));
