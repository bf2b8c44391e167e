import { tokensOf } from "../../facts/phrases.ts";
import { defineCheck } from "../define-check.ts";
import { type Evidence, notApplicable, scored } from "../outcome.ts";

const VIDEO_HOST =
  /(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|rutube\.ru|vk\.com\/video_ext|wistia|loom\.com|kinescope|boomstream)/i;
const MODEL_HOST = /(?:matterport\.com|sketchfab\.com|kuula\.co|3dvista|roundme|panoraven)/i;
const COMPARED =
  /(?:^|[\s_-])(?:before-?after|beforeafter|twentytwenty|image-?compar\w*|img-?comp\w*|comparison-?slider|juxtapose)/;
const CALCULATOR = /(?:^|[\s_-])(?:calc|calculator|configurator)(?:$|[\s_-])/;
const VIDEO_WIDTH_PX = 240;

const CALCULATOR_STEMS = [
  "calculator",
  "калькулятор",
  "calculat",
  "კალკულატორ",
  "rechner",
  "konfigurator",
  "configurator",
  "конфигуратор",
  "конфігуратор",
  "calculadora",
  "kalkulator",
  "hesaplama",
];
const SAMPLE_STEMS = [
  "sample",
  "demo",
  "example",
  "пример",
  "приклад",
  "образец",
  "образц",
  "зразок",
  "зразк",
  "демо",
  "ნიმუშ",
  "მაგალით",
  "დემო",
  "beispiel",
  "muster",
  "ejemplo",
  "muestra",
  "exemple",
  "esempio",
  "przykład",
  "örnek",
];

export const demonstration = defineCheck({
  id: "copy/demonstration",
  class: "delight",
  weight: 3,
  sources: ["own"],
  needs: ["snapshot", "tree", "content", "actions", "text"],
  words: {
    en: {
      title: "Shown, not only told",
      good: "The page shows the result: the visitor can see it or try it.",
      poor: "The page only tells; nothing can be seen working or tried.",
      fix: "Show the result: before and after, a calculator, a short video, a sample.",
      notes: {
        calculator: "A calculator.",
        "before-after": "Before and after.",
        "model-view": "A model to turn or walk through.",
        video: "A video.",
        sample: "A sample or a demo to try.",
      },
    },
    ru: {
      title: "Показано, а не только сказано",
      good: "Страница показывает результат: его можно увидеть или попробовать.",
      poor: "Страница только рассказывает: ничего нельзя увидеть в деле или попробовать.",
      fix: "Покажите результат: до и после, калькулятор, короткое видео, образец.",
      notes: {
        calculator: "Калькулятор.",
        "before-after": "До и после.",
        "model-view": "Модель, которую можно повернуть или обойти.",
        video: "Видео.",
        sample: "Образец или демо, которое можно попробовать.",
      },
    },
    ka: {
      title: "ნაჩვენები და არა მხოლოდ ნათქვამი",
      good: "გვერდი შედეგს აჩვენებს: მისი ნახვა ან მოსინჯვა შეიძლება.",
      poor: "გვერდი მხოლოდ ჰყვება: ვერაფერს ნახავ საქმეში და ვერ მოსინჯავ.",
      fix: "აჩვენეთ შედეგი: მანამდე და შემდეგ, კალკულატორი, მოკლე ვიდეო, ნიმუში.",
      notes: {
        calculator: "კალკულატორი.",
        "before-after": "მანამდე და შემდეგ.",
        "model-view": "მოდელი, რომლის მოტრიალება ან დათვალიერება შეიძლება.",
        video: "ვიდეო.",
        sample: "ნიმუში ან დემო, რომლის მოსინჯვა შეიძლება.",
      },
    },
  },
  run({ snapshot, tree, content, actions, text }, { expected }) {
    const found: Evidence[] = [];
    const { media = [], frames = [], controls = [] } = snapshot.parts;
    for (const { kind, shown, rect, element, autoplay } of media) {
      // A silent loop behind the heading is decoration.
      const isBackdrop = autoplay === true && rect !== undefined && rect[1] < snapshot.conditions.viewport[1];
      if (kind === "video" && shown === undefined && (rect?.[2] ?? 0) >= VIDEO_WIDTH_PX && !isBackdrop)
        found.push({ path: tree.path(element), note: "video" });
    }
    for (const { src, shown, element } of frames) {
      if (shown !== undefined) continue;
      if (VIDEO_HOST.test(src)) found.push({ path: tree.path(element), note: "video" });
      else if (MODEL_HOST.test(src)) found.push({ path: tree.path(element), note: "model-view" });
    }
    for (let element = 0; element < tree.size; element++) {
      if (tree.tag(element) === "model-viewer") found.push({ path: tree.path(element), note: "model-view" });
      else if (tree.name(element).length > 5 && COMPARED.test(tree.name(element))) {
        found.push({ path: tree.path(element), note: "before-after" });
        break;
      }
    }
    const slider = controls.find(
      ({ type, shown, element }) =>
        shown === undefined &&
        (type === "range" ||
          (type === "number" && tree.closest(element, (row) => CALCULATOR.test(tree.name(row))) >= 0)),
    );
    if (slider) found.push({ path: tree.path(slider.element), note: "calculator" });
    else {
      const heading = content.find(
        (block) => block.isOwn && block.level > 0 && holds(block.text, CALCULATOR_STEMS),
      );
      const hasFields = controls.some(({ type, shown }) => shown === undefined && type !== "hidden");
      if (heading && hasFields)
        found.push({ path: tree.path(heading.element), text: heading.text, note: "calculator" });
    }
    const sample = actions.all.find(
      ({ text: words, isSeen, region, works }) =>
        isSeen &&
        works !== "no" &&
        region === "main" &&
        words.length <= 60 &&
        (holds(words, SAMPLE_STEMS) || holds(words, CALCULATOR_STEMS)),
    );
    if (sample) found.push({ path: sample.path, text: sample.text, note: "sample" });
    if (found.length > 0) return scored(1, found);
    if (!expected || text.words === 0) return notApplicable;
    return scored(0, [{ path: tree.path(0), note: "absent" }]);
  },
});

const holds = (text: string, stems: readonly string[]) =>
  tokensOf(text).some((token) => stems.some((stem) => token.startsWith(stem)));
