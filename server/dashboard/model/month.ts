import { addDays, daysBetween, nextMonth, weekdayOf } from "../../../shared/audit/calendar-day.ts";

const WEEK_DAYS = 7;

/** `2026-11`, where the address says a month; else the one of the day. */
export const readMonth = (written: string | undefined, today: string): string =>
  written !== undefined && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(written) ? written : today.slice(0, 7);

export const monthBefore = (month: string) => addDays(`${month}-01`, -1).slice(0, 7);
export const monthAfter = (month: string) => nextMonth(`${month}-01`).slice(0, 7);

/** Whole weeks from Monday on that the month lies in. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const start = addDays(first, 1 - weekdayOf(first));
  const end = nextMonth(first);
  const weeks = Math.ceil(daysBetween(start, end) / WEEK_DAYS);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK_DAYS }, (_, day) => addDays(start, week * WEEK_DAYS + day)),
  );
}
