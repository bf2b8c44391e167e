import { setImmediate as breathe } from "node:timers/promises";
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

/** Characters that are parsed in one turn. */
const CHUNK = 100_000;

/** A CSV file in any of the encodings and with any of the separators that spreadsheets write. */
export async function decodeTable(bytes: Uint8Array): Promise<Table> {
  const { text, encoding } = decode(bytes);
  if (text.trim() === "") throw new Problem("not-valid", "body.file: The file is empty.");
  const separator = separatorOf(text);
  const table: Table = { encoding, separator, headings: [], lines: [], broken: [] };
  let line = 1;
  let hasHead = false;
  for await (const { data, errors } of parsed(text, SEPARATORS[separator])) {
    const broken = new Set(
      errors.flatMap(({ type, row }) => (type === "Quotes" && row !== undefined ? [row] : [])),
    );
    for (const [index, written] of data.entries()) {
      const start = line;
      line += 1 + written.reduce((sum, field) => sum + (field.match(/\n/g)?.length ?? 0), 0);
      if (broken.has(index)) table.broken.push(start);
      const fields = written.map((field) => field.trim());
      if (!fields.some((field) => field !== "")) continue;
      if (hasHead) table.lines.push({ line: start, fields });
      else table.headings = fields;
      hasHead = true;
    }
  }
  return table;
}

type Parsed = Papa.ParseResult<string[]>;

/** A long text is parsed a piece at a time; between two of them others have their turn. */
async function* parsed(text: string, delimiter: string): AsyncGenerator<Parsed> {
  const pieces: Parsed[] = [];
  let isDone = false;
  let running: Papa.Parser | undefined;
  Papa.parse<string[]>(text, {
    delimiter,
    chunkSize: CHUNK,
    chunk(piece: Parsed, parser: Papa.Parser) {
      pieces.push(piece);
      parser.pause();
      running = parser;
    },
    complete() {
      isDone = true;
    },
  });
  for (;;) {
    yield* pieces.splice(0);
    if (isDone) return;
    await breathe();
    running?.resume();
  }
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
