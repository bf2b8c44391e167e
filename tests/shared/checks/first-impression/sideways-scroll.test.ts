import { sidewaysScroll } from "../../../../shared/checks/first-impression/sideways-scroll.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { PHONE } from "../../../support/pages.ts";

describeCheck(sidewaysScroll, [
  {
    case: "pass",
    name: "fits a phone",
    html: `<h1>Хлеб</h1><p>Свежий каждое утро.</p>`,
    lang: "ru",
    viewport: PHONE,
    score: 1,
  },
  {
    case: "fail",
    name: "a table wider than the phone",
    html: `<h1>Preise</h1><div style="width:900px">Sofa reinigen 80 Euro</div>`,
    lang: "de",
    viewport: PHONE,
    score: 0,
  },
  {
    case: "fail",
    name: "a heading that the page cuts off",
    html: `<style>html,body{overflow-x:hidden}h1{width:700px;white-space:nowrap;font-size:40px}</style><main><h1>Ставимо вікна за один день у Львові</h1></main>`,
    lang: "uk",
    viewport: PHONE,
    score: 0.3,
    evidence: "sticks-out",
  },
  {
    case: "fail",
    name: "wider than a desktop screen too",
    html: `<div style="width:3000px;background:#ddd">Long road</div>`,
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "a desktop screen hides what a phone would show",
    html: `<h1>პური</h1>`,
    lang: "ka",
    outcome: "cannot-tell",
    reason: "phone-only",
  },
  {
    case: "adversarial",
    name: "a closed menu beyond the edge is not sideways scrolling",
    html: `<style>html,body{overflow-x:hidden}</style><h1>Shop</h1><nav style="position:fixed;left:390px;top:0;width:300px">Menu</nav>`,
    viewport: PHONE,
    score: 1,
  },
]);
