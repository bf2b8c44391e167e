import { type NumberKind, type NumbersPreview, numberKinds } from "../../shared/api/numbers.ts";
import type { Touchpoint } from "../../shared/api/schemas.ts";
import { catalogueByKey } from "../../shared/method/catalogue.ts";
import { Problem } from "../problem.ts";
import { decodeTable } from "./decode-table.ts";
import { type FigureProblem, readFigure } from "./read-figure.ts";
import { createSlices } from "./slices.ts";

export type Figures = Record<NumberKind, number | null>;

export interface ReadNumbers {
  encoding: NumbersPreview["encoding"];
  separator: NumbersPreview["separator"];
  columns: NumbersPreview["columns"];
  entries: ({ line: number; touchpointId: string; month: string } & Figures)[];
  problems: NumbersPreview["problems"];
}

type Code = NumbersPreview["problems"][number]["code"];
type Meaning = NonNullable<NumbersPreview["columns"][number]["meaning"]>;

/** Headings as teams write them, in lower case. */
const HEADINGS: Record<Meaning, readonly string[]> = {
  touchpoint: [
    "touchpoint",
    "touchpoint id",
    "name",
    "точка контакта",
    "точка",
    "касание",
    "название",
    "შეხების წერტილი",
    "წერტილი",
    "სახელი",
  ],
  month: ["month", "period", "date", "месяц", "период", "дата", "თვე", "პერიოდი", "თარიღი"],
  calls: ["calls", "call", "звонки", "звонков", "ზარები", "ზარი"],
  leads: ["leads", "lead", "requests", "заявки", "заявок", "лиды", "обращения", "განაცხადები", "ლიდები"],
  sales: ["sales", "sale", "orders", "продажи", "продаж", "заказы", "გაყიდვები", "შეკვეთები"],
  repeats: [
    "repeats",
    "repeat",
    "repeat purchases",
    "repeat sales",
    "повторы",
    "повторные",
    "повторные продажи",
    "повторные покупки",
    "განმეორებითი",
    "განმეორებითი შესყიდვები",
  ],
};

const WHY: Record<FigureProblem, string> = {
  "not-a-number": "is not a number",
  negative: "is below zero",
  ambiguous: "may be thousands or decimals: write it without the separator of thousands",
  "too-large": "is too large",
};

export const ROWS_MAX = 50_000;

