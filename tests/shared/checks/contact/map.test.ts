import { map } from "../../../../shared/checks/contact/map.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(map, [
  {
    case: "pass",
    name: "an embedded map",
    lang: "ru",
    html: `<p>ул. Ленина, 12</p><iframe src="https://yandex.ru/map-widget/v1/?um=1" width="300" height="200"></iframe>`,
    score: 1,
  },
  {
    case: "pass",
    name: "a link that opens the route",
    lang: "ka",
    html: `<p>რუსთაველის გამზირი 12</p><a href="https://maps.app.goo.gl/abcd">რუკაზე ნახვა</a>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a picture of a map",
    lang: "ru",
    html: `<p>ул. Ленина, 12</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Схема проезда" width="300" height="200">`,
    score: 0.3,
  },
  {
    case: "fail",
    name: "an address to copy by hand",
    lang: "de",
    html: `<p>Lindenstraße 14, 10969 Berlin</p>`,
    score: 0,
  },
  {
    case: "not-applicable",
    name: "no place expected",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a reviews badge of a map service is no map",
    lang: "ru",
    html: `<p>ул. Ленина, 12</p><iframe src="https://yandex.ru/maps-reviews-widget/1?comments" width="300" height="200"></iframe>`,
    score: 0,
  },
]);
