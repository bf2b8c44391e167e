import { defineCheck } from "../define-check.ts";
import { cannotTell, notApplicable, passed, scored } from "../outcome.ts";

/** Counters and advertisements, which blockers stop. */
const TRACKER =
  /\/(?:pixel|counter|watch|hit|track|count|collect)\b|doubleclick|googlesyndication|mc\.yandex|counter\.|top\.mail\.ru|facebook\.com\/tr|adservice|\/ads?\//i;
const FEW = 0.1;
const ONE_OF_MANY = 0.4;

export const pictures = defineCheck({
  id: "first-impression/pictures",
  class: "hygiene",
  weight: 4,
  sources: ["stanford-credibility"],
  needs: ["snapshot", "tree", "page"],
  words: {
    en: {
      title: "Pictures that load",
      good: "Every picture loads.",
      poor: "Empty frames stand where pictures should be, and the site looks neglected.",
      fix: "Put the missing pictures back, or take their places out.",
      notes: {
        "broken-picture": "This picture does not load.",
        "no-pictures": "There is no picture to judge.",
      },
    },
    ru: {
      title: "Картинки загружаются",
      good: "Все картинки загружаются.",
      poor: "Вместо картинок пустые рамки, и сайт выглядит заброшенным.",
      fix: "Верните пропавшие картинки или уберите их места.",
      notes: {
        "broken-picture": "Эта картинка не загружается.",
        "no-pictures": "Картинок, о которых можно судить, нет.",
      },
    },
    ka: {
      title: "სურათები იტვირთება",
      good: "ყველა სურათი იტვირთება.",
      poor: "სურათების ადგილას ცარიელი ჩარჩოებია და საიტი მიტოვებული ჩანს.",
      fix: "დააბრუნეთ დაკარგული სურათები ან მათი ადგილები მოხსენით.",
      notes: { "broken-picture": "ეს სურათი არ იტვირთება.", "no-pictures": "შესაფასებელი სურათი არ არის." },
    },
  },
  run({ snapshot, tree, page }) {
    const pictures = (snapshot.parts.media ?? []).filter(
      ({ kind, shown, src, rect, pending, natural, broken }) =>
        (kind === "img" || (kind === "background" && broken)) &&
        shown !== "hidden" &&
        !pending &&
        src !== undefined &&
        !(src.startsWith("data:") && isPlaceholder(natural)) &&
        !TRACKER.test(src) &&
        !(rect && rect[2] <= 2 && rect[3] <= 2),
    );
    if (pictures.length === 0) return notApplicable;
    const broken = pictures.filter((picture) => picture.broken);
    if (broken.length === 0) return passed();
    // A saved file comes without its pictures more often than not.
    if (page.isFile) return cannotTell("opened-from-file");
    const share = broken.length / pictures.length;
    return scored(
      broken.length === 1 && share <= FEW ? ONE_OF_MANY : 0,
      broken.map(({ element, alt, src }) => ({
        path: tree.path(element),
        text: alt || src || "",
        note: "broken-picture",
      })),
    );
  },
});

/** A dot, or nothing yet: what lazy loaders put in. */
const isPlaceholder = (natural: readonly [number, number] | undefined) =>
  natural === undefined || (natural[0] <= 2 && natural[1] <= 2);
