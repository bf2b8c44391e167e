import { measurement } from "../../../../shared/checks/next-step/measurement.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "../copy/prose.ts";

describeCheck(measurement, [
  {
    case: "pass",
    name: "a counter's script",
    lang: "ru",
    html: `<main>${prose.ru}<script async src="https://mc.yandex.ru/metrika/tag.js"></script></main>`,
    score: 1,
    evidence: "yandex",
  },
  {
    case: "pass",
    name: "a tag manager started by an inline script",
    html: `<main>${prose.en}<script>(function(w,d){var f="https://www.googletagmanager.com/gtm.js"})(window,document)</script></main>`,
    score: 1,
  },
  { case: "fail", name: "nobody counts", lang: "uk", html: `<main>${prose.uk}</main>`, score: 0 },
  {
    case: "adversarial",
    name: "a map, a font and the words about a counter count nothing",
    html: `<main>${prose.en}<p>We do not use google-analytics.com</p><link rel="stylesheet" href="https://fonts.googleapis.com/css"><iframe src="https://www.google.com/maps/embed?pb=1"></iframe></main>`,
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "a counter may wait for consent",
    lang: "de",
    html: `<main>${prose.de}</main><div class="cookie-consent" style="position:fixed;bottom:0;left:0;right:0;background:#fff">Wir verwenden Cookies, um diese Seite zu verbessern. <button>Alle akzeptieren</button></div>`,
    outcome: "cannot-tell",
    reason: "waits-for-consent",
  },
  {
    case: "not-applicable",
    name: "nobody expects a step here",
    html: `<main>${prose.en}</main>`,
    expected: false,
    outcome: "not-applicable",
  },
]);
