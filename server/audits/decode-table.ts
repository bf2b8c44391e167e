import Papa from "papaparse";
import type { NumbersPreview } from "../../shared/api/numbers.ts";
import { Problem } from "../problem.ts";

export interface Table {
  encoding: NumbersPreview["encoding"];
  separator: NumbersPreview["separator"];
  headings: string[];
  /** Each line with anything in it, with its number in the file. */
  lines: { line: number; fields: string[] }[];
  /** Lines whose quotes do not close. */
  broken: number[];
}

const SEPARATORS = { ",": ",", ";": ";", tab: "\t", "|": "|" } as const;

/** A CSV file in any of the encodings and with any of the separators that spreadsheets write. */
export function decodeTable(bytes: Uint8Array): Table {
  const { text, encoding } = decode(bytes);
  if (text.trim() === "") throw new Problem("not-valid", "body.file: The file is empty.");
  const separator = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: SEPARATORS[separator] });
  const broken = new Set(
    errors.flatMap(({ type, row }) => (type === "Quotes" && row !== undefined ? [row] : [])),
  );
  let line = 1;
  const numbered = data.map((fields, index) => {
    const start = line;
    line += 1 + fields.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
    return { line: start, fields: fields.map((field) => field.trim()), isBroken: broken.has(index) };
  });
  const filled = numbered.filter(({ fields }) => fields.some((field) => field !== ""));
  const [head, ...rest] = filled;
  return {
    encoding,
    separator,
    headings: head?.fields ?? [],
    lines: rest.map(({ line: number, fields }) => ({ line: number, fields })),
    broken: numbered.filter(({ isBroken }) => isBroken).map(({ line: number }) => number),
  };
}

/** By its mark, then by zero bytes, then UTF-8 where it is valid, else the Cyrillic encoding of Windows. */
function decode(bytes: Uint8Array): { text: string; encoding: Table["encoding"] } {
  const as = (encoding: Table["encoding"]) => ({ text: new TextDecoder(encoding).decode(bytes), encoding });
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as("utf-16le");
  if (first === 0xfe && second === 0xff) return as("utf-16be");
  const head = bytes.subarray(0, 200);
  const zeros = [0, 1].map(
    (parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  );
  if (zeros[0]! + zeros[1]! > 0) return as(zeros[1]! >= zeros[0]! ? "utf-16le" : "utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return as("windows-1251");
  }
}

/** The separator that stands most often in the first line, outside quotes. */
function separatorOf(text: string): Table["separator"] {
  const head = (text.split(/\r?\n/).find((line) => line.trim() !== "") ?? "").replace(/"[^"]*"/g, "");
  // safe: the keys of a literal object
  const names = Object.keys(SEPARATORS) as Table["separator"][];
  const count = (name: Table["separator"]) => head.split(SEPARATORS[name]).length;
  return names.reduce((best, name) => (count(name) > count(best) ? name : best));
}
