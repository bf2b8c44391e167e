/** How a button looks. */
export const button = "display:inline-block;padding:14px 28px;background:#c40;color:#fff";
/** A smaller one that does not fight for attention. */
export const quietButton = "display:inline-block;padding:4px 8px;border:1px solid #ccc;color:#333";

/** A stretch of page with words at its end. */
export const stretch = (heightPx: number, words: string) =>
  `<section style="height:${heightPx}px;position:relative"><p style="position:absolute;bottom:0">${words}</p></section>`;
