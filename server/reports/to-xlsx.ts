import writeExcelFile, { type Cell } from "write-excel-file/node";
import { levelOf } from "../../shared/scoring/formula.ts";
import { palettes } from "../charts/palette.ts";
import type { FileTable, TableValue } from "./table-rows.ts";

const HEAD = { fontWeight: "bold", backgroundColor: "#EEEDFB", wrap: true, alignVertical: "top" } as const;
const WIDTH_MIN = 9;
const WIDTH_MAX = 60;

/** A workbook with a sheet for each table. Texts are texts: what begins like a formula is none here. */
export async function toXlsx(
  tables: readonly FileTable[],
  matrixName: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, head, rows }) => ({
    sheet: name.slice(0, 31),
    stickyRowsCount: 1,
    columns: head.map((title, column) => ({ width: widthOf([title, ...rows.map((row) => row[column])]) })),
    data: [
      head.map((value): Cell => ({ value, type: String, ...HEAD })),
      ...rows.map((row) =>
        row.map((value, column) =>
          cellOf(value, name === matrixName && column > 2 && column < head.length - 1),
        ),
      ),
    ],
  }));
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function cellOf(value: TableValue, isScore: boolean): Cell {
  if (value === null) return null;
  if (typeof value === "string") return { value, type: String, wrap: true, alignVertical: "top" };
  const colours = isScore ? palettes.light.levels[levelOf(value)] : undefined;
  return {
    value,
    type: Number,
    alignVertical: "top",
    ...(!Number.isInteger(value) && { format: "0.0#" }),
    ...(colours && { backgroundColor: colours.tint, textColor: colours.ink }),
  };
}

const widthOf = (values: readonly (TableValue | undefined)[]) =>
  Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, ...values.map((value) => String(value ?? "").length + 2)));
