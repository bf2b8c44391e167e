import { wayBack } from "../../../../shared/checks/next-step/way-back.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const url = "https://shop.example/bread/rye";

describeCheck(wayBack, [
  {
    url,
    case: "pass",
    name: "breadcrumbs",
    lang: "ru",
    html: `<nav aria-label="Хлебные крошки"><a href="/">Главная</a> / <a href="/bread">Хлеб</a> / Ржаной</nav><main><h1>Ржаной</h1></main>`,
    score: 1,
    evidence: "crumbs",
  },
  {
    url,
    case: "partial",
    name: "breadcrumbs for search engines only",
    html: `<main><h1>Rye</h1></main><script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[]}</script>`,
    score: 0.6,
    evidence: "for-machines",
  },
  {
    url,
    case: "fail",
    name: "only the front page can be reached",
    lang: "uk",
    html: `<header><a href="/">Головна</a></header><main><h1>Житній</h1></main>`,
    score: 0.4,
    evidence: "home-only",
  },
  { url, case: "fail", name: "no way at all", lang: "de", html: "<main><h1>Roggen</h1></main>", score: 0 },
  {
    url,
    case: "adversarial",
    name: "breadcrumbs that are hidden are none",
    html: `<div class="breadcrumbs" style="display:none"><a href="/bread">Bread</a></div><main><h1>Rye</h1><p>Made of bread crumbs</p></main>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "a page right below the front page, its language left out",
    lang: "ka",
    url: "https://shop.example/ka/puri",
    html: "<main><h1>პური</h1></main>",
    outcome: "not-applicable",
  },
]);
