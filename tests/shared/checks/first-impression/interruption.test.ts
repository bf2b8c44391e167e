import { interruption } from "../../../../shared/checks/first-impression/interruption.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(interruption, [
  {
    case: "pass",
    name: "nothing lies over the page",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Bakery</h1>`,
    score: 1,
  },
  {
    case: "fail",
    name: "a window over the whole screen",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Окна</h1><p>Ставим за день.</p><div class="popup" style="position:fixed;inset:0;background:#fff"><p>Оставьте телефон и получите скидку</p><button>Закрыть</button></div>`,
    lang: "ru",
    score: 0,
    evidence: "скидку",
  },
  {
    case: "fail",
    name: "a loading screen that stays",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>სახლი</h1><div id="preloader" style="position:fixed;inset:0;background:#eee"></div>`,
    lang: "ka",
    score: 0,
    evidence: "loading-screen",
  },
  {
    case: "pass",
    name: "a cookie notice has a check of its own",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Werkstatt</h1><div id="cookie-banner" style="position:fixed;left:0;right:0;bottom:0;height:500px;background:#fff">Wir verwenden Cookies. <button>OK</button></div>`,
    lang: "de",
    score: 1,
  },
  {
    case: "adversarial",
    name: "a first screen held in place is no window",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><div style="position:fixed;top:0;left:0;width:100%;height:600px;background:#345;color:#fff"><p>Car rental in the mountains</p></div><h1 style="margin-top:700px">Cars</h1><p>Ten cars to choose from, every one with winter tyres.</p>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "a sticky header covers nothing",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><header style="position:sticky;top:0;height:120px;background:#fff"><a href="/">Головна</a></header><h1>Меблі</h1><p style="height:2000px">Дивани</p>`,
    lang: "uk",
    score: 1,
  },
  {
    case: "cannot-tell",
    name: "the layout could not be read",
    html: `<h1>Shop</h1>`,
    without: ["layout"],
    outcome: "cannot-tell",
  },
  {
    case: "cannot-tell",
    name: "a window that answers to an ad blocker",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Converter</h1><p>Drop your files.</p><div class="popup" style="position:fixed;inset:0;background:#fff"><p>We detected an ad blocker. Please allow ads on this site.</p><button>Close</button></div>`,
    outcome: "cannot-tell",
    reason: "ad-blocker",
  },
]);
