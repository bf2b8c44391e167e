import { PERSON_NAME, ROLE_WORD } from "../../language/contact-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed } from "../outcome.ts";
import { REACHING } from "./usable.ts";

const LANGUAGES: ReadonlySet<string> = new Set(["en", "ru", "uk", "de", "es", "ka"]);
/** A face smaller than this is an icon. */
const FACE_MIN_PX = 48;
/** Boxes around a picture that may be the card of a person. */
const LEVELS_UP = 4;
/** A card holds a name, a role and a number, not a page. */
const CARD_TEXT_LIMIT = 500;
/** Boxes that hold everything: what stands in them does not belong together. */
const PAGE_TAGS: ReadonlySet<string> = new Set(["html", "body", "main"]);
const LOGO = /logo|лого|icon|иконк|ლოგო/i;

export const namedPerson = defineCheck({
  id: "contact/named-person",
  class: "delight",
  weight: 2,
  sources: ["stanford-credibility"],
  needs: ["channels", "content", "language", "snapshot", "tree"],
  words: {
    en: {
      title: "A face and a name behind the contact",
      good: "It is clear who will answer: there is a face, a name and a role.",
      poor: "The contact is nobody in particular: it is harder to write to no one.",
      fix: "Show who answers: a photo, a name and a role beside the phone number.",
    },
    ru: {
      title: "Лицо и имя за контактом",
      good: "Видно, кто ответит: есть лицо, имя и должность.",
      poor: "За контактом нет человека, а писать в никуда труднее.",
      fix: "Покажите, кто отвечает: фото, имя и должность рядом с телефоном.",
    },
    ka: {
      title: "სახე და სახელი კონტაქტის უკან",
      good: "ჩანს, ვინ გიპასუხებთ: არის სახე, სახელი და თანამდებობა.",
      poor: "კონტაქტის უკან ადამიანი არ ჩანს, უცნობთან წერა კი უფრო ძნელია.",
      fix: "აჩვენეთ, ვინ პასუხობს: ფოტო, სახელი და თანამდებობა ტელეფონის გვერდით.",
    },
  },
  run({ channels, content, language, snapshot, tree }, { expected }) {
    const reaching = channels.all.filter(
      ({ type, element }) => element >= 0 && REACHING.has(type) && type !== "form",
    );
    if (reaching.length > 0) {
      for (const { element, kind, rect, alt, src, shown } of snapshot.parts.media ?? []) {
        if (
          (kind !== "img" && kind !== "background") ||
          shown !== undefined ||
          !rect ||
          Math.min(rect[2], rect[3]) < FACE_MIN_PX
        )
          continue;
        if (LOGO.test(`${alt ?? ""} ${src ?? ""} ${tree.name(element)}`)) continue;
        let card = element;
        for (let up = 0; up < LEVELS_UP && card > 0; up++) {
          card = tree.parent(card);
          const own = card;
          if (PAGE_TAGS.has(tree.tag(own))) break;
          if (!reaching.some((channel) => tree.isWithin(channel.element, own))) continue;
          const words = content
            .filter((block) => block.role !== "quote" && tree.isWithin(block.element, own))
            .map(({ text }) => text);
          const text = words.join(" · ");
          if (text.length > CARD_TEXT_LIMIT) break;
          if (words.some((line) => PERSON_NAME.test(line)) && ROLE_WORD.test(text))
            return passed([{ path: tree.path(own), text }]);
        }
      }
    }
    if (!expected) return notApplicable;
    return LANGUAGES.has(language.code) ? failed() : cannotTell("no-word-list");
  },
});
