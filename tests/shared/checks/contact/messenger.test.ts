import { messenger } from "../../../../shared/checks/contact/messenger.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(messenger, [
  {
    case: "pass",
    name: "a chat in WhatsApp",
    lang: "es",
    html: `<a href="https://wa.me/34912345012">Escríbenos</a>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Viber on a Ukrainian page",
    lang: "uk",
    html: `<a href="viber://chat?number=%2B380673501240">Viber</a>`,
    score: 1,
  },
  {
    case: "pass",
    name: "Messenger on a Georgian page",
    lang: "ka",
    html: `<a href="https://m.me/tbilisibakery">მოგვწერეთ</a>`,
    score: 1,
  },
  {
    case: "partial",
    name: "a channel to read is no chat",
    lang: "ru",
    html: `<a href="https://t.me/okna_perm">Подписывайтесь на наш канал</a>`,
    score: 0.3,
    evidence: "channel-only",
  },
  {
    case: "fail",
    name: "icons that lead nowhere",
    lang: "ru",
    html: `<a href="#">WhatsApp</a><a href="#">Telegram</a>`,
    score: 0,
    evidence: "placeholder",
  },
  {
    case: "not-applicable",
    name: "not expected and absent",
    html: `<p>Story</p>`,
    expected: false,
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "share buttons and a mention are none",
    lang: "ru",
    html: `<a href="https://t.me/share/url?url=https://a.ru">Telegram</a><a href="https://wa.me/?text=hi">WhatsApp</a><a href="viber://forward?text=x">Viber</a><p>Пишите нам в Telegram и Viber</p>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "a placeholder where the number belongs",
    lang: "ka",
    html: `<a href="https://wa.me/[ნომერი]">WhatsApp</a>`,
    score: 0,
  },
]);
