import { monthsBetween, type PageDate } from "../../facts/dates.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { footOf, shown } from "./expected-at.ts";

const FRESH_MONTHS = 12;
const STALE_MONTHS = 24;
const STALE_WORTH = 0.6;
const OLD_WORTH = 0.2;
/** A script keeps the year of a copyright up to date where nobody else does. */
const COPYRIGHT_WORTH = 0.8;
/** Further ahead is a contract's end, not news. */
const AHEAD_MONTHS = 24;

export const freshness = defineCheck({
  id: "trust/freshness",
  class: "performance",
  weight: 2,
  sources: ["stanford-credibility", "nng-trustworthiness"],
  needs: ["dates", "snapshot", "tree"],
  words: {
    en: {
      title: "Signs of life",
      good: "The page shows that somebody looked after it lately.",
      poor: "The page looks abandoned: the last date on it is long past, or there is none.",
      fix: "Bring dates, news and offers up to date, and the year in the footer with them.",
      notes: {
        latest: "The latest date on the page.",
        "year-only": "Only the year of the copyright tells, and a script may keep it.",
        "expired-offer": "An offer whose time is over.",
        "day-unknown": "The day of the visit was not recorded.",
      },
    },
    ru: {
      title: "Признаки жизни",
      good: "Видно, что за страницей недавно следили.",
      poor: "Страница выглядит заброшенной: последняя дата давно прошла или дат нет вовсе.",
      fix: "Обновите даты, новости и акции, а заодно и год в подвале.",
      notes: {
        latest: "Самая поздняя дата на странице.",
        "year-only": "О свежести говорит только год в подвале, а его может менять скрипт.",
        "expired-offer": "Акция, срок которой прошёл.",
        "day-unknown": "День визита не записан.",
      },
    },
    ka: {
      title: "სიცოცხლის ნიშნები",
      good: "ჩანს, რომ გვერდს ცოტა ხნის წინ ვიღაცამ მიხედა.",
      poor: "გვერდი მიტოვებულს ჰგავს: ბოლო თარიღი დიდი ხნისაა ან საერთოდ არ არის.",
      fix: "განაახლეთ თარიღები, სიახლეები და აქციები, და წელიც გვერდის ბოლოს.",
      notes: {
        latest: "ყველაზე გვიანი თარიღი გვერდზე.",
        "year-only": "სიახლეზე მხოლოდ საავტორო წელი მეტყველებს, მას კი სკრიპტი ცვლის ხოლმე.",
        "expired-offer": "აქცია, რომლის ვადაც გავიდა.",
        "day-unknown": "ვიზიტის დღე არ ჩაწერილა.",
      },
    },
  },
  run({ dates, snapshot, tree }, { expected }) {
    const today = snapshot.conditions.day;
    if (today === undefined) return cannotTell("day-unknown");
    const offers = dates.filter(({ from }) => from === "offer");
    const expired = offers.filter(({ day }) => day < today);
    if (expired.length > 0 && expired.length === offers.length)
      return failed(expired.map((date) => shown(date, "expired-offer")));
    const latest = dates.reduce<PageDate | null>((best, date) => {
      const capped =
        date.from === "copyright" && date.day > today && date.day.slice(0, 4) === today.slice(0, 4);
      const day = capped ? today : date.day;
      if (monthsBetween(today, day) > AHEAD_MONTHS || (date.from === "copyright" && day > today)) return best;
      const isBetter = best === null || day > best.day || (day === best.day && best.from === "copyright");
      return isBetter ? { ...date, day } : best;
    }, null);
    if (latest === null) return expected ? failed([footOf(tree)]) : notApplicable;
    const age = monthsBetween(latest.day, today);
    if (age >= STALE_MONTHS) return scored(OLD_WORTH, [shown(latest, "latest")]);
    if (age >= FRESH_MONTHS) return scored(STALE_WORTH, [shown(latest, "latest")]);
    return latest.from === "copyright"
      ? scored(COPYRIGHT_WORTH, [shown(latest, "year-only")])
      : scored(1, [shown(latest, "latest")]);
  },
});
