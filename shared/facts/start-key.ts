/** The first two letters of a word as one number: what phrases are found by. */
export const startKey = (word: string): number =>
  word.length > 1 ? (word.charCodeAt(0) << 16) | word.charCodeAt(1) : word.charCodeAt(0) << 16;
