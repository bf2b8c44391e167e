/** Why a field is no figure. */
export type FigureProblem = "not-a-number" | "negative" | "ambiguous" | "too-large";

const LARGEST = 1e12;

/**
 * A figure as people and spreadsheets write it: spaces and apostrophes part thousands, a comma or a point the decimals; null where
 * nothing stands. One comma or point before exactly three digits may be either, and is not guessed.
 */
export function readFigure(written: string): number | null | FigureProblem {
  const text = written.replace(/[\s\u00a0\u202f'’]/g, "");
  if (text === "" || text === "-" || text === "–") return null;
  if (/^[-−]\d/.test(text)) return "negative";
  if (!/^\d[\d.,]*$/.test(text)) return "not-a-number";
  const marks = [...text.replace(/\d/g, "")];
  const kinds = new Set(marks);
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const tail = text.length - last - 1;
  if (marks.length === 1 && tail === 3 && !text.startsWith("0")) return "ambiguous";
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})*$/;
  if (kinds.size === 1 && marks.length > 1)
    return isGrouped.test(text) ? bounded(text.replace(/[.,]/g, "")) : "not-a-number";
  if (kinds.size === 2 && !isGrouped.test(text.slice(0, last))) return "not-a-number";
  if (marks.length === 0) return bounded(text);
  return bounded(`${text.slice(0, last).replace(/[.,]/g, "")}.${text.slice(last + 1) || "0"}`);
}

function bounded(text: string): number | FigureProblem {
  const value = Number(text);
  return value > LARGEST ? "too-large" : value;
}
