import { lineLength } from "../../../../shared/checks/first-impression/line-length.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { PHONE } from "../../../support/pages.ts";

describeCheck(lineLength, [
  {
    case: "pass",
    name: "a column of text",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><p style="max-width:640px">Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. </p>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "fail",
    name: "lines across the whole screen",
    html: `<p style="font-size:14px">Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause, auch am Samstag. Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause, auch am Samstag. Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause, auch am Samstag. Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause, auch am Samstag. Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause, auch am Samstag. </p>`,
    lang: "de",
    score: 0,
    evidence: "long-line",
  },
  {
    case: "not-applicable",
    name: "no phone is so wide",
    html: `<p>Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. </p>`,
    lang: "ru",
    viewport: PHONE,
    outcome: "not-applicable",
  },
  {
    case: "not-applicable",
    name: "no paragraph",
    html: `<h1>თონე</h1>`,
    lang: "ka",
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "one line in a wide box does not run across it",
    html: `<p style="font-size:12px">Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. Хліб щоранку. </p>`,
    lang: "uk",
    score: 1,
  },
]);
