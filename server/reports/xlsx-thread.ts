import { answerAside } from "../aside.ts";
import { toXlsx } from "./to-xlsx.ts";
import type { XlsxOrder } from "./xlsx-aside.ts";

answerAside(({ tables, matrixName }: XlsxOrder) => toXlsx(tables, matrixName));
