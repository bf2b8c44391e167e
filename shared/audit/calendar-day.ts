/** Days as `2026-11-22`, counted in UTC without a clock or a locale, so that every engine counts alike. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a day in the Gregorian calendar. */
function countOf(day: string): number {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  // March comes first, so that the day a leap year adds is the last one.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dayAt(count: number): string {
  const shifted = count + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(date)].join("-");
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** Day of an instant in UTC. */
export const dayOf = (instant: number) => dayAt(Math.floor(instant / DAY_MS));
/** First instant of a day. */
export const instantOf = (day: string) => countOf(day) * DAY_MS;
export const addDays = (day: string, days: number) => dayAt(countOf(day) + days);
/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: string, to: string) => countOf(to) - countOf(from);
/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  // The first day that is counted was a Thursday.
  const days = (countOf(day) + 3) % 7;
  return (days < 0 ? days + 7 : days) + 1;
}
/** First day of the month after the one that the day lies in. */
export const nextMonth = (day: string) => `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
