import { margins } from "../../../../shared/checks/first-impression/margins.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { PHONE } from "../../../support/pages.ts";

describeCheck(margins, [
  {
    case: "pass",
    name: "room on both sides",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><p>Bread every morning, warm.</p><p>Bread every morning, warm.</p><p>Bread every morning, warm.</p><p>Bread every morning, warm.</p>`,
    score: 1,
  },
  {
    case: "fail",
    name: "glued to the edge",
    html: `<style>body{margin:0}</style><p>Хлеб каждое утро, тёплый.</p><p>Хлеб каждое утро, тёплый.</p><p>Хлеб каждое утро, тёплый.</p><p>Хлеб каждое утро, тёплый.</p>`,
    lang: "ru",
    viewport: PHONE,
    score: 0,
    evidence: "glued-to-edge",
  },
  {
    case: "cannot-tell",
    name: "hardly any text",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>თონე</h1>`,
    lang: "ka",
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
  {
    case: "adversarial",
    name: "centered lines reach the edge by chance",
    html: `<style>body{margin:0;text-align:center}</style><p>Brot jeden Morgen, warm und frisch gebacken.</p><p>Brot jeden Morgen, warm und frisch gebacken.</p><p>Brot jeden Morgen, warm und frisch gebacken.</p><p>Brot jeden Morgen, warm und frisch gebacken.</p><section style="padding:30px;text-align:left"><p>Wir backen seit 1987.</p><p>Wir backen seit 1987.</p><p>Wir backen seit 1987.</p></section>`,
    lang: "de",
    score: 1,
  },
]);
