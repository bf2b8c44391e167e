import { consentNotice } from "../../../../shared/checks/first-impression/consent-notice.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(consentNotice, [
  {
    case: "pass",
    name: "a thin bar with equal buttons",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Bakery</h1><p>Bread every morning.</p><div style="height:1500px"></div><div id="cookie-notice" style="position:fixed;left:0;right:0;bottom:0;height:90px;background:#fff;">We use cookies to understand how you use the site. <button>Accept</button><button>Reject</button></div>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a thin bar that cannot be refused",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Хлеб</h1><div style="height:1500px"></div><div class="cookie-bar" style="position:fixed;left:0;right:0;bottom:0;height:80px;background:#fff">Мы используем файлы cookie, чтобы сайт работал лучше. <button>Хорошо</button></div>`,
    lang: "ru",
    score: 0.7,
    evidence: "no-refusal",
  },
  {
    case: "fail",
    name: "most of the screen, over the heading",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Bakery</h1><p>Bread every morning.</p><div style="height:1500px"></div><div id="cookie-notice" style="position:fixed;left:0;right:0;bottom:0;height:860px;background:#fff;">We use cookies to understand how you use the site. <button>Accept</button></div>`,
    score: 0,
    evidence: "notice-hides",
  },
  {
    case: "not-applicable",
    name: "no notice",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>პური</h1>`,
    lang: "ka",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a recipe of cookies is no notice",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Cookies backen</h1><p>Butter, Zucker, Mehl: Cookies wie bei Oma.</p>`,
    lang: "de",
    outcome: "not-applicable",
  },
]);
