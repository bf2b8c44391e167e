import type { planEn } from "./plan.en.ts";
import type { Translation } from "./translation.ts";

export const planRu: Translation<typeof planEn, "ru"> = {
  "view.label": "Вид плана",
  "view.list": "Список",
  "view.board": "Доска",
  "view.calendar": "Календарь",

  "step.todo": "Сделать",
  "step.doing": "В работе",
  "step.claimed": "Ждёт подтверждения",
  "step.done": "Готово",
  "step.label": "Как продвигается: {{what}}",
  "step.moved": "Перенесено в «{{step}}».",
  "board.none": "Здесь пусто.",

  "proof.needed": "закроется свежим снимком",
  "proof.given": "проверка пройдена {{day}}",
  "proof.see": "открыть снимок",
  "relapse.given": "было сделано, но более поздний снимок снова не прошёл проверку",
  "claimed.said": "Записали. Снимите страницу ещё раз: дело закроется, когда проверка пройдёт.",
  "claimed.score": "Прочитать страницу сейчас",

  "lifts.title": "Три исправления, которые сильнее всего поднимут индекс",
  "lifts.means":
    "Ваши страницы оценены заново так, будто исправление уже сделано, и весь аудит сведён ещё раз.",
  "lifts.none": "Ни одна непройденная проверка вашего сайта сама по себе индекс не сдвинет.",
  "lifts.unread":
    "Ни одна страница вашего сайта ещё не оценена. Когда будет оценена, здесь появится, что исправить.",
  "lifts.pages_one": "на {{count}} странице",
  "lifts.pages_few": "на {{count}} страницах",
  "lifts.pages_many": "на {{count}} страницах",
  "lifts.pages_other": "на {{count}} страницы",
  "lifts.index": "{{points}} к индексу",

  "senses.title": "Это удобно. А красиво?",
  "senses.ask":
    "«{{touchpoint}}» — {{score}}: всё работает. Но запоминают то, что видят, слышат, трогают и чувствуют. Чем порадовать здесь одно из чувств?",
  "senses.plan": "Запланировать что-то для чувств",
  "senses.what": "Порадовать чувства в точке «{{touchpoint}}»: ",

  "calendar.today": "Сегодня",
  "calendar.earlier": "Предыдущий месяц",
  "calendar.later": "Следующий месяц",
  "calendar.undated": "Без даты",
  "calendar.nothing": "В этом месяце ничего нет.",
  "calendar.re-audit_one": "Проверить заново {{count}} точку",
  "calendar.re-audit_few": "Проверить заново {{count}} точки",
  "calendar.re-audit_many": "Проверить заново {{count}} точек",
  "calendar.re-audit_other": "Проверить заново {{count}} точки",

  "feed.title": "В вашем календаре",
  "feed.means":
    "Секретный адрес, который читают Google Календарь, Outlook и Календарь Apple. Кто его знает, видит сроки плана и больше ничего.",
  "feed.make": "Создать адрес календаря",
  "feed.made": "Скопируйте сейчас: адрес показывается один раз.",
  "feed.label": "Адрес календаря",
  "feed.copy": "Скопировать",
  "feed.copied": "Скопировано.",
  "feed.open_one": "Открыт {{count}} адрес.",
  "feed.open_few": "Открыты {{count}} адреса.",
  "feed.open_many": "Открыто {{count}} адресов.",
  "feed.open_other": "Открыто {{count}} адреса.",
  "feed.close": "Закрыть созданный {{day}}",
  "feed.closed": "Закрыто: по этому адресу больше ничего не отвечает.",
};
