/** How hard a text is to read in one language: ease = base − asl·(words a sentence) − asw·(syllables a word). */
export interface Readability {
  base: number;
  asl: number;
  asw: number;
  /** Letters that each make a syllable; in `groups` languages a run of them makes one. */
  vowels: string;
  groups?: boolean;
  /** Ease from which a text is easy, and below which it is hard: formulas of two languages never compare. */
  easyFrom: number;
  hardBelow: number;
  /** A word of more letters than this is long: about 30 % of parallel texts, so that LIX reads as in English. */
  longOver: number;
  /** Words a sentence of the parallel text, against 23.4 in English. */
  parallelAsl: number;
}

const FLESCH = { base: 206.835, easyFrom: 60, hardBelow: 30 };
const LATIN_VOWELS = "aeiouyáàâäãåæéèêëíìîïóòôöõøœúùûüýÿăąęėěīūůőűıə";

/**
 * Flesch 1948 (en), Oborneva 2006 (ru), Amstad 1978 (de), Fernández-Huerta as corrected by Law 2011 (es), Bendová and
 * Cinková 2021 (cs), published adaptations (fr, it, nl); uk, ka and pl are aligned on parallel texts by Oborneva's own method.
 */
export const readability: Readonly<Record<string, Readability>> = {
  en: {
    ...FLESCH,
    asl: 1.015,
    asw: 84.6,
    vowels: LATIN_VOWELS,
    groups: true,
    longOver: 6,
    parallelAsl: 23.4,
  },
  ru: {
    base: 206.835,
    asl: 1.3,
    asw: 60.1,
    vowels: "аеёиоуыэюя",
    easyFrom: 45,
    hardBelow: 10,
    longOver: 8,
    parallelAsl: 19.3,
  },
  uk: { ...FLESCH, asl: 1.26, asw: 57.4, vowels: "аеєиіїоуюя", longOver: 7, parallelAsl: 18.9 },
  ka: { ...FLESCH, asl: 1.34, asw: 43.2, vowels: "აეიოუ", longOver: 9, parallelAsl: 17.7 },
  de: {
    ...FLESCH,
    base: 180,
    asl: 1,
    asw: 58.5,
    vowels: LATIN_VOWELS,
    groups: true,
    longOver: 7,
    parallelAsl: 21.5,
  },
  es: {
    ...FLESCH,
    base: 206.84,
    asl: 1.02,
    asw: 60,
    vowels: LATIN_VOWELS,
    groups: true,
    longOver: 7,
    parallelAsl: 25.9,
  },
  fr: {
    ...FLESCH,
    base: 207,
    asl: 1.015,
    asw: 73.6,
    vowels: LATIN_VOWELS,
    groups: true,
    longOver: 7,
    parallelAsl: 25,
  },
  it: {
    ...FLESCH,
    base: 217,
    asl: 1.3,
    asw: 60,
    vowels: LATIN_VOWELS,
    groups: true,
    longOver: 7,
    parallelAsl: 25,
  },
  pt: { ...FLESCH, asl: 1.015, asw: 62, vowels: LATIN_VOWELS, groups: true, longOver: 7, parallelAsl: 25 },
  nl: { ...FLESCH, asl: 0.93, asw: 77, vowels: LATIN_VOWELS, groups: true, longOver: 7, parallelAsl: 22 },
  pl: { ...FLESCH, asl: 1.22, asw: 60.3, vowels: LATIN_VOWELS, groups: true, longOver: 8, parallelAsl: 19.4 },
  cs: {
    ...FLESCH,
    base: 206.935,
    asl: 1.672,
    asw: 62.18,
    vowels: LATIN_VOWELS,
    groups: true,
    longOver: 7,
    parallelAsl: 19,
  },
};

/** A sentence of more words than this is long. */
export const sentenceLimits: Readonly<Record<string, number>> = {
  en: 25,
  de: 25,
  es: 25,
  fr: 25,
  it: 25,
  pt: 25,
  nl: 25,
  sv: 25,
  da: 25,
  no: 25,
  ro: 25,
  id: 25,
  vi: 30,
  ru: 20,
  uk: 20,
  be: 20,
  bg: 22,
  pl: 20,
  cs: 20,
  sk: 20,
  sr: 22,
  hr: 22,
  sl: 22,
  ka: 19,
  tr: 19,
  az: 19,
  kk: 18,
  fi: 18,
  et: 18,
  hu: 20,
  lt: 20,
  lv: 20,
};

/** A block of more words than this is a wall. */
export const paragraphLimits: Readonly<Record<string, number>> = {
  en: 90,
  de: 90,
  es: 90,
  fr: 90,
  it: 90,
  pt: 90,
  nl: 90,
  sv: 90,
  da: 90,
  no: 90,
  ro: 90,
  id: 90,
  vi: 110,
  ru: 75,
  uk: 75,
  be: 75,
  bg: 80,
  pl: 75,
  cs: 75,
  sk: 75,
  sr: 80,
  hr: 80,
  sl: 80,
  ka: 65,
  tr: 65,
  az: 65,
  kk: 65,
  fi: 65,
  et: 65,
  hu: 70,
  lt: 70,
  lv: 70,
};

/** Letters that stand for one word where words are not set apart by spaces. */
export const lettersPerWord: Readonly<Record<string, number>> = { zh: 1.7, ja: 2.2, th: 4.5, km: 4.5 };
