import { accuracyRu } from "./accuracy.ru.ts";
import { chainsRu } from "./chains.ru.ts";
import { connectionsRu } from "./connections.ru.ts";
import { dashboardRu } from "./dashboard.ru.ts";
import type { en } from "./en.ts";
import { localRu } from "./local.ru.ts";
import { panelRu } from "./panel.ru.ts";
import { planRu } from "./plan.ru.ts";
import { platformRu } from "./platform.ru.ts";
import { registerRu } from "./register.ru.ts";
import { reportsRu } from "./reports.ru.ts";
import { roundsRu } from "./rounds.ru.ts";
import { teamRu } from "./team.ru.ts";
import type { Translation } from "./translation.ts";

export const ru = {
  common: {
    "score.none": "Ещё не оценено",
    "score.of-ten": "{{score}} из 10",
    "level.unjudged": "Не оценено",
    "outcome.good": "Хорошо",
    "outcome.costs": "Отнимает баллы",
    "outcome.unknown": "Нельзя судить",
    "outcome.not-applicable": "Здесь не ожидается",
    "check.fix": "Что сделать:",
    "check.show": "Показать на странице",
    "check.show-place": "Где ему место",
    "check.no-source": "Собственное суждение Tenpoint, без внешнего источника",
    "check.class-weight": "{{kano}}, вес {{weight}} из 5",
    "check.retired": "В нынешней рубрике такой проверки нет.",
    "coverage.judged": "оценено {{decided}} из {{total}}",
    "coverage.cannot-tell_one": "{{count}} нельзя судить",
    "coverage.cannot-tell_few": "{{count}} нельзя судить",
    "coverage.cannot-tell_many": "{{count}} нельзя судить",
    "coverage.cannot-tell_other": "{{count}} нельзя судить",
    "time.now": "только что",
    "time.minutes_one": "{{count}} минуту назад",
    "time.minutes_few": "{{count}} минуты назад",
    "time.minutes_many": "{{count}} минут назад",
    "time.minutes_other": "{{count}} минуты назад",
    "time.hours_one": "{{count}} час назад",
    "time.hours_few": "{{count}} часа назад",
    "time.hours_many": "{{count}} часов назад",
    "time.hours_other": "{{count}} часа назад",
    "time.days_one": "{{count}} день назад",
    "time.days_few": "{{count}} дня назад",
    "time.days_many": "{{count}} дней назад",
    "time.days_other": "{{count}} дня назад",
    "tenth-point": "десятый балл ставит человек",
  } satisfies Translation<typeof en.common, "ru">,
  panel: panelRu,
  local: localRu,
  platform: platformRu,
  connections: connectionsRu,
  dashboard: dashboardRu,
  team: teamRu,
  accuracy: accuracyRu,
  register: registerRu,
  plan: planRu,
  rounds: roundsRu,
  reports: reportsRu,
  chains: chainsRu,
};
