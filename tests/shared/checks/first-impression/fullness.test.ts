import { fullness } from "../../../../shared/checks/first-impression/fullness.ts";
import { describeCheck } from "../../../support/check-cases.ts";

describeCheck(fullness, [
  {
    case: "pass",
    name: "content reaches the lower edge",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Пекарня</h1><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p><p>Хлеб каждое утро, тёплый и круглый.</p>`,
    lang: "ru",
    score: 1,
  },
  {
    case: "pass",
    name: "composed around the middle",
    html: `<style>body{margin:0;height:100vh;display:flex;align-items:center;justify-content:center;background:#123;color:#fff}</style><h1>Seite nicht gefunden</h1>`,
    lang: "de",
    score: 1,
  },
  {
    case: "fail",
    name: "two lines and an empty screen",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>კონტაქტი</h1><p>ქუთაისი, რუსთაველის 5</p>`,
    lang: "ka",
    score: [0, 0.2],
    evidence: "empty-below",
  },
  {
    case: "cannot-tell",
    name: "nothing to see",
    html: `<div></div>`,
    outcome: "cannot-tell",
    reason: "too-few-words",
  },
  {
    case: "adversarial",
    name: "a cookie notice at the bottom fills nothing",
    html: `<style>body{font:17px Arial,sans-serif;margin:40px;background:#f7f3ea;color:#222}a{color:#a02}h1{font-size:40px}</style><h1>Контакти</h1><p>Львів</p><div id="cookie-bar" style="position:fixed;left:0;right:0;bottom:0;height:90px;background:#fff">Ми використовуємо файли cookie. <button>Добре</button></div>`,
    lang: "uk",
    score: [0, 0.2],
  },
]);
