import { headlineContrast } from "../../../../shared/checks/first-impression/headline-contrast.ts";
import { describeCheck } from "../../../support/check-cases.ts";

const STYLE =
  "<style>body{font:17px Arial,sans-serif;margin:40px;background:#fff;color:#222}h1{font-size:48px}.hero{position:relative;height:400px;background:url(/hall.jpg) #234}.veil{position:absolute;inset:0;background:rgba(0,0,0,.7)}.in{position:relative;color:#fff}</style>";

describeCheck(headlineContrast, [
  {
    case: "pass",
    name: "dark letters on a light sheet",
    html: `${STYLE}<h1>Пекарня у дома</h1>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "pass",
    name: "white letters above a dark veil over a picture",
    html: `${STYLE}<div class="hero"><div class="veil"></div><div class="in"><h1>ყოველ დილით ცხელი პური</h1></div></div>`,
    lang: "ka",
    score: 1,
  },
  {
    case: "fail",
    name: "pale letters on white",
    html: `${STYLE}<h1 style="color:#ddd">Bäckerei am Markt</h1>`,
    lang: "de",
    score: 0,
    evidence: "drowned",
  },
  {
    case: "partial",
    name: "white letters on turquoise: pale, but there",
    html: `${STYLE}<div style="background:#1abc9c"><h1 style="color:#fff">Хліб і кава</h1></div>`,
    lang: "uk",
    score: [0.5, 0.7],
    evidence: "drowned",
  },
  {
    case: "fail",
    name: "dark letters on a dark gradient",
    html: `${STYLE}<div style="height:300px;background:linear-gradient(#111,#334)"><h1 style="color:#26282c">Fresh bread</h1></div>`,
    score: [0, 0.1],
    evidence: "drowned",
  },
  {
    case: "partial",
    name: "a second headline drowns",
    html: `${STYLE}<h1>Fresh bread</h1><h2 style="font-size:30px;color:#eee">Every morning</h2>`,
    score: [0.4, 0.45],
    evidence: "drowned",
  },
  {
    case: "cannot-tell",
    name: "a bare picture may be light or dark",
    html: `${STYLE}<div class="hero"><div class="in"><h1>Пекарня у дома</h1></div></div>`,
    lang: "uk",
    outcome: "cannot-tell",
    reason: "picture-behind",
  },
  {
    case: "adversarial",
    name: "the veil lies over the letters too",
    html: `${STYLE}<div class="hero"><div class="veil" style="background:rgba(10,10,10,.8)"></div><h1 style="color:#fff">Rooms and prices</h1></div>`,
    score: [0, 0.2],
    evidence: "drowned",
  },
  {
    case: "adversarial",
    name: "a pale quotation mark is an ornament, letters cut out of a gradient have no color",
    html: `${STYLE}<h1>Words of our guests</h1><div style="font-size:90px;color:#eee">“</div><div style="font-size:60px;background:linear-gradient(#fff,#eee);background-clip:text;-webkit-background-clip:text;color:transparent">Grand</div>`,
    score: 1,
  },
]);
