import { address } from "../../../../shared/checks/contact/address.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(address, [
  {
    case: "pass",
    name: "street and house",
    lang: "ru",
    html: `<p>г. Пермь, ул. Петропавловская, 15А, офис 34</p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "German street and number",
    lang: "de",
    html: `<p>Lindenstraße 14<br>10969 Berlin</p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Georgian street",
    lang: "ka",
    html: `<p>თბილისი, რუსთაველის გამზირი 12</p>`,
    score: 1,
  },
  {
    case: "pass",
    name: "English street",
    html: `<address>221 Baker Street, London NW1 6XE</address>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a map without a written address",
    lang: "uk",
    html: `<iframe src="https://www.google.com/maps/embed?pb=1" title="map"></iframe>`,
    score: 0.5,
    evidence: "map-only",
  },
  { case: "fail", name: "a town alone", lang: "ru", html: `<p>Работаем в Перми и области</p>`, score: 0 },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "an author's byline in an address element, a list of towns",
    html: `<address>By Anna Smith, 12 May 2024</address><p>We deliver to Leeds, York, Hull</p>`,
    score: 0,
  },
]);
