import type { WordLanguage } from "../checks/define-check.ts";

/** Sentences for note and reason keys that several checks share. */
export const commonNotes: Record<WordLanguage, Readonly<Record<string, string>>> = {
  en: {
    absent: "Not found on this page.",
    "part-missing": "This part of the page could not be read.",
    "too-few-words": "Too little text to judge.",
    "no-word-list": "We have no word list for this language yet.",
    "no-layout": "The page was read without its layout.",
    "status-unknown": "The browser does not tell the server's answer.",
    "opened-from-file": "Opened from a file: no server answered, so times and status mean nothing.",
    "asked-too-early": "Asked before the page had come to rest.",
    "loaded-in-background": "The tab was in the background while it loaded, so its times say nothing.",
    "served-nearby": "The page came from this very machine or house: no visitor's network lies between.",
    "phone-only": "Can only be judged at a phone's width.",
    "framed-form": "The form stands in another company's frame, which cannot be read.",
  },
  ru: {
    absent: "На странице не найдено.",
    "part-missing": "Эту часть страницы не удалось прочитать.",
    "too-few-words": "Слишком мало текста, чтобы судить.",
    "no-word-list": "Для этого языка у нас пока нет списка слов.",
    "no-layout": "Страница прочитана без вёрстки.",
    "status-unknown": "Браузер не сообщает ответ сервера.",
    "opened-from-file": "Открыто из файла: сервер не отвечал, время и статус ничего не значат.",
    "asked-too-early": "Страница ещё не успокоилась.",
    "loaded-in-background": "Вкладка загружалась в фоне, её времена ничего не говорят.",
    "served-nearby":
      "Страница пришла с этого же компьютера или из этой же сети: путь посетителя короче не бывает.",
    "phone-only": "Судить можно только на ширине телефона.",
    "framed-form": "Форма стоит во фрейме другой компании, его не прочитать.",
  },
  ka: {
    absent: "ამ გვერდზე ვერ მოიძებნა.",
    "part-missing": "გვერდის ეს ნაწილი ვერ წავიკითხეთ.",
    "too-few-words": "ტექსტი ძალიან ცოტაა შესაფასებლად.",
    "no-word-list": "ამ ენისთვის სიტყვების სია ჯერ არ გვაქვს.",
    "no-layout": "გვერდი განლაგების გარეშე წავიკითხეთ.",
    "status-unknown": "ბრაუზერი არ გვეუბნება სერვერის პასუხს.",
    "opened-from-file": "გახსნილია ფაილიდან: სერვერს არ უპასუხია, დრო და სტატუსი არაფერს ნიშნავს.",
    "asked-too-early": "გვერდი ჯერ არ დამშვიდებულა.",
    "loaded-in-background": "ჩანართი ფონურად ჩაიტვირთა, მისი დრო არაფერს გვეუბნება.",
    "served-nearby": "გვერდი ამავე კომპიუტერიდან ან ქსელიდან მოვიდა: სტუმრის გზა ასეთი მოკლე არ არის.",
    "phone-only": "შეფასება მხოლოდ ტელეფონის სიგანეზე შეიძლება.",
    "framed-form": "ფორმა სხვა კომპანიის ჩარჩოშია, რომლის წაკითხვაც შეუძლებელია.",
  },
};
