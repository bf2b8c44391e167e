import { defineCheck } from "../define-check.ts";
import { failed, notApplicable, passed, scored } from "../outcome.ts";

/** Pages that are right to keep out of the index. */
const KEPT_OUT: ReadonlySet<string> = new Set([
  "thank-you",
  "legal",
  "checkout",
  "not-found",
  "server-error",
  "login",
  "parked",
]);

export const indexable = defineCheck({
  id: "search-snippet/indexable",
  class: "hygiene",
  weight: 5,
  sources: ["google-robots-meta"],
  needs: ["page", "kind"],
  words: {
    en: {
      title: "Open to search engines",
      good: "Search engines may show this page.",
      poor: "The page forbids search engines to show it, so nobody finds it.",
      fix: "Take noindex off if people should find this page.",
      notes: {
        noindex: "This robots tag keeps the page out of search.",
        nosnippet: "This robots tag forbids a snippet.",
      },
    },
    ru: {
      title: "Открыта для поиска",
      good: "Поисковики могут показывать эту страницу.",
      poor: "Страница запрещает поисковикам себя показывать, и её никто не найдёт.",
      fix: "Уберите noindex, если страницу должны находить.",
      notes: {
        noindex: "Этот тег robots не пускает страницу в поиск.",
        nosnippet: "Этот тег robots запрещает сниппет.",
      },
    },
    ka: {
      title: "ღიაა საძიებო სისტემებისთვის",
      good: "საძიებო სისტემებს ამ გვერდის ჩვენება შეუძლიათ.",
      poor: "გვერდი საძიებო სისტემებს ჩვენებას უკრძალავს და მას ვერავინ იპოვის.",
      fix: "მოხსენით noindex, თუ ხალხმა ეს გვერდი უნდა იპოვოს.",
      notes: {
        noindex: "robots-ის ეს ტეგი გვერდს ძიებაში არ უშვებს.",
        nosnippet: "robots-ის ეს ტეგი ფრაგმენტს კრძალავს.",
      },
    },
  },
  run({ page, kind }) {
    if (KEPT_OUT.has(kind.kind)) return notApplicable;
    const tags = ["robots", "googlebot", "yandex"].flatMap((name) =>
      page.metas(name).map((content) => ({ name, content })),
    );
    const closed = tags.find(({ content }) => /(?:^|[\s,])(?:noindex|none)(?:$|[\s,])/i.test(content));
    if (closed)
      return failed([{ path: "html > head", text: `${closed.name}: ${closed.content}`, note: "noindex" }]);
    const mute = tags.find(({ content }) => /nosnippet|max-snippet:\s*0(?:$|[\s,])/i.test(content));
    if (mute)
      return scored(0.4, [{ path: "html > head", text: `${mute.name}: ${mute.content}`, note: "nosnippet" }]);
    return passed(tags.slice(0, 1).map(({ name, content }) => ({ text: `${name}: ${content}` })));
  },
});
