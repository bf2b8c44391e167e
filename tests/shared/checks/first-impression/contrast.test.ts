import { contrast } from "../../../../shared/checks/first-impression/contrast.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(contrast, [
  {
    case: "pass",
    name: "dark on light",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Bakery</h1><p>Bread every morning.</p>`,
    score: 1,
  },
  {
    case: "fail",
    name: "pale grey on white",
    html: `<body style="background:#fff"><p style="color:#ccc">Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. </p></body>`,
    lang: "ru",
    score: 0,
    evidence: "pale-text",
  },
  {
    case: "pass",
    name: "large letters may be paler",
    html: `<h1 style="color:#888;background:#fff;font-size:40px">სახლი</h1>`,
    lang: "ka",
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the words lie over a picture",
    html: `<div style="background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=);color:#fff"><h1>Fenster in einem Tag</h1><p>Wir kommen morgen.</p></div>`,
    lang: "de",
    outcome: "cannot-tell",
    reason: "text-on-pictures",
  },
  {
    case: "adversarial",
    name: "hidden text may be as pale as it likes",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><p>Хліб щоранку.</p><p hidden style="color:#fefefe;background:#fff">Невидиме</p>`,
    lang: "uk",
    score: 1,
  },
  {
    case: "adversarial",
    name: "a pale slash between two links says nothing to read",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><p>Home</p><p style="color:#ddd">/ · / · / · / ›</p><p>Bread</p>`,
    score: 1,
  },
]);
