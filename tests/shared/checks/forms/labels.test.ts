import { labels } from "../../../../shared/checks/forms/labels.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(labels, [
  {
    case: "pass",
    name: "labels above the fields, tied to them",
    lang: "de",
    html: `<form method="post" action="/send"><label for="n">Name</label><input id="n" name="name"><label for="e">E-Mail</label><input id="e" type="email" name="email"><label for="m">Nachricht</label><textarea id="m" name="m"></textarea><button>Absenden</button></form>`,
    score: 1,
  },
  {
    case: "fail",
    name: "placeholders alone",
    lang: "ru",
    html: `<form method="post" action="/send"><input name="name" placeholder="Ваше имя"><input type="tel" name="phone" placeholder="Телефон"><button>Жду звонка</button></form>`,
    score: 0.4,
    evidence: "placeholder-only",
  },
  {
    case: "partial",
    name: "words beside the field that are not tied to it",
    lang: "uk",
    html: `<form method="post" action="/send"><div><div>Ваше ім’я</div><input name="name"></div><div><div>Телефон</div><input type="tel" name="phone"></div><button>Передзвоніть мені</button></form>`,
    score: 0.7,
    evidence: "not-tied",
  },
  {
    case: "not-applicable",
    name: "only search on the page",
    lang: "en",
    html: `<form role="search"><input type="search" name="q" placeholder="Search"></form>`,
    outcome: "not-applicable",
  },
  {
    case: "cannot-tell",
    name: "a form in the frame of a form service",
    lang: "en",
    html: `<h2>Ask for a quote</h2><iframe src="https://form.typeform.com/to/abc" width="600" height="500"></iframe>`,
    outcome: "cannot-tell",
    reason: "framed-form",
  },
  {
    case: "adversarial",
    name: "a label that only screen readers see leaves nothing to see but the placeholder",
    lang: "ka",
    html: `<style>.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style><form method="post" action="/send"><label for="n" class="vh">სახელი</label><input id="n" name="name" placeholder="სახელი"><label for="p" class="vh">ტელეფონი</label><input id="p" type="tel" name="phone" placeholder="ტელეფონი"><button>დამირეკეთ</button></form>`,
    score: 0.5,
  },
]);
