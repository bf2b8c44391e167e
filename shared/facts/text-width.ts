/** Advance widths of Arial in thousandths of an em, by class of character; enough to say where a title is cut. */
const NARROW = /[ijl'|!.,:;ıійıї()[\]{}/\\tfrIгт-]/u;
const WIDE = /[mwMW@%—…мшщжфюыМШЩЖФЮЫ]/u;
const UPPER = /\p{Lu}/u;
const GEORGIAN = /\p{Script=Georgian}/u;
const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** Width of a line of Arial at `sizePx`, in pixels, within a few per cent. */
export function textWidth(text: string, sizePx: number): number {
  let thousandths = 0;
  for (const character of text) {
    if (character === " ") thousandths += 278;
    else if (FULL.test(character)) thousandths += 1000;
    else if (NARROW.test(character)) thousandths += 300;
    else if (WIDE.test(character)) thousandths += 820;
    else if (GEORGIAN.test(character)) thousandths += 610;
    else if (UPPER.test(character)) thousandths += 690;
    else thousandths += 545;
  }
  return Math.round((thousandths * sizePx) / 1000);
}
