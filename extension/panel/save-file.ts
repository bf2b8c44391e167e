/** Gives the person a file to keep. */
export function saveFile(name: string, content: string, type: "application/json" | "text/csv"): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for files, of letters of any alphabet. */
export const fileName = (said: string, ending: string) =>
  `${
    said
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60) || "tenpoint"
  }.${ending}`;
