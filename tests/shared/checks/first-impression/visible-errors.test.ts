import { visibleErrors } from "../../../../shared/checks/first-impression/visible-errors.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(visibleErrors, [
  {
    case: "pass",
    name: "no trace of a program",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Bakery</h1><p>Warning: our bread is hot.</p>`,
    score: 1,
  },
  {
    case: "fail",
    name: "the program complains",
    html: `<p><b>Warning</b>: mysqli_connect(): Access denied in /var/www/db.php on line 12</p><h1>Магазин</h1>`,
    lang: "ru",
    score: 0,
    evidence: "technical-error",
  },
  {
    case: "fail",
    name: "one placeholder that nobody replaced",
    html: `<h1>Willkommen, {{ user.name }}</h1>`,
    lang: "de",
    score: 0.3,
    evidence: "template-code",
  },
  {
    case: "fail",
    name: "keys in place of sentences",
    html: `<h1>home.hero.title</h1><p>home.hero.subtitle</p>`,
    lang: "ka",
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "an empty page",
    html: `<div></div>`,
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
  {
    case: "adversarial",
    name: "a lesson that shows code",
    html: `<h1>Шаблони</h1><p>Пишемо так:</p><pre><code>{{ user.name }}</code></pre>`,
    lang: "uk",
    score: 1,
  },
]);
