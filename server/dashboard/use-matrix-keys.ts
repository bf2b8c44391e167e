import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Rows and columns that each key steps over. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  j: [1, 0],
  ArrowDown: [1, 0],
  k: [-1, 0],
  ArrowUp: [-1, 0],
  l: [0, 1],
  ArrowRight: [0, 1],
  h: [0, -1],
  ArrowLeft: [0, -1],
};

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

const cellsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>("[data-cell]")];

/** j, k or the arrows walk through the matrix; Enter, being on a link, opens. Letters work from anywhere, arrows inside it. */
export function useMatrixKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      const isInside = table.current?.contains(active) ?? false;
      if (event.key.startsWith("Arrow") && !isInside) return;
      const rows = [...(table.current?.tBodies[0]?.rows ?? [])]
        .map(cellsOf)
        .filter((cells) => cells.length > 0);
      const row = rows.findIndex((cells) => cells.some((cell) => cell === active));
      const column = active ? (rows[row]?.indexOf(active) ?? 0) : 0;
      const target =
        row < 0
          ? rows[0]?.[0]
          : rows[clamp(row + step[0], rows.length)]?.[clamp(column + step[1], rows[row]?.length ?? 1)];
      if (!target) return;
      event.preventDefault();
      for (const cell of rows.flat()) cell.tabIndex = cell === target ? 0 : -1;
      target.focus();
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

const clamp = (index: number, length: number) => Math.min(length - 1, Math.max(0, index));
