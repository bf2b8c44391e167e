import { typefaces } from "../../../../shared/checks/first-impression/typefaces.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const STYLE =
  "<style>body{font:17px Bakery Sans,sans-serif;margin:40px;background:#fff;color:#222}a{color:#a02}h1{font-size:48px}</style>";
const TEXT =
  "<p>Bread is baked here every morning, from flour, water, salt and time, and sold until it is gone.</p>";

describeCheck(typefaces, [
  {
    case: "pass",
    name: "a typeface of the page's own",
    html: `${STYLE}<h1>Пекарня</h1>${TEXT}`,
    lang: "ru",
    score: 1,
    evidence: "chosen-face",
  },
  {
    case: "fail",
    name: "one that every computer has",
    html: `<style>body{font:17px Arial,sans-serif;background:#eee}</style><h1>Bäckerei</h1>${TEXT}`,
    lang: "de",
    score: 0.4,
    evidence: "everyday-face",
  },
  {
    case: "fail",
    name: "the browser's own",
    html: `<style>body{background:#eee}</style><h1>თონე</h1>${TEXT}`,
    lang: "ka",
    score: 0,
    evidence: "browser-face",
  },
  {
    case: "fail",
    name: "a patchwork",
    html: `${STYLE}${["One", "Two", "Three", "Four"].map((family) => `<p style="font-family:${family}">Bread is baked here every morning.</p>`).join("")}`,
    score: 0.3,
    evidence: "many-faces",
  },
  { case: "cannot-tell", name: "nothing to read", html: `${STYLE}<div></div>`, outcome: "cannot-tell" },
  {
    case: "adversarial",
    name: "a letter or two of icons are no typeface",
    html: `${STYLE}<h1>Пекарня</h1>${TEXT}<i style="font-family:Icons">a</i><i style="font-family:Brands">b</i><i style="font-family:Arrows">c</i>`,
    lang: "uk",
    score: 1,
  },
]);