/** What a file of numbers says, and every place where it cannot be understood. */
export async function readNumbers(
  bytes: Uint8Array,
  register: readonly Pick<Touchpoint, "id" | "name" | "catalogueKey">[],
): Promise<ReadNumbers> {
  const { encoding, separator, headings, lines, broken } = await decodeTable(bytes);
  if (lines.length > ROWS_MAX)
    throw new Problem("too-large", `The file has ${lines.length} lines; ${ROWS_MAX} are read at once.`);
  const columns = headings.map((heading) => ({ heading, meaning: meaningOf(heading) }));
  const at = (meaning: Meaning) => columns.findIndex((column) => column.meaning === meaning);
  const problems: NumbersPreview["problems"] = broken.map((line) => ({
    line,
    column: null,
    code: "open-quote",
    value: "",
    message: "A quotation mark is opened and not closed.",
  }));
  const say = (line: number, column: string | null, code: Code, value: string, message: string) =>
    problems.push({ line, column, code, value, message });
  for (const needed of ["touchpoint", "month"] as const) {
    if (at(needed) < 0)
      say(
        1,
        null,
        `no-${needed}-column`,
        headings.filter(Boolean).join(", "),
        `No column is headed "${needed}". The headings are: ${headings.filter(Boolean).join(", ") || "none"}.`,
      );
  }
  const figureKinds = numberKinds.filter((kind) => at(kind) >= 0);
  if (figureKinds.length === 0)
    say(1, null, "no-figures", "", `No column holds figures: head one of them ${numberKinds.join(", ")}.`);
  const twice = columns.filter(({ meaning }, index) => meaning !== null && at(meaning) !== index);
  for (const { heading, meaning } of twice)
    say(1, heading, "column-twice", heading, `Two columns are taken for "${meaning}". Leave one of them.`);
  const entries: ReadNumbers["entries"] = [];
  if (at("touchpoint") < 0 || at("month") < 0) return { encoding, separator, columns, entries, problems };

  const idOf = namesOf(register);
  const seen = new Map<string, number>();
  const slices = createSlices();
  for (const { line, fields } of lines) {
    await slices.give();
    const written = (meaning: Meaning) => fields[at(meaning)] ?? "";
    const before = problems.length;
    if (fields.length > headings.length && fields.slice(headings.length).some(Boolean))
      say(
        line,
        null,
        "too-many-fields",
        String(fields.length),
        `This line has ${fields.length} fields, the headings are ${headings.length}.`,
      );
    const touchpointId = idOf(written("touchpoint"));
    if (touchpointId === undefined)
      say(
        line,
        headings[at("touchpoint")]!,
        "no-touchpoint",
        written("touchpoint"),
        `The audit has no touchpoint "${written("touchpoint")}".`,
      );
    else if (touchpointId === null)
      say(
        line,
        headings[at("touchpoint")]!,
        "name-of-several",
        written("touchpoint"),
        `More than one touchpoint is called "${written("touchpoint")}": give its id.`,
      );
    const month = readMonth(written("month"));
    if (month === undefined)
      say(
        line,
        headings[at("month")]!,
        "no-month",
        written("month"),
        `"${written("month")}" is no month such as 2026-11 or 11.2026.`,
      );
    const figures: Figures = { calls: null, leads: null, sales: null, repeats: null };
    for (const kind of figureKinds) {
      const figure = readFigure(written(kind));
      if (typeof figure === "string")
        say(line, headings[at(kind)]!, figure, written(kind), `"${written(kind)}" ${WHY[figure]}.`);
      else figures[kind] = figure;
    }
    if (problems.length > before || !touchpointId || month === undefined) continue;
    const key = `${touchpointId} ${month}`;
    const known = seen.get(key);
    if (known !== undefined)
      say(
        line,
        null,
        "month-twice",
        String(known),
        `This touchpoint has numbers for ${month} on line ${known} already.`,
      );
    else {
      seen.set(key, line);
      entries.push({ line, touchpointId, month, ...figures });
    }
  }
  return { encoding, separator, columns, entries, problems };
}

function meaningOf(heading: string): Meaning | null {
  const said = heading
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();
  // safe: the keys of a literal object
  const meanings = Object.keys(HEADINGS) as Meaning[];
  return meanings.find((meaning) => HEADINGS[meaning].includes(said)) ?? null;
}

/** A touchpoint by its id, its name, or its name in the catalogue; null where that is more than one. */
function namesOf(register: readonly Pick<Touchpoint, "id" | "name" | "catalogueKey">[]) {
  const plain = (name: string) => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const known = new Map<string, Set<string>>();
  for (const { id, name, catalogueKey } of register) {
    const entry = catalogueKey === null ? undefined : catalogueByKey(catalogueKey);
    const names = new Set(
      [id, name, ...(entry ? [entry.key, ...Object.values(entry.names)] : [])].map(plain),
    );
    for (const each of names) known.set(each, (known.get(each) ?? new Set()).add(id));
  }
  return (written: string): string | null | undefined => {
    const ids = known.get(plain(written));
    if (!ids) return undefined;
    return ids.size === 1 ? [...ids][0]! : null;
  };
}

/** `2026-11`, `2026-11-05`, `11.2026`, `05.11.2026`, `11/2026`: the month; undefined where it is none. */
function readMonth(written: string): string | undefined {
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./]\d{1,2})?(?:[T ].*)?$/.exec(written);
  const local = /^(?:\d{1,2}\.)?(\d{1,2})[.](\d{4})$/.exec(written) ?? /^(\d{1,2})\/(\d{4})$/.exec(written);
  const [year, month] = iso ? [iso[1], iso[2]] : [local?.[2], local?.[1]];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  return `${year}-${month.padStart(2, "0")}`;
}
