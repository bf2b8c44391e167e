import { createAside } from "../aside.ts";
import type { FileTable } from "./table-rows.ts";

/** What the thread is told. */
export interface XlsxOrder {
  tables: readonly FileTable[];
  matrixName: string;
}

const write = createAside<XlsxOrder, Uint8Array<ArrayBuffer>>(new URL("./xlsx-thread.ts", import.meta.url));

/** A workbook, written and compressed on a thread of its own. */
export const xlsxAside = (
  tables: readonly FileTable[],
  matrixName: string,
): Promise<Uint8Array<ArrayBuffer>> => write({ tables, matrixName });
