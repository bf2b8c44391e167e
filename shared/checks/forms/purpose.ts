import { indexTopics, splitWords, topicsIn } from "../../facts/topics.ts";
import { bareHeadings } from "../../language/form-promise-words.ts";
import { defineCheck } from "../define-check.ts";
import { formShown, judgeForms } from "./judged-forms.ts";

const BARE_WORTH = 0.3;
const ONE_WORD_WORTH = 0.6;

const index = indexTopics(bareHeadings);

export const purpose = defineCheck({
  id: "forms/purpose",
  class: "hygiene",
  weight: 4,
  sources: ["wcag-2.4.6", "wcag-3.3.2"],
  restsOn: "forms/form",
  needs: ["forms", "kind"],
  words: {
    en: {
      title: "What the form is for",
      good: "The heading says what the customer gets for filling in the form.",
      poor: "Fields without a promise above them: the customer does not know what they get for their trouble.",
      fix: "Head the form with its result: “Get a quote within a day”.",
      notes: { bare: "Says only that this is a form.", unheaded: "No heading in or above the form." },
    },
    ru: {
      title: "Зачем заполнять форму",
      good: "Заголовок говорит, что клиент получит, заполнив форму.",
      poor: "Поля без обещания над ними: непонятно, ради чего их заполнять.",
      fix: "Напишите над формой результат: «Получите расчёт за один день».",
      notes: { bare: "Сказано лишь, что это форма.", unheaded: "Ни в форме, ни над ней нет заголовка." },
    },
    ka: {
      title: "რისთვის არის ფორმა",
      good: "სათაური ამბობს, რას მიიღებს მომხმარებელი ფორმის შევსებით.",
      poor: "ველებს თავზე დაპირება არ აწერია: გაუგებარია, რატომ უნდა შეავსოს ისინი ადამიანმა.",
      fix: "ფორმას თავზე დააწერეთ შედეგი: „მიიღეთ ფასი ერთ დღეში“.",
      notes: {
        bare: "ნათქვამია მხოლოდ, რომ ეს ფორმაა.",
        unheaded: "ფორმას სათაური არც შიგნით აქვს და არც ზემოთ.",
      },
    },
  },
  run(facts) {
    return judgeForms(facts, (form) => {
      const words = splitWords(form.heading).length;
      if (words === 0)
        return { score: 0, evidence: [formShown({ ...form, heading: form.submit?.text ?? "" }, "unheaded")] };
      if (topicsIn(form.heading, index).some(({ from, to }) => from === 0 && to >= words)) {
        return { score: BARE_WORTH, evidence: [formShown(form, "bare")] };
      }
      const isUnspaced = form.heading.length > 5 && words === 1;
      return {
        score:
          words > 1 || (isUnspaced && !/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Georgian}]/u.test(form.heading))
            ? 1
            : ONE_WORD_WORTH,
        evidence: [formShown(form)],
      };
    });
  },
});
