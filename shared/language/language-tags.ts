/** What stands for a language in pages though it is a country, a code of three letters or an old one, and the language that is meant. */
export const miswrittenTags: ReadonlyMap<string, string> = new Map([
  ["ua", "uk"],
  ["ge", "ka"],
  ["cz", "cs"],
  ["dk", "da"],
  ["gr", "el"],
  ["jp", "ja"],
  ["cn", "zh"],
  ["kr", "ko"],
  ["vn", "vi"],
  ["kz", "kk"],
  ["rs", "sr"],
  ["nb", "no"],
  ["nn", "no"],
  ["iw", "he"],
  ["fil", "tl"],
  ["eng", "en"],
  ["deu", "de"],
  ["ger", "de"],
  ["rus", "ru"],
  ["ukr", "uk"],
  ["kat", "ka"],
  ["geo", "ka"],
  ["fra", "fr"],
  ["fre", "fr"],
  ["spa", "es"],
  ["ita", "it"],
  ["por", "pt"],
  ["pol", "pl"],
  ["tur", "tr"],
]);

/** Languages whose Latin words are told by those of another. */
export const latinTwins: ReadonlyMap<string, string> = new Map([
  ["sr", "hr"],
  ["bs", "hr"],
]);

/** Languages that no list of words here tells from others. */
export const otherLanguages: ReadonlySet<string> = new Set(
  "af am cy eo eu fo fy ga gd gl gu ht jv kn ku lb lo mg mi ml mt my pa ps si so sw te tk tl tt ug xh yo zu".split(
    " ",
  ),
);
