import { defineCheck } from "../define-check.ts";
import { cannotTell, failed, passed, scored } from "../outcome.ts";

const MOVING = 0.4;

export const soundAndMotion = defineCheck({
  id: "first-impression/sound-and-motion",
  class: "hygiene",
  weight: 2,
  sources: ["wcag-1.4.2", "wcag-2.2.2"],
  needs: ["snapshot", "tree"],
  words: {
    en: {
      title: "No surprise sound",
      good: "Nothing plays or moves before the visitor wants it.",
      poor: "Sound or motion starts by itself and drives visitors away.",
      fix: "Start without sound, and let the visitor press play.",
      notes: { "plays-sound": "Plays with sound by itself.", "moving-text": "Moving text." },
    },
    ru: {
      title: "Без внезапного звука",
      good: "Ничто не играет и не бежит, пока посетитель не захотел.",
      poor: "Звук или движение начинаются сами и отпугивают посетителей.",
      fix: "Начинайте без звука, пусть посетитель сам нажмёт «играть».",
      notes: { "plays-sound": "Само играет со звуком.", "moving-text": "Бегущая строка." },
    },
    ka: {
      title: "მოულოდნელი ხმის გარეშე",
      good: "არაფერი უკრავს და მოძრაობს, სანამ სტუმარი არ მოინდომებს.",
      poor: "ხმა ან მოძრაობა თავისით იწყება და სტუმრებს აფრთხობს.",
      fix: "დაიწყეთ ხმის გარეშე და დაკვრა სტუმარს მიანდეთ.",
      notes: { "plays-sound": "თავისით უკრავს ხმით.", "moving-text": "მორბენალი სტრიქონი." },
    },
  },
  run({ snapshot, tree }) {
    const { media = [], frames = [], elements } = snapshot.parts;
    const loud = media.filter(
      ({ kind, autoplay, muted, shown }) =>
        (kind === "audio" || (kind === "video" && shown !== "hidden")) && autoplay && !muted,
    );
    const framed = frames.filter(
      ({ src, shown }) =>
        shown !== "hidden" && /[?&]autoplay=(?:1|true)/.test(src) && !/[?&]muted?=(?:1|true)/.test(src),
    );
    const moving = (elements?.tag ?? []).flatMap((tag, element) =>
      tag === "marquee" || tag === "blink" ? [element] : [],
    );
    const evidence = [
      ...[...loud, ...framed].map(({ element, src }) => ({
        path: tree.path(element),
        text: src ?? "",
        note: "plays-sound",
      })),
      ...moving.map((element) => ({ path: tree.path(element), note: "moving-text" })),
    ];
    if (evidence.length === 0) return elements ? passed() : cannotTell("part-missing");
    return loud.length + framed.length > 0 ? failed(evidence) : scored(MOVING, evidence);
  },
});
