import { floatingWidgets } from "../../../../shared/checks/first-impression/floating-widgets.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { PHONE } from "../../../support/pages.ts";

describeCheck(floatingWidgets, [
  {
    case: "pass",
    name: "a small chat button in the corner",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Shop</h1><div class="chat-widget" style="position:fixed;right:20px;bottom:20px;width:60px;height:60px;background:#0a0">Chat</div>`,
    score: 1,
  },
  {
    case: "fail",
    name: "bars and bubbles over a third of the phone",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Окна</h1><div style="position:fixed;bottom:0;left:0;right:0;height:240px;background:#fff"><a href="tel:+74950000000">Позвонить</a></div><div style="position:fixed;right:0;top:300px;width:90px;height:200px;background:#0a0">Чат</div>`,
    lang: "ru",
    viewport: PHONE,
    score: [0, 0.45],
    evidence: "covers-much",
  },
  {
    case: "not-applicable",
    name: "nothing floats",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Вікна</h1>`,
    lang: "uk",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a fixed header is no widget",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><header style="position:fixed;top:0;left:0;right:0;height:80px;background:#fff"><a href="/">მთავარი</a></header><h1>სახლი</h1>`,
    lang: "ka",
    outcome: "not-applicable",
  },
]);
