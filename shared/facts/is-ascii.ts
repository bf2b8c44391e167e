// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII, controls included
const BEYOND = /[^\x00-\x7f]/;

/** Most pages' texts are, and plain letters can be told apart without the tables of Unicode. */
export const isAscii = (text: string): boolean => !BEYOND.test(text);
