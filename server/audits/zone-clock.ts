const clocks = new Map<string, Intl.DateTimeFormat>();

export const isZone = (zone: string): boolean => {
  try {
    clockOf(zone);
    return true;
  } catch {
    return false;
  }
};

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(zone, clock);
  return clock;
}

/** Day and time that clocks in a zone show at an instant. */
export function inZone(instant: number, zone: string): { day: string; time: string } {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`,
    time: `${parts.get("hour")}:${parts.get("minute")}`,
  };
}

const MINUTE_MS = 60_000;

/**
 * The instant at which clocks in a zone show a day and a time. A time that a clock change skips is the one as much later; of one
 * that comes twice, the first.
 */
export function instantOf(day: string, time: string, zone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shownAt = (instant: number) => {
    const shown = inZone(instant, zone);
    return Date.parse(`${shown.day}T${shown.time}:00Z`);
  };
  const offsetAt = (instant: number) => shownAt(instant) - Math.floor(instant / MINUTE_MS) * MINUTE_MS;
  const DAY_MS = 24 * 60 * MINUTE_MS;
  const offsets = [offsetAt(wanted - DAY_MS), offsetAt(wanted + DAY_MS)];
  const fits = offsets.map((offset) => wanted - offset).filter((instant) => shownAt(instant) === wanted);
  return fits.length > 0 ? Math.min(...fits) : wanted - offsets[0]!;
}
