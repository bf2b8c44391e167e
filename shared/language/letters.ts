/** Letters of the scripts that pages are written in, as ranges that stand within brackets; marks that belong to letters count as such. */
const LETTERS =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1" +
  "\\u0370-\\u0374\\u0376-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0556\\u0559\\u0560-\\u0588" +
  "\\u05d0-\\u05f2\\u0620-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u06ff\\u0710-\\u0963\\u0971-\\u0e3a\\u0e40-\\u0e4e" +
  "\\u0e81-\\u0ece\\u0f40-\\u103f\\u1050-\\u10fa\\u10fc-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb\\u1fe0-\\u1fec\\u1ff2-\\u1ffc" +
  "\\u2c00-\\u2ce4\\u2d00-\\u2df6\\u3005\\u3006\\u303c\\u3041-\\u3096\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\u318e\\u31a0-\\u31bf" +
  "\\u3400-\\u4dbf\\u4e00-\\ua48c\\uac00-\\ud7a3\\uf900-\\ufad9\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc";

const BRACKET_OR_LETTER = /\\p\{L\}|\\.|[[\]]/gsu;

/**
 * A pattern whose `\p{L}` are written out as ranges: a browser takes longer to read and compile the letters of all scripts, once for
 * each place they stand at, than to search a page. `source` is as it would stand between slashes.
 */
export function letters(source: string, flags: string): RegExp {
  let isWithinBrackets = false;
  const written = source.replace(BRACKET_OR_LETTER, (part) => {
    if (part === "\\p{L}") return isWithinBrackets ? LETTERS : `[${LETTERS}]`;
    if (part === "[" || part === "]") isWithinBrackets = part === "[";
    return part;
  });
  return new RegExp(written, flags);
}
