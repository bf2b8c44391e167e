import { splitAddress } from "../../facts/page.ts";
import { defineCheck } from "../define-check.ts";
import { failed, passed, scored } from "../outcome.ts";

export const picture = defineCheck({
  id: "social-preview/picture",
  class: "hygiene",
  weight: 5,
  sources: ["meta-sharing-images", "x-cards"],
  needs: ["page"],
  words: {
    en: {
      title: "Picture of a shared link",
      good: "A shared link shows a picture.",
      poor: "A shared link is a line of bare text that the eye passes over.",
      fix: "Add og:image with an absolute https address.",
      notes: {
        "no-picture": "No og:image.",
        "relative-picture": "The address is not absolute: networks refuse it.",
        "local-picture": "This address exists on the developer's machine only.",
        "svg-picture": "Networks do not show SVG pictures.",
        "insecure-picture": "The picture is served without https.",
      },
    },
    ru: {
      title: "Картинка ссылки в чате",
      good: "Пересланная ссылка показывает картинку.",
      poor: "Пересланная ссылка остаётся строкой голого текста, мимо которой скользит взгляд.",
      fix: "Добавьте og:image с полным адресом https.",
      notes: {
        "no-picture": "Нет og:image.",
        "relative-picture": "Адрес неполный: соцсети его не примут.",
        "local-picture": "Такой адрес есть только на машине разработчика.",
        "svg-picture": "Соцсети не показывают картинки SVG.",
        "insecure-picture": "Картинка отдаётся без https.",
      },
    },
    ka: {
      title: "გაზიარებული ბმულის სურათი",
      good: "გაზიარებული ბმული სურათს აჩვენებს.",
      poor: "გაზიარებული ბმული შიშველი ტექსტის სტრიქონია, რომელსაც თვალი გვერდს უვლის.",
      fix: "დაამატეთ og:image სრული https მისამართით.",
      notes: {
        "no-picture": "og:image არ არის.",
        "relative-picture": "მისამართი სრული არ არის: ქსელები მას არ იღებენ.",
        "local-picture": "ეს მისამართი მხოლოდ დეველოპერის კომპიუტერზე არსებობს.",
        "svg-picture": "ქსელები SVG სურათებს არ აჩვენებენ.",
        "insecure-picture": "სურათი https-ის გარეშე იგზავნება.",
      },
    },
  },
  run({ page }) {
    const text = ["og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src"]
      .flatMap((name) => page.metas(name))
      .find((content) => content.trim() !== "");
    if (text === undefined) return failed([{ path: "html > head", note: "no-picture" }]);
    const { protocol, host, path } = splitAddress(text.trim());
    if (protocol === "data:" || !/^https?:$/.test(protocol))
      return failed([{ text, note: "relative-picture" }]);
    if (/^(?:localhost|127\.|0\.0\.0\.0|192\.168\.|10\.)/.test(host))
      return failed([{ text, note: "local-picture" }]);
    if (/\.svgz?$/i.test(path)) return failed([{ text, note: "svg-picture" }]);
    return protocol === "https:" ? passed([{ text }]) : scored(0.6, [{ text, note: "insecure-picture" }]);
  },
});
