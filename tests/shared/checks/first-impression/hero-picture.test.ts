import { heroPicture } from "../../../../shared/checks/first-impression/hero-picture.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(heroPicture, [
  {
    case: "pass",
    name: "a large picture beside the heading",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Пекарня</h1><img  alt="Фото" width="800" height="500" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E">`,
    lang: "ru",
    context: { kind: "home" },
    score: 1,
    evidence: "hero",
  },
  {
    case: "partial",
    name: "a small one",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Bäckerei</h1><img  alt="Фото" width="300" height="300" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E">`,
    lang: "de",
    context: { kind: "home" },
    score: 0.6,
    evidence: "small-picture",
  },
  {
    case: "fail",
    name: "words alone",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>თონე</h1><p>ყოველ დილით ცხელი პური.</p>`,
    lang: "ka",
    context: { kind: "home" },
    score: 0,
  },
  {
    case: "fail",
    name: "the picture stands further down",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Пекарня</h1><div style="height:1200px"></div><img  alt="Фото" width="800" height="500" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E">`,
    lang: "uk",
    context: { kind: "home" },
    score: 0,
  },
  {
    case: "not-applicable",
    name: "a legal page needs none",
    html: `<h1>Terms of use</h1>`,
    context: { kind: "legal" },
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a large logo is no picture of what is sold",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Bakery</h1><img class="logo" alt="Фото" width="800" height="500" src="data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%27400%27 height=%27300%27/%3E">`,
    context: { kind: "home" },
    score: 0,
  },
]);
