import { choice } from "../../../../shared/checks/contact/choice.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(choice, [
  {
    case: "pass",
    name: "call, write, come",
    lang: "ru",
    html: `<p><a href="tel:+78123091844">+7 812 309-18-44</a></p><p><a href="mailto:a@okna-perm.ru">a@okna-perm.ru</a></p><p>г. Пермь, ул. Ленина, 12</p>`,
    score: 1,
  },
  {
    case: "partial",
    name: "two kinds",
    lang: "de",
    html: `<p><a href="tel:+4930901820">030 901820</a></p><p>post@tischlerei-linde.de</p>`,
    score: 0.6,
  },
  {
    case: "fail",
    name: "one kind",
    lang: "ka",
    html: `<a href="tel:+995322123456">+995 32 212 34 56</a>`,
    score: 0.3,
  },
  {
    case: "not-applicable",
    name: "not expected and none",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "five messengers are one kind",
    lang: "uk",
    html: `<a href="https://wa.me/380673501240">WhatsApp</a><a href="https://t.me/majsternia_bot">Telegram</a><a href="viber://chat?number=380673501240">Viber</a><a href="https://m.me/majsternia">Messenger</a>`,
    score: 0.3,
  },
]);
