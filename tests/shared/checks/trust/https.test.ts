import { https } from "../../../../shared/checks/trust/https.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(https, [
  {
    case: "pass",
    name: "encrypted throughout",
    html: `<script src="https://cdn.example/a.js"></script><p>Hello</p>`,
    score: 1,
  },
  {
    case: "fail",
    name: "opened without encryption",
    lang: "ru",
    html: `<p>Привет</p>`,
    url: "http://okna.example/",
    score: 0,
    evidence: "unencrypted",
  },
  {
    case: "fail",
    name: "a script without encryption",
    lang: "de",
    html: `<script src="http://cdn.example/a.js"></script>`,
    score: 0.3,
    evidence: "http://cdn.example/a.js",
  },
  {
    case: "fail",
    name: "a form sent without encryption",
    lang: "uk",
    html: `<form action="http://crm.example/send"><input name="phone"><button>Надіслати</button></form>`,
    score: 0.3,
    evidence: "mixed-content",
  },
  {
    case: "cannot-tell",
    name: "a developer's own machine",
    html: `<p>Hello</p>`,
    url: "http://localhost:8080/",
    outcome: "cannot-tell",
    reason: "loopback",
  },
  {
    case: "cannot-tell",
    name: "loopback by number",
    lang: "ka",
    html: `<p>გამარჯობა</p>`,
    url: "http://127.0.0.1:4321/ka/",
    outcome: "cannot-tell",
    reason: "loopback",
  },
  {
    case: "adversarial",
    name: "a link to an unencrypted page loads nothing",
    html: `<a href="http://old.example/">Our old site</a>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "a host that only begins like one's own machine",
    html: `<p>Hi</p>`,
    url: "http://localhost.shop.example/",
    score: 0,
  },
]);
