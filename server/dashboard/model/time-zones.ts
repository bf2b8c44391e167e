export interface ZoneReading {
  zone: string;
  /** "Blagoveshchensk" of "Asia/Blagoveshchensk". */
  place: string;
  /** Hour and minute there, "21:05". */
  time: string;
  /** How far from Greenwich, "GMT+9". */
  offset: string;
}

/** What the clocks of a time zone show at an instant; null where there is no such zone. */
export function readZone(zone: string, at: number): ZoneReading | null {
  try {
    const parts = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      timeZoneName: "shortOffset",
    }).formatToParts(at);
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
    return {
      zone,
      place: (zone.split("/").at(-1) ?? zone).replaceAll("_", " "),
      time: `${part("hour")}:${part("minute")}`,
      offset: part("timeZoneName"),
    };
  } catch {
    // A name that is none is told by being thrown at.
    return null;
  }
}

/** Zones as a person lists them: one a line, or parted by commas. */
export const zonesIn = (text: string): string[] => text.split(/[\n,;]/).flatMap((zone) => zone.trim() || []);
