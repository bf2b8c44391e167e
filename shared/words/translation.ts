/** Plural categories that each language tells apart (CLDR, cardinal). */
interface PluralForms {
  en: "one" | "other";
  ru: "one" | "few" | "many" | "other";
  ka: "one" | "other";
}

type Base<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key;

/** The same keys as in English, each counted key in as many forms as the language has. */
export type Translation<English, Language extends keyof PluralForms> = {
  readonly [Key in keyof English as Key extends `${string}_one`
    ? never
    : Key extends `${infer Stem}_other`
      ? `${Stem}_${PluralForms[Language]}`
      : Key]: string;
};

/** Keys of a namespace as they are asked for: without the plural ending. */
export type KeysOf<English> = Base<keyof English> & string;
