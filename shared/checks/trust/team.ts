import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed, scored } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

const SEVERAL = 2;
const ONE_WORTH = 0.7;
const FACELESS_WORTH = 0.5;
const MARKED_WORTH = 0.4;
const STOCK_WORTH = 0.3;
const LINK_WORTH = 0.3;

export const team = defineCheck({
  id: "trust/team",
  class: "performance",
  weight: 3,
  sources: ["stanford-credibility"],
  needs: ["people", "language", "tree"],
  words: {
    en: {
      title: "Real people",
      good: "The page shows the people who do the work: faces, names, roles.",
      poor: "Nobody is behind the page: no face, no name.",
      fix: "Show the real people who will serve the customer, with photo, name and role.",
      notes: {
        stock: "A picture from a stock of pictures.",
        faceless: "A name without a face.",
        "one-person": "One person only.",
        "for-machines": "Named in the markup only; visitors do not see it.",
        "link-only": "The people are on another page.",
      },
    },
    ru: {
      title: "Настоящие люди",
      good: "Видны люди, которые делают работу: лица, имена, роли.",
      poor: "За страницей никого не видно: ни лица, ни имени.",
      fix: "Покажите настоящих людей, которые будут работать с клиентом: фото, имя, роль.",
      notes: {
        stock: "Картинка из фотобанка.",
        faceless: "Имя без лица.",
        "one-person": "Только один человек.",
        "for-machines": "Назван только в разметке, посетитель этого не видит.",
        "link-only": "Люди показаны на другой странице.",
      },
    },
    ka: {
      title: "ნამდვილი ადამიანები",
      good: "ჩანან ადამიანები, რომლებიც საქმეს აკეთებენ: სახე, სახელი, თანამდებობა.",
      poor: "გვერდის უკან არავინ ჩანს: არც სახე, არც სახელი.",
      fix: "აჩვენეთ ნამდვილი ადამიანები, რომლებიც მომხმარებელს მოემსახურებიან: ფოტო, სახელი, თანამდებობა.",
      notes: {
        stock: "სურათი ფოტობანკიდანაა.",
        faceless: "სახელი სახის გარეშე.",
        "one-person": "მხოლოდ ერთი ადამიანია.",
        "for-machines": "მხოლოდ მონიშვნაშია დასახელებული, ვიზიტორი ვერ ხედავს.",
        "link-only": "ადამიანები სხვა გვერდზე არიან.",
      },
    },
  },
  run({ people, language, tree }, { expected }) {
    const { cards, marked, links } = people;
    const said = (list: typeof cards, note?: string) =>
      list.map(({ path, name, role }) =>
        shown({ path, text: role === "" || role.includes(name) ? role || name : `${name}: ${role}` }, note),
      );
    const faces = cards.filter(({ hasPhoto, isStock }) => hasPhoto && !isStock);
    if (faces.length >= SEVERAL) return passed(said(faces));
    if (faces.length === 1) return scored(ONE_WORTH, said(faces, "one-person"));
    const names = cards.filter(({ hasPhoto }) => !hasPhoto);
    if (names.length > 0) return scored(FACELESS_WORTH, said(names, "faceless"));
    if (marked.length > 0)
      return scored(
        MARKED_WORTH,
        marked.map((text) => ({ text, note: "for-machines" })),
      );
    if (cards.length > 0) return scored(STOCK_WORTH, said(cards, "stock"));
    if (links.length > 0)
      return scored(
        LINK_WORTH,
        links.map((link) => shown(link, "link-only")),
      );
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
