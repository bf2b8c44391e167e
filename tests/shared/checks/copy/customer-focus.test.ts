import { customerFocus } from "../../../../shared/checks/copy/customer-focus.ts";
import { describeCheck } from "../../../support/check-cases.ts";
import { prose } from "./prose.ts";

const ourselves = {
  en: "<p>We are a bakery. We bake our bread in our oven. We love our work. Our team is proud. Our bread is ours. We won.</p>",
  ru: "<p>Мы пекарня. Мы печём наш хлеб в нашей печи. Мы любим нашу работу. Наша команда нами гордится. У нас наш хлеб.</p>",
  uk: "<p>Ми пекарня. Ми печемо наш хліб у нашій печі. Ми любимо нашу роботу. Наша команда пишається нами. У нас наш хліб.</p>",
};

describeCheck(customerFocus, [
  { case: "pass", name: "speaks to the reader", html: `<main>${prose.en}</main>`, score: 1 },
  {
    case: "pass",
    name: "Georgian verbs speak to the reader without a pronoun",
    lang: "ka",
    html: `<main>${prose.ka}<p>აირჩიეთ პური, დაგვირეკეთ და მიიღეთ სახლში. თქვენ გადაიხდით ადგილზე. თქვენი პური თბილია.</p></main>`,
    score: [0.6, 1],
  },
  {
    case: "fail",
    name: "speaks of itself",
    lang: "ru",
    html: `<main>${ourselves.ru}</main>`,
    score: 0,
    evidence:
      '"text":"Мы печём наш хлеб в нашей печи.","note":"speaks-of-itself"},{"path":"html > body > main > p","text":"Мы любим нашу работу."',
  },
  {
    case: "fail",
    name: "speaks of itself in Ukrainian",
    lang: "uk",
    html: `<main>${ourselves.uk}</main>`,
    score: 0,
  },
  {
    case: "adversarial",
    name: "German sie, they, is not Sie, you",
    lang: "de",
    html: `<main><p>${"Wir backen Brot, und unsere Kunden lieben es, weil sie wissen, dass sie bei uns ihre Ruhe haben. ".repeat(4)}</p></main>`,
    score: 0,
  },
  {
    case: "cannot-tell",
    name: "neither you nor we",
    html: "<main><p>Bread is baked at night and sold in the morning.</p></main>",
    outcome: "cannot-tell",
    reason: "too-few-pronouns",
  },
  {
    case: "not-applicable",
    name: "a page about the company",
    html: `<main>${ourselves.en}</main>`,
    context: { kind: "about" },
    outcome: "not-applicable",
  },
  {
    case: "adversarial",
    name: "titles and calls to write are no talk of oneself",
    html: `<main><h1>Talk to us</h1><h2>About us</h2><h2>What we do</h2><p>Message us, call us or visit us any day: you will be answered the same hour.</p><p>Tell us what you need, and your price comes with your answer. Your order is yours to change until you pay, and you may.</p></main>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "a Russian page that asks to be written to",
    lang: "ru",
    html: `<main><p>Напишите нам, позвоните нам или приходите к нам: вам ответят сразу.</p><p>Расскажите нам, что вам нужно, и вы узнаете свою цену. Ваш заказ вы можете изменить, пока вы не заплатили.</p></main>`,
    score: 1,
  },
  {
    case: "adversarial",
    name: "what customers tell of themselves is theirs",
    html: `<main><p>You choose your bread, and your courier brings it. You pay at your door. Your bread is warm. You may return it if you like.</p><p>Your neighbours will ask you.</p><blockquote>We ordered our bread for our wedding, and we were happy. Our guests asked us where we had found it.</blockquote></main>`,
    score: 1,
  },
  {
    case: "not-applicable",
    name: "a page of reviews: there customers speak",
    html: `<main>${ourselves.en}</main>`,
    context: { kind: "reviews" },
    outcome: "not-applicable",
  },
]);
