import { isInSection, sectionsOf } from "../../facts/sections.ts";
import { NUMBERED_PROOF, OTHER_PROOF, PROOF_WORD } from "../../language/proof-words.ts";
import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

const NAMED_PICTURE_WORTH = 0.6;
const BARE_WORTH = 0.3;
const TEXT_LIMIT = 400;
const PICTURE_MIN_PX = 48;
const DOCUMENT = /\.(?:pdf|jpe?g|png|webp)(?:[?#]|$)/i;

export const proof = defineCheck({
  id: "trust/proof",
  class: "performance",
  weight: 2,
  sources: ["stanford-credibility", "baymard-payment-security"],
  needs: ["content", "sections", "snapshot", "language", "tree"],
  words: {
    en: {
      title: "Licences, certificates, awards",
      good: "There is a proof that one can look up: a number, a document, a link.",
      poor: "Nobody vouches for the company: no licence, certificate or award that could be checked.",
      fix: "Show a licence or certificate with its number, or link to who issued it.",
      notes: {
        "no-number": "Shown, but without a number or a link to check it by.",
        "only-said": "Only said: no number, picture or link.",
        unnamed: "A picture that does not say what it proves.",
      },
    },
    ru: {
      title: "Лицензии, сертификаты, награды",
      good: "Есть подтверждение, которое можно проверить: номер, документ, ссылка.",
      poor: "За компанию никто не ручается: нет лицензии, сертификата или награды, которые можно проверить.",
      fix: "Покажите лицензию или сертификат с номером либо дайте ссылку на того, кто их выдал.",
      notes: {
        "no-number": "Показано, но без номера и ссылки для проверки.",
        "only-said": "Только слова: ни номера, ни картинки, ни ссылки.",
        unnamed: "Картинка, по которой не понять, что она подтверждает.",
      },
    },
    ka: {
      title: "ლიცენზიები, სერტიფიკატები, ჯილდოები",
      good: "არის დადასტურება, რომლის შემოწმებაც შეიძლება: ნომერი, დოკუმენტი, ბმული.",
      poor: "კომპანიას არავინ უდგას თავდებად: არ არის ლიცენზია, სერტიფიკატი ან ჯილდო, რომელსაც შეამოწმებ.",
      fix: "აჩვენეთ ლიცენზია ან სერტიფიკატი ნომრით, ან დადეთ ბმული მის გამცემზე.",
      notes: {
        "no-number": "ნაჩვენებია, მაგრამ ნომრისა და ბმულის გარეშე.",
        "only-said": "მხოლოდ სიტყვებია: არც ნომერი, არც სურათი, არც ბმული.",
        unnamed: "სურათი, რომელიც არ ამბობს, რას ადასტურებს.",
      },
    },
  },
  run({ content, sections, snapshot, language, tree }, { expected }) {
    const said = [];
    for (const { text, element, isSeen, role } of content) {
      if (
        !isSeen ||
        text.length > TEXT_LIMIT ||
        role === "quote" ||
        role === "label" ||
        OTHER_PROOF.test(text)
      )
        continue;
      const found = { path: tree.path(element), text };
      if (NUMBERED_PROOF.test(text)) return passed([found]);
      if (PROOF_WORD.test(text)) said.push(found);
    }
    const parts = sectionsOf(sections, "proof").filter(({ title }) => !OTHER_PROOF.test(title));
    const isAmong = (element: number) => parts.some((part) => isInSection(element, part));
    const { links = [], media = [] } = snapshot.parts;
    const documents = links.filter(
      ({ element, href }) => href !== null && DOCUMENT.test(href) && isAmong(element),
    );
    if (documents.length > 0)
      return passed(
        documents.map(({ element, text, name }) =>
          shown({ path: tree.path(element), text: text || name || "" }),
        ),
      );
    const pictures = media.filter(
      ({ kind, rect, broken }) =>
        kind === "img" && !broken && rect !== undefined && Math.min(rect[2], rect[3]) >= PICTURE_MIN_PX,
    );
    const named = pictures.filter(
      ({ element, alt }) => alt && !OTHER_PROOF.test(alt) && (isAmong(element) || PROOF_WORD.test(alt)),
    );
    if (named.length > 0)
      return scored(
        NAMED_PICTURE_WORTH,
        named.map(({ element, alt }) => shown({ path: tree.path(element), text: alt ?? "" }, "no-number")),
      );
    const unnamed = pictures.filter(({ element }) => isAmong(element));
    if (unnamed.length > 0)
      return scored(
        BARE_WORTH,
        unnamed.map(({ element }) => shown({ path: tree.path(element) }, "unnamed")),
      );
    if (said.length > 0)
      return scored(
        BARE_WORTH,
        said.map((found) => shown(found, "only-said")),
      );
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
