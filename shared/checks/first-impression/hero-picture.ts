import type { Rect } from "../../snapshot/geometry.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, notApplicable, scored } from "../outcome.ts";

/** Pages that show something: others have a message or a form in the first place. */
const SHOWING = new Set([
  "home",
  "landing",
  "product",
  "category",
  "article",
  "about",
  "pricing",
  "reviews",
  "contact",
  "other",
]);
/** Shares of the first screen. */
const FULL = 0.2;
const SMALL = 0.06;
const PARTLY = 0.6;
const DRAWING = 0.7;
const STOCK =
  /shutterstock|istock|depositphotos|adobestock|gettyimages|unsplash|pexels|pixabay|freepik|stock-?photo/i;
const STOCK_SHARE = 0.5;

export const heroPicture = defineCheck({
  id: "first-impression/hero-picture",
  class: "performance",
  weight: 3,
  sources: ["lindgaard-2006", "nng-trustworthiness"],
  // What a pop-up covers, nobody sees.
  restsOn: "first-impression/interruption",
  needs: ["snapshot", "tree", "kind", "overlays", "page"],
  words: {
    en: {
      title: "Picture of the first screen",
      good: "The first screen shows what it is about.",
      poor: "The first screen is all words, or shows a picture that could stand anywhere.",
      fix: "Show your product, your work or your people on the first screen.",
      notes: {
        hero: "The picture of the first screen.",
        "stock-picture": "Its name says it comes from a stock of pictures.",
        "small-picture": "A small part of the first screen.",
        "loading-screen": "A loading screen covers it.",
      },
    },
    ru: {
      title: "Картинка первого экрана",
      good: "Первый экран показывает, о чём речь.",
      poor: "На первом экране одни слова или картинка, которая подошла бы кому угодно.",
      fix: "Покажите на первом экране свой товар, работу или людей.",
      notes: {
        hero: "Картинка первого экрана.",
        "stock-picture": "Судя по имени, картинка из фотобанка.",
        "small-picture": "Занимает малую часть первого экрана.",
        "loading-screen": "Её закрывает заставка загрузки.",
      },
    },
    ka: {
      title: "პირველი ეკრანის სურათი",
      good: "პირველი ეკრანი აჩვენებს, რაზეა საუბარი.",
      poor: "პირველ ეკრანზე მხოლოდ სიტყვებია ან სურათი, რომელიც ნებისმიერს მოუხდებოდა.",
      fix: "პირველ ეკრანზე აჩვენეთ თქვენი პროდუქტი, ნამუშევარი ან ხალხი.",
      notes: {
        hero: "პირველი ეკრანის სურათი.",
        "stock-picture": "სახელის მიხედვით ფოტობანკიდანაა.",
        "small-picture": "პირველი ეკრანის მცირე ნაწილს იკავებს.",
        "loading-screen": "ჩატვირთვის ეკრანი ფარავს.",
      },
    },
  },
  run({ snapshot, tree, kind, overlays, page }) {
    if (!SHOWING.has(kind.kind)) return notApplicable;
    const loader = overlays.find((overlay) => overlay.kind === "loader" && overlay.isOnTop);
    if (loader) return failed([{ path: loader.path, note: "loading-screen" }]);
    const { media = [] } = snapshot.parts;
    const [width, height] = snapshot.conditions.viewport;
    const candidates = media
      .filter(
        ({ kind: medium, shown, broken, rect, element }) =>
          shown === undefined && !broken && rect && medium !== "audio" && !/logo/.test(tree.name(element)),
      )
      .map((medium) => ({
        medium,
        share: shareOf(medium.rect!, width, height) * (medium.kind === "svg" ? DRAWING : 1),
      }))
      .sort((first, second) => second.share - first.share);
    const best = candidates[0];
    if (!best || best.share < SMALL) {
      // A saved file may have lost the picture with its style sheet.
      if (page.isFile) return cannotTell("opened-from-file");
      return failed([{ path: "html > body", note: "absent" }]);
    }
    const { medium, share } = best;
    const isStock = STOCK.test(medium.src ?? "");
    const size = share >= FULL ? 1 : PARTLY;
    const sizeNote = share >= FULL ? "hero" : "small-picture";
    const note = isStock ? "stock-picture" : sizeNote;
    return scored(size * (isStock ? STOCK_SHARE : 1), [
      { path: tree.path(medium.element), text: medium.alt || medium.src || "", note },
    ]);
  },
});

/** Share of the first screen that a box covers, 0–1. */
function shareOf([x, y, width, height]: Rect, viewWidth: number, viewHeight: number): number {
  const across = Math.max(0, Math.min(x + width, viewWidth) - Math.max(x, 0));
  const down = Math.max(0, Math.min(y + height, viewHeight) - Math.max(y, 0));
  return (across * down) / (viewWidth * viewHeight);
}
