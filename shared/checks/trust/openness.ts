import { LIVE_VIEW, OPEN_BOOKS, OWN_LIMITS } from "../../language/proof-words.ts";
import { trustLanguages } from "../../language/trust-topics.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, passed } from "../outcome.ts";
import { bodyOf, shown } from "./expected-at.ts";

const DOCUMENT = /\.(?:pdf|xlsx?|docx?|ods|csv)(?:[?#]|$)/i;
/** A heading, a question or a line of a list says it; a paragraph merely mentions it. */
const LINE_LIMIT = 110;

export const openness = defineCheck({
  id: "trust/openness",
  class: "delight",
  weight: 2,
  sources: ["spiegel-2017"],
  needs: ["reviews", "content", "snapshot", "language", "tree"],
  words: {
    en: {
      title: "The courage to show limits",
      good: "The company shows more than it has to: answers to criticism, its limits, its price list, its work as it happens.",
      poor: "The page shows only the bright side, as everyone's does.",
      fix: "Answer critical reviews in public, say for whom it is not, or put the whole price list online.",
      notes: {
        reply: "An answer to a review.",
        limits: "Says where it does not fit.",
        "open-prices": "A price list to take away.",
        "live-view": "A look behind the scenes.",
      },
    },
    ru: {
      title: "Смелость показать границы",
      good: "Компания показывает больше, чем обязана: ответы на критику, границы, прайс, работу вживую.",
      poor: "Страница показывает только светлую сторону, как у всех.",
      fix: "Отвечайте на критику открыто, скажите, кому не подойдёт, или выложите прайс целиком.",
      notes: {
        reply: "Ответ на отзыв.",
        limits: "Сказано, где не подойдёт.",
        "open-prices": "Прайс, который можно скачать.",
        "live-view": "Взгляд за кулисы.",
      },
    },
    ka: {
      title: "საზღვრების ჩვენების გამბედაობა",
      good: "კომპანია იმაზე მეტს აჩვენებს, ვიდრე ევალება: პასუხს კრიტიკაზე, საზღვრებს, ფასების სიას, მუშაობას პირდაპირ.",
      poor: "გვერდი მხოლოდ ნათელ მხარეს აჩვენებს, როგორც ყველა.",
      fix: "კრიტიკულ შეფასებებს საჯაროდ უპასუხეთ, თქვით, ვის არ გამოადგება, ან დადეთ ფასების სრული სია.",
      notes: {
        reply: "პასუხი შეფასებაზე.",
        limits: "წერია, სად არ გამოდგება.",
        "open-prices": "ფასების სია, რომელსაც წაიღებ.",
        "live-view": "კულისებში ჩახედვა.",
      },
    },
  },
  run({ reviews, content, snapshot, language, tree }, { expected }) {
    const found = reviews.replies.map((reply) => shown(reply, "reply"));
    for (const { text, element, isOwn } of content) {
      if (!isOwn || text.length > LINE_LIMIT) continue;
      if (OWN_LIMITS.test(text)) found.push(shown({ path: tree.path(element), text }, "limits"));
      else if (LIVE_VIEW.test(text)) found.push(shown({ path: tree.path(element), text }, "live-view"));
    }
    for (const { element, href, text, name } of snapshot.parts.links ?? []) {
      if (href !== null && DOCUMENT.test(href) && OPEN_BOOKS.test(`${text} ${name ?? ""} ${href}`))
        found.push(shown({ path: tree.path(element), text }, "open-prices"));
    }
    if (found.length > 0) return passed(found);
    if (!expected) return notApplicable;
    return trustLanguages.has(language.code) ? failed([bodyOf(tree)]) : cannotTell("no-word-list");
  },
});
