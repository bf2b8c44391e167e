import type { ComponentChildren } from "preact";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { monthAfter, monthBefore, readMonth, weeksOf } from "../model/month.ts";
import "./month-calendar.css";

export interface MonthCalendarProps {
  today: string;
  /** What falls on a day; an empty list draws an empty day. */
  on: (day: string) => ComponentChildren[];
}

/** A month by weeks, from Monday; which month stands in the address. On a phone it is the list of its days. */
export function MonthCalendar({ today, on }: MonthCalendarProps) {
  const words = useWords();
  const { query, href } = useQuery();
  const month = readMonth(query.month, today);
  const weeks = weeksOf(month);
  const isEmpty = weeks.flat().every((day) => !day.startsWith(month) || on(day).length === 0);
  return (
    <section class="month">
      <header class="month-head">
        <h2>{words.month(month)}</h2>
        <a
          class="button button-small"
          href={href({ month: monthBefore(month) })}
          aria-label={words.t("plan:calendar.earlier")}
        >
          ←
        </a>
        <a class="button button-small" href={href({ month: null })}>
          {words.t("plan:calendar.today")}
        </a>
        <a
          class="button button-small"
          href={href({ month: monthAfter(month) })}
          aria-label={words.t("plan:calendar.later")}
        >
          →
        </a>
      </header>
      {isEmpty && <p class="mute">{words.t("plan:calendar.nothing")}</p>}
      <table class="month-table card">
        <thead>
          <tr>
            {words.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const held = on(day);
                const isOutside = !day.startsWith(month);
                return (
                  <td
                    key={day}
                    class={`month-day ${isOutside ? "month-day-outside" : ""} ${held.length === 0 ? "month-day-empty" : ""}`}
                    aria-current={day === today ? "date" : undefined}
                  >
                    <span class="month-date">
                      <span aria-hidden="true">{Number(day.slice(8))}</span>
                      <span class="unseen">{words.day(day)}</span>
                    </span>
                    {held}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
