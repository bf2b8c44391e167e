import { professionalLook } from "../../../../shared/checks/trust/professional-look.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const STYLE =
  "<style>body{font:17px Bakery Sans,sans-serif;margin:40px;background:#fff;color:#222}a{color:#a02}h1{font-size:48px}</style>";
const TEXT =
  "<p>Bread is baked here every morning, from flour, water, salt and time, and sold until it is gone.</p>";

describeCheck(professionalLook, [
  {
    case: "pass",
    name: "color, a headline and a typeface of its own",
    html: `${STYLE}<div style="background:#134;color:#fff;padding:40px;height:300px"><h1>Пекарня</h1></div>${TEXT}`,
    lang: "ru",
    score: [0.9, 1],
    evidence: "look",
  },
  {
    case: "fail",
    name: "small words of an everyday face on a bare sheet",
    html: `<style>body{font:16px Arial;margin:40px}a{color:#a02}h1{font-size:22px}</style><h1>თონე</h1>${TEXT}`,
    lang: "ka",
    score: [0, 0.3],
  },
  { case: "cannot-tell", name: "nothing to read", html: `${STYLE}<div></div>`, outcome: "cannot-tell" },
  {
    case: "adversarial",
    name: "large default headings of a page without style",
    html: `<h1>Bakery</h1><p><a href="/a">One</a> <a href="/b">Two</a> <a href="/c">Three</a></p>`,
    score: 0,
  },
]);
