import { textSize } from "../../../../shared/checks/first-impression/text-size.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(textSize, [
  {
    case: "pass",
    name: "seventeen pixels",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><p>Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. </p>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "fail",
    name: "eleven pixels",
    html: `<p style="font-size:11px">Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. Мы ремонтируем мебель с 1998 года, приезжаем на дом и отвечаем за каждую вещь, которую взяли в работу. </p>`,
    lang: "ru",
    score: 0,
    evidence: "small-text",
  },
  {
    case: "partial",
    name: "fourteen pixels",
    html: `<p style="font-size:14px">Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause. Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause. Wir reparieren Möbel seit 1998 und kommen gern zu Ihnen nach Hause. </p>`,
    lang: "de",
    score: [0.75, 0.9],
  },
  {
    case: "cannot-tell",
    name: "too little text",
    html: `<h1>პური</h1><p>ყოველ დილით.</p>`,
    lang: "ka",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
  {
    case: "adversarial",
    name: "small print in the footer is not the page's text",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><p>Ми ремонтуємо меблі з 1998 року і приїжджаємо додому до клієнта. Ми ремонтуємо меблі з 1998 року і приїжджаємо додому до клієнта. Ми ремонтуємо меблі з 1998 року і приїжджаємо додому до клієнта. </p><footer style="font-size:10px">Усі права захищено, передрук заборонено. Усі права захищено, передрук заборонено. Усі права захищено, передрук заборонено. Усі права захищено, передрук заборонено. Усі права захищено, передрук заборонено. Усі права захищено, передрук заборонено. </footer>`,
    lang: "uk",
    score: 1,
  },
]);
