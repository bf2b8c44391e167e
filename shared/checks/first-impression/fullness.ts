import type { Rect } from "../../snapshot/geometry.ts";
import { defineCheck } from "../define-check.ts";
import { cannotTell, passed, scored } from "../outcome.ts";

/** Shares of the first screen that content reaches down to. */
const FILLED = 0.75;
const EMPTY = 0.35;
/** Room above as a share of the room below that reads as composed. */
const CENTERED = 0.6;
const HELD = 0.1;

const bottomOf = ({ rect }: { rect?: Rect | undefined }) => (rect ? rect[1] + rect[3] : 0);

export const fullness = defineCheck({
  id: "first-impression/fullness",
  class: "hygiene",
  weight: 2,
  sources: ["own"],
  // What a pop-up covers, nobody sees.
  restsOn: "first-impression/interruption",
  needs: ["snapshot", "overlays", "content", "tree", "styling"],
  words: {
    en: {
      title: "A filled first screen",
      good: "The first screen is filled, or composed around its middle.",
      poor: "Half of the first screen is empty, and the page looks unfinished.",
      fix: "Give the lower half a purpose: the next step, contacts, a picture.",
      notes: { "empty-below": "The last thing on the page; below it the screen is empty." },
    },
    ru: {
      title: "Заполненный первый экран",
      good: "Первый экран заполнен или выстроен вокруг середины.",
      poor: "Половина первого экрана пуста, и страница выглядит недоделанной.",
      fix: "Дайте нижней половине дело: следующий шаг, контакты, картинку.",
      notes: { "empty-below": "Последнее на странице; ниже экран пуст." },
    },
    ka: {
      title: "შევსებული პირველი ეკრანი",
      good: "პირველი ეკრანი შევსებულია ან შუაშია აწყობილი.",
      poor: "პირველი ეკრანის ნახევარი ცარიელია და გვერდი დაუმთავრებელი ჩანს.",
      fix: "ქვედა ნახევარს საქმე მიეცით: შემდეგი ნაბიჯი, კონტაქტები, სურათი.",
      notes: { "empty-below": "გვერდზე ბოლო ელემენტია; ქვემოთ ეკრანი ცარიელია." },
    },
  },
  run({ snapshot, overlays, content, tree, styling }) {
    if (styling.isLost) return cannotTell("opened-from-file");
    const height = snapshot.conditions.viewport[1];
    const { media = [], controls = [], frames = [] } = snapshot.parts;
    // What lies over the page fills nothing; a first screen held in place does.
    const floating = overlays.filter(
      ({ kind, coverage }) => kind !== "header" && !(kind === "floating" && coverage > HELD),
    );
    const isFloating = (element: number) =>
      floating.some((overlay) => !overlay.isSticky && tree.isWithin(element, overlay.element));
    const boxes = [
      ...content.filter(({ isSeen }) => isSeen),
      ...[...media.filter(({ kind }) => kind !== "background"), ...controls, ...frames].filter(
        ({ shown }) => shown === undefined,
      ),
    ].filter(({ rect, element }) => rect !== undefined && rect[3] > 0 && !isFloating(element));
    if (boxes.length === 0) return cannotTell("too-few-words");
    const last = boxes.reduce((lowest, box) => (bottomOf(box) > bottomOf(lowest) ? box : lowest));
    const bottom = bottomOf(last);
    const top = boxes.reduce((least, { rect }) => Math.min(least, rect![1]), height);
    const evidence = [
      { path: tree.path(last.element), text: "text" in last ? (last.text ?? "") : "", note: "empty-below" },
    ];
    const isCentered = top >= (height - bottom) * CENTERED;
    if (bottom >= height * FILLED || isCentered) return passed();
    return scored((bottom / height - EMPTY) / (FILLED - EMPTY), evidence);
  },
});
