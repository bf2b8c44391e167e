import { deadLinks } from "../../../../shared/checks/trust/dead-links.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(deadLinks, [
  {
    case: "pass",
    name: "profiles and policy lead somewhere",
    html: `<a href="https://www.instagram.com/bright.home.perm/">Instagram</a><a href="/privacy">Privacy policy</a>`,
    score: 1,
  },
  {
    case: "fail",
    name: "the network's own front page",
    lang: "ru",
    html: `<a href="https://www.facebook.com/">Facebook</a>`,
    score: 0,
    evidence: "placeholder",
  },
  {
    case: "fail",
    name: "an empty address of a network",
    lang: "uk",
    html: `<a href="#">Instagram</a>`,
    score: 0,
    evidence: "Instagram",
  },
  {
    case: "fail",
    name: "terms without an address",
    lang: "de",
    html: `<a href="#">Widerruf</a>`,
    score: 0,
    evidence: "Widerruf",
  },
  {
    case: "not-applicable",
    name: "a dead privacy policy is judged by its own check, and only there",
    lang: "de",
    html: `<a href="#">Datenschutz</a>`,
    outcome: "not-applicable",
  },
  {
    case: "fail",
    name: "a certificate that does not open",
    lang: "ru",
    html: `<main><h2>Сертификаты</h2><a href="javascript:void(0)">Сертификат соответствия</a></main>`,
    score: 0,
  },
  {
    case: "fail",
    name: "one dead link among those that work",
    lang: "ka",
    html: `<a href="https://www.instagram.com/alva.batumi/">Instagram</a><a href="/privacy">Privacy</a><a href="#">Facebook</a>`,
    score: 0.4,
    evidence: "Facebook",
  },
  {
    case: "not-applicable",
    name: "no such links",
    lang: "ka",
    html: `<p>გამარჯობა</p><a href="/menu">მენიუ</a>`,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "a menu that a script opens is no dead link",
    html: `<a href="#" onclick="openMenu()">Menu</a><a href="/returns">Returns and refunds</a>`,
    score: 1,
  },
]);
