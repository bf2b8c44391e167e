import { declaredLanguage } from "../../../../shared/checks/search-snippet/declared-language.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(declaredLanguage, [
  {
    case: "pass",
    name: "declared and written in Russian",
    lang: "ru-RU",
    html: "<p>Мы чиним велосипеды в Лондоне и в его окрестностях, чтобы вы ехали домой на своём велосипеде уже завтра вечером, а не ждали неделю. Приходите до полудня, мы назовём цену до начала работы и никогда её не меняем.</p>",
    score: 1,
  },
  {
    case: "fail",
    name: "declared English, written in Russian",
    lang: "en",
    html: "<p>Мы чиним велосипеды в Лондоне и в его окрестностях, чтобы вы ехали домой на своём велосипеде уже завтра вечером, а не ждали неделю. Приходите до полудня, мы назовём цену до начала работы и никогда её не меняем.</p>",
    score: 0,
    evidence: "wrong-lang",
  },
  {
    case: "fail",
    name: "not declared",
    html: "<!doctype html><p>Мы чиним велосипеды в Лондоне и в его окрестностях, чтобы вы ехали домой на своём велосипеде уже завтра вечером, а не ждали неделю. Приходите до полудня, мы назовём цену до начала работы и никогда её не меняем.</p>",
    score: 0.2,
    evidence: "no-lang",
  },
  {
    case: "cannot-tell",
    name: "too few words to contradict",
    lang: "en",
    html: "<p>OK</p>",
    outcome: "cannot-tell",
  },
  {
    case: "adversarial",
    name: "a region does not make another language",
    lang: "RU",
    html: "<p>Мы чиним велосипеды в Лондоне и в его окрестностях, чтобы вы ехали домой на своём велосипеде уже завтра вечером, а не ждали неделю. Приходите до полудня, мы назовём цену до начала работы и никогда её не меняем.</p>",
    score: 1,
  },
]);
