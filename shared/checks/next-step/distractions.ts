import type { Action } from "../../facts/actions.ts";
import { splitAddress } from "../../facts/page.ts";
import { servicesAt } from "../../facts/widgets.ts";
import type { PageKind } from "../../method/page-kinds.ts";
import { defineCheck } from "../define-check.ts";
import { type Evidence, notApplicable, passed, scored } from "../outcome.ts";

const PER_LEAK = 0.25;
const LEAST = 0.2;
const ADS_WORTH = 0.2;
/** Pages that have one errand. */
const SELLING_KINDS: ReadonlySet<PageKind> = new Set(["landing", "product", "pricing"]);
/** Services that do the page's own errand at another address. */
const OWN_ERRAND: ReadonlySet<string> = new Set([
  "booking",
  "reviews",
  "map",
  "form",
  "quiz",
  "chat",
  "callback",
]);
const APP_STORE = /(?:^|\.)(?:apps\.apple\.com|play\.google\.com|itunes\.apple\.com|rustore\.ru)$/;
/** Networks that show other companies' advertisements, as against those that only count visits. */
const BANNERS =
  /(?:^|\.)(?:googlesyndication\.com|an\.yandex\.ru|yandexadexchange\.net|taboola\.com|outbrain\.com|adriver\.ru|admixer\.(?:net|ua))$/;

export const distractions = defineCheck({
  id: "next-step/distractions",
  class: "performance",
  weight: 2,
  sources: ["own"],
  restsOn: "next-step/way-forward",
  needs: ["actions", "widgets", "kind", "tree"],
  words: {
    en: {
      title: "Nothing that leads astray",
      good: "The page sends nobody away before the next step.",
      poor: "The page leads its visitors off to other sites before they act.",
      fix: "Move links to social networks and other sites to the footer, and take away other people's advertising.",
      notes: {
        "leads-away": "Leads to another site.",
        advertising: "Other companies' advertising on a selling page.",
      },
    },
    ru: {
      title: "Ничего, что уводит прочь",
      good: "Страница никого не уводит раньше следующего шага.",
      poor: "Страница уводит посетителей на другие сайты раньше, чем они что-то сделали.",
      fix: "Уберите ссылки на соцсети и чужие сайты в подвал, а чужую рекламу — совсем.",
      notes: {
        "leads-away": "Ведёт на другой сайт.",
        advertising: "Чужая реклама на продающей странице.",
      },
    },
    ka: {
      title: "არაფერი, რაც გზიდან აცდენს",
      good: "გვერდი შემდეგ ნაბიჯამდე არავის უშვებს სხვაგან.",
      poor: "გვერდს მნახველი სხვა საიტებზე გადაჰყავს, სანამ რამეს გააკეთებს.",
      fix: "სოციალური ქსელების და სხვა საიტების ბმულები ქვემოთ ჩაიტანეთ, უცხო რეკლამა კი მოაშორეთ.",
      notes: {
        "leads-away": "სხვა საიტზე გადაჰყავს.",
        advertising: "სხვისი რეკლამა გამყიდველ გვერდზე.",
      },
    },
  },
  run({ actions, widgets, kind, tree }) {
    if (!SELLING_KINDS.has(kind.kind)) return notApplicable;
    const leaks: Evidence[] = actions.all
      .filter(leadsAway)
      .map(({ path, text, href }) => ({ path, text: text || (href ?? ""), note: "leads-away" }));
    const banner = widgets.find(({ kind: service, host }) => service === "ads" && BANNERS.test(host));
    const score = Math.max(LEAST, 1 - PER_LEAK * leaks.length);
    if (banner)
      return scored(Math.min(score, ADS_WORTH), [
        {
          ...(banner.element >= 0 && { path: tree.path(banner.element) }),
          text: banner.vendor,
          note: "advertising",
        },
        ...leaks,
      ]);
    return leaks.length > 0 ? scored(score, leaks) : passed();
  },
});

function leadsAway({ destination, isSeen, region, call, href, isService }: Action): boolean {
  if (!isSeen || isService || region !== "main" || href === null) return false;
  if (destination === "social") return true;
  if (destination !== "external" || call === "strong") return false;
  const { host, path } = splitAddress(href);
  return !APP_STORE.test(host) && !servicesAt(host, path).some(({ kind }) => OWN_ERRAND.has(kind));
}
