import { CONTACT_LINK } from "../../language/contact-words.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";
import { expectedAt, REACHING, shown } from "./usable.ts";

const NAMELESS_ICON_WORTH = 0.5;
const LINK_ONLY_WORTH = 0.4;
const BEHIND_A_CLICK_WORTH = 0.3;

export const inHeader = defineCheck({
  id: "contact/in-header",
  class: "performance",
  weight: 3,
  sources: ["wcag-3.2.6"],
  restsOn: "contact/any-channel",
  needs: ["channels", "overlays", "snapshot", "tree"],
  words: {
    en: {
      title: "Contacts in sight at once",
      good: "A way to reach you is in sight before any scrolling.",
      poor: "To find a contact one has to scroll or open menus.",
      fix: "Move the phone number and the messenger into the header, and keep it in sight on phones.",
      notes: {
        "nameless-icon": "An icon without words: not everyone will know what it does.",
        "link-only": "Only a link to the contacts is in sight.",
        "behind-a-click": "Stands in a closed menu.",
        "further-down": "Stands further down the page.",
      },
    },
    ru: {
      title: "Контакты сразу на виду",
      good: "Способ связаться виден до всякой прокрутки.",
      poor: "Чтобы найти контакт, надо прокручивать страницу или открывать меню.",
      fix: "Перенесите телефон и мессенджер в шапку, на телефонах закрепите её на виду.",
      notes: {
        "nameless-icon": "Значок без подписи: не все поймут, что он делает.",
        "link-only": "На виду только ссылка на контакты.",
        "behind-a-click": "Спрятано в закрытом меню.",
        "further-down": "Стоит ниже по странице.",
      },
    },
    ka: {
      title: "კონტაქტები თვალსაჩინო ადგილას",
      good: "დაკავშირების გზა გადახვევის გარეშეც ჩანს.",
      poor: "კონტაქტის საპოვნელად გვერდის გადახვევა ან მენიუს გახსნაა საჭირო.",
      fix: "გადაიტანეთ ტელეფონი და მესენჯერი გვერდის თავში და ტელეფონზე მუდმივად თვალსაჩინოდ დატოვეთ.",
      notes: {
        "nameless-icon": "წარწერის გარეშე ხატულაა: ყველა ვერ მიხვდება, რას აკეთებს.",
        "link-only": "ჩანს მხოლოდ კონტაქტების ბმული.",
        "behind-a-click": "დამალულია დახურულ მენიუში.",
        "further-down": "გვერდის ქვედა ნაწილშია.",
      },
    },
  },
  run({ channels, overlays, snapshot, tree }, { expected }) {
    if (snapshot.parts.layout === undefined) return cannotTell("no-layout");
    const reaching = channels.all.filter(({ type, quality }) => REACHING.has(type) && quality !== "dummy");
    const bars = overlays.filter(({ isSticky }) => isSticky);
    const inSight = reaching.filter(
      ({ isFirstScreen, isSeen, element }) =>
        isFirstScreen || (isSeen && element >= 0 && bars.some((bar) => tree.isWithin(element, bar.element))),
    );
    const named = inSight.filter(({ text }) => text !== "");
    if (named.length > 0)
      return scored(
        1,
        named.map((channel) => shown(channel)),
      );
    if (inSight.length > 0)
      return scored(
        NAMELESS_ICON_WORTH,
        inSight.map((channel) => shown(channel, "nameless-icon")),
      );

    const height = snapshot.conditions.viewport[1];
    const link = (snapshot.parts.links ?? []).find(
      ({ rect, shown: hiding, text, name, href }) =>
        rect !== undefined &&
        hiding === undefined &&
        rect[1] < height &&
        href !== null &&
        text.length < 40 &&
        CONTACT_LINK.test(`${text} ${name ?? ""}`),
    );
    if (link)
      return scored(LINK_ONLY_WORTH, [{ path: tree.path(link.element), text: link.text, note: "link-only" }]);
    const tucked = reaching.filter(
      ({ region, isSeen }) => !isSeen && (region === "header" || region === "nav"),
    );
    if (tucked.length > 0)
      return scored(
        BEHIND_A_CLICK_WORTH,
        tucked.map((channel) => shown(channel, "behind-a-click")),
      );
    if (reaching.length > 0) return failed(reaching.map((channel) => shown(channel, "further-down")));
    return expected ? failed([expectedAt(tree)]) : notApplicable;
  },
});
