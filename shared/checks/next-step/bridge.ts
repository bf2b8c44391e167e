import type { Action } from "../../facts/actions.ts";
import type { Rect } from "../../snapshot/geometry.ts";
import { defineCheck } from "../define-check.ts";
import { type Evidence, failed, notApplicable, passed } from "../outcome.ts";

/** A file, or a service, that takes the customer along to the next channel. */
const BRIDGES: readonly [note: string, address: RegExp][] = [
  [
    "calendar",
    /\.ics(?:[?#]|$)|google\.[a-z.]+\/calendar\/(?:render|event|r\/eventedit)|outlook\.\w+\.com\/calendar|addevent\.com/i,
  ],
  ["contact-card", /\.vcf(?:[?#]|$)/i],
  ["wallet", /\.pkpass(?:[?#]|$)|pay\.google\.com\/gp\/v\/save/i],
  [
    "bot",
    /^(?:https?:\/\/)?(?:t\.me|telegram\.me)\/\w+\?start(?:group|app)?=|^tg:.*[?&]start=|^https?:\/\/m\.me\/[\w.]+\?ref=/i,
  ],
  [
    "app",
    /^https?:\/\/(?:apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery\.huawei\.com|(?:www\.)?rustore\.ru)\//i,
  ],
];
/** Of the company itself: anyone's advertising is "tracked". */
const TRACKING = /\/(?:order-?)?track(?:ing)?(?:-?(?:order|parcel|my-order))?(?:[/?#.]|$)/i;
const QR = /(?:^|[^a-z])qr(?:[^a-z]|code|$)/i;
const QR_SIDE_PX = 60;

export const bridge = defineCheck({
  id: "next-step/bridge",
  class: "delight",
  weight: 3,
  sources: ["S4", "own"],
  restsOn: "next-step/way-forward",
  needs: ["actions", "kind", "snapshot", "tree"],
  words: {
    en: {
      title: "A bridge to the next channel",
      good: "The page itself carries the customer over to the next channel.",
      poor: "The customer has to find the way to the next channel alone.",
      fix: "Hand the customer over: a QR code to the messenger, “add to calendar”, a contact card.",
      notes: {
        calendar: "Puts the date into the calendar.",
        "contact-card": "Saves the contact.",
        wallet: "Goes into the wallet of the phone.",
        bot: "Opens the bot where it is needed.",
        app: "Leads to the app.",
        tracking: "Lets one follow the order.",
        "qr-code": "A QR code to take along on the phone.",
      },
    },
    ru: {
      title: "Мостик в следующий канал",
      good: "Страница сама переводит клиента в следующий канал.",
      poor: "Дорогу в следующий канал клиент ищет сам.",
      fix: "Передайте клиента из рук в руки: QR-код в мессенджер, «добавить в календарь», визитка контакта.",
      notes: {
        calendar: "Кладёт дату в календарь.",
        "contact-card": "Сохраняет контакт.",
        wallet: "Ложится в кошелёк телефона.",
        bot: "Открывает бота на нужном месте.",
        app: "Ведёт в приложение.",
        tracking: "Позволяет следить за заказом.",
        "qr-code": "QR-код, чтобы продолжить на телефоне.",
      },
    },
    ka: {
      title: "ხიდი შემდეგ არხამდე",
      good: "გვერდს თავად გადაჰყავს კლიენტი შემდეგ არხში.",
      poor: "შემდეგი არხისკენ გზას კლიენტი მარტო ეძებს.",
      fix: "კლიენტი ხელიდან ხელში გადაეცით: QR-კოდი მესენჯერში, „კალენდარში დამატება“, საკონტაქტო ბარათი.",
      notes: {
        calendar: "თარიღს კალენდარში დებს.",
        "contact-card": "კონტაქტს ინახავს.",
        wallet: "ტელეფონის საფულეში ჯდება.",
        bot: "ბოტს საჭირო ადგილას ხსნის.",
        app: "აპლიკაციაში გადაჰყავს.",
        tracking: "შეკვეთისთვის თვალის დევნების საშუალებას იძლევა.",
        "qr-code": "QR-კოდი ტელეფონზე გასაგრძელებლად.",
      },
    },
  },
  run({ actions, kind, snapshot, tree }, { expected }) {
    const found: Evidence[] = actions.all.flatMap((action) => {
      const note = action.isSeen ? bridgeOf(action) : undefined;
      // An article writes of other companies' apps.
      if (note === "app" && kind.kind === "article") return [];
      return note ? [{ path: action.path, text: action.text || (action.href ?? ""), note }] : [];
    });
    for (const { element, src, alt, rect, shown } of snapshot.parts.media ?? []) {
      if (shown !== undefined || !isCode(rect) || !QR.test(`${alt ?? ""} ${fileName(src)}`)) continue;
      found.push({ path: tree.path(element), text: alt ?? "", note: "qr-code" });
    }
    if (found.length > 0) return passed(found);
    return expected ? failed([{ note: "absent" }]) : notApplicable;
  },
});

function bridgeOf({ href, destination }: Action): string | undefined {
  if (href === null) return undefined;
  if (destination === "internal" && TRACKING.test(href)) return "tracking";
  return BRIDGES.find(([, address]) => address.test(href))?.[0];
}

const fileName = (source: string | undefined) =>
  /[^/]*$/.exec((source ?? "").replace(/[?#].*/, ""))?.[0] ?? "";

const isCode = (rect: Rect | undefined) => rect === undefined || Math.min(rect[2], rect[3]) >= QR_SIDE_PX;
