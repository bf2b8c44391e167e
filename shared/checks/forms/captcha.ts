import { defineCheck } from "../define-check.ts";
import { fieldShown, formShown, judgeForms } from "./judged-forms.ts";
import { isNearForm } from "./near-form.ts";

const BOX_WORTH = 0.5;
/** The box one ticks is about 300 by 75; the badge in the corner is smaller. */
const BOX_MIN = [200, 60] as const;
const NEAR_PX = 40;
const PUZZLE_PICTURE = /captcha|kcaptcha|securimage/i;

export const captcha = defineCheck({
  id: "forms/captcha",
  class: "performance",
  weight: 3,
  sources: ["searles-captcha"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "snapshot", "tree", "widgets"],
  words: {
    en: {
      title: "No puzzles",
      good: "Nobody has to prove that they are human.",
      poor: "The customer has to solve a puzzle before they may become a customer.",
      fix: "Replace the puzzle with an invisible check or a trap field for robots.",
      notes: {
        puzzle: "Characters or a sum to type.",
        "tick-box": "A box to tick, sometimes with pictures.",
        "captcha-unseen": "A captcha is loaded, but it could not be seen whether it shows.",
      },
    },
    ru: {
      title: "Без загадок",
      good: "Никому не приходится доказывать, что он не робот.",
      poor: "Чтобы стать клиентом, надо сначала решить загадку.",
      fix: "Замените загадку невидимой проверкой или полем-ловушкой для роботов.",
      notes: {
        puzzle: "Надо ввести символы или сумму.",
        "tick-box": "Надо поставить галочку, иногда и выбрать картинки.",
        "captcha-unseen": "Капча загружена, но не видно, показывается ли она.",
      },
    },
    ka: {
      title: "თავსატეხების გარეშე",
      good: "არავის უწევს იმის მტკიცება, რომ რობოტი არ არის.",
      poor: "სანამ მომხმარებელი გახდება, ადამიანმა ჯერ თავსატეხი უნდა ამოხსნას.",
      fix: "თავსატეხი უხილავი შემოწმებით ან რობოტებისთვის განკუთვნილი ფარული ველით შეცვალეთ.",
      notes: {
        puzzle: "სიმბოლოების ან ჯამის აკრეფაა საჭირო.",
        "tick-box": "მონიშვნაა საჭირო, ზოგჯერ სურათების არჩევაც.",
        "captcha-unseen": "კაპჩა ჩატვირთულია, მაგრამ არ ჩანს, გამოჩნდება თუ არა.",
      },
    },
  },
  run(facts) {
    const { snapshot, tree, widgets } = facts;
    const services = widgets.filter(({ kind }) => kind === "captcha");
    return judgeForms(facts, (form) => {
      const typed = form.fields.find(
        ({ purpose, isOpen, control }) =>
          purpose === "captcha" && isOpen && snapshot.parts.controls?.[control]?.tag === "input",
      );
      if (typed) return { score: 0, evidence: [fieldShown(typed, "puzzle")] };
      const picture = (snapshot.parts.media ?? []).find(
        ({ kind, src, element }) =>
          kind === "img" && PUZZLE_PICTURE.test(src ?? "") && tree.isWithin(element, form.element),
      );
      if (picture)
        return {
          score: 0,
          evidence: [{ path: tree.path(picture.element), text: picture.src ?? "", note: "puzzle" }],
        };
      const frame = (snapshot.parts.frames ?? []).find(
        ({ element, rect, shown, src }) =>
          CAPTCHA_FRAME.test(src) &&
          shown === undefined &&
          rect !== undefined &&
          rect[2] >= BOX_MIN[0] &&
          rect[3] >= BOX_MIN[1] &&
          isNearForm(facts, form, { element, rect }, NEAR_PX),
      );
      if (frame)
        return {
          score: BOX_WORTH,
          evidence: [{ path: tree.path(frame.element), text: frame.src, note: "tick-box" }],
        };
      if (services.length > 0 && !(snapshot.parts.frames ?? []).some(({ src }) => CAPTCHA_FRAME.test(src)))
        return "captcha-unseen";
      return { score: 1, evidence: [formShown(form)] };
    });
  },
});

const CAPTCHA_FRAME =
  /recaptcha|hcaptcha\.com|challenges\.cloudflare\.com|captcha\.yandex|smartcaptcha|captcha-delivery|funcaptcha|arkoselabs/i;
