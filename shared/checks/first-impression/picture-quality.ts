import { defineCheck } from "../define-check.ts";
import { cannotTell, type Evidence, notApplicable, scored } from "../outcome.ts";

/** Smaller pictures are icons. */
const SIDE = 64;
/** A dot that lazy loaders put in. */
const SPACER = 2;
/** Side lengths may differ this much before a circle looks like an egg. */
const STRETCHED = 1.12;
/** A picture drawn so much larger than it is has lost its edges. */
const BLOWN_UP = 1.6;
/** A third of the pictures' area being poor fails the check. */
const STEEP = 1.5;
const DRAWING = /\.svg(?:$|[?#])|^data:image\/svg/i;

export const pictureQuality = defineCheck({
  id: "first-impression/picture-quality",
  class: "hygiene",
  weight: 3,
  sources: ["moshagen-2010", "own"],
  needs: ["snapshot", "tree"],
  words: {
    en: {
      title: "Pictures in good shape",
      good: "Pictures keep their shape and are sharp.",
      poor: "Stretched or blurred pictures make the page look careless.",
      fix: "Keep the pictures' proportions (object-fit: cover) and give them enough pixels.",
      notes: {
        stretched: "Drawn out of shape.",
        blurred: "Blown up beyond its own size.",
        "drawn-as-it-is": "Whether pictures are stretched was not recorded.",
      },
    },
    ru: {
      title: "Картинки в форме",
      good: "Картинки сохраняют пропорции и резкость.",
      poor: "Растянутые или размытые картинки выглядят небрежно.",
      fix: "Сохраняйте пропорции картинок (object-fit: cover) и берите их достаточно крупными.",
      notes: {
        stretched: "Пропорции искажены.",
        blurred: "Растянута сверх своего размера.",
        "drawn-as-it-is": "Растянуты ли картинки, не записано.",
      },
    },
    ka: {
      title: "სურათები ფორმაშია",
      good: "სურათები პროპორციებსა და სიმკვეთრეს ინარჩუნებს.",
      poor: "გაწელილი ან ბუნდოვანი სურათები დაუდევრად გამოიყურება.",
      fix: "შეინარჩუნეთ სურათების პროპორციები (object-fit: cover) და საკმარისად დიდი სურათები აიღეთ.",
      notes: {
        stretched: "პროპორციები დამახინჯებულია.",
        blurred: "საკუთარ ზომაზე მეტად არის გადიდებული.",
        "drawn-as-it-is": "სურათების გაწელვა ჩაწერილი არ არის.",
      },
    },
  },
  run({ snapshot, tree }) {
    const pictures = (snapshot.parts.media ?? []).filter(
      ({ kind, shown, natural, rect }) =>
        kind === "img" &&
        (shown === undefined || shown === "transparent") &&
        natural !== undefined &&
        Math.min(...natural) > SPACER &&
        rect !== undefined &&
        rect[2] >= SIDE &&
        rect[3] >= SIDE,
    );
    if (pictures.length === 0) return notApplicable;
    const known = pictures.filter(({ fit }) => fit !== undefined);
    if (known.length === 0) return cannotTell("drawn-as-it-is");
    let area = 0;
    let poor = 0;
    const evidence: Evidence[] = [];
    for (const { element, src = "", alt, natural, rect, fit } of known) {
      const across = rect![2] / natural![0];
      const down = rect![3] / natural![1];
      const size = rect![2] * rect![3];
      area += size;
      const isStretched = fit === "fill" && Math.max(across, down) / Math.min(across, down) > STRETCHED;
      const enlarged =
        fit === "contain" || fit === "scale-down" ? Math.min(across, down) : Math.max(across, down);
      const isBlurred = enlarged > BLOWN_UP && fit !== "none" && fit !== "scale-down" && !DRAWING.test(src);
      if (!isStretched && !isBlurred) continue;
      poor += size;
      evidence.push({
        path: tree.path(element),
        text: `${natural!.join("×")} → ${rect![2]}×${rect![3]} ${alt || src}`,
        note: isStretched ? "stretched" : "blurred",
      });
    }
    return scored(1 - (poor / area) * STEEP, evidence);
  },
});
