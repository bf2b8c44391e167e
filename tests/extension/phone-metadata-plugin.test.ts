import { type MetadataJson, parsePhoneNumberFromString } from "libphonenumber-js/core";
import examples from "libphonenumber-js/examples.mobile.json";
import whole from "libphonenumber-js/metadata.max.json";
import { expect, test } from "vitest";
import { withoutFormats } from "../../extension/phone-metadata-plugin.ts";

const lean = withoutFormats(whole);
const countries = Object.entries(examples) as [keyof typeof examples, string][];

/** All that the engine asks of a number. */
function read(text: string, country: keyof typeof examples | undefined, metadata: MetadataJson) {
  const number = parsePhoneNumberFromString(text, { ...(country && { defaultCountry: country }) }, metadata);
  return number && [number.number, number.country, number.countryCallingCode, number.isValid()];
}

test("numbers of every country are read without their formats as with them", () => {
  const texts = countries.flatMap(([country, national]) => {
    const { countryCallingCode, number } = parsePhoneNumberFromString(national, country, whole)!;
    return [
      { text: national, country },
      { text: `0${national}`, country },
      { text: `8 (${national.slice(0, 3)}) ${national.slice(3)}`, country },
      { text: `${national}9`, country },
      { text: number, country: undefined },
      { text: `+${countryCallingCode} (0) ${national}`, country: undefined },
    ];
  });

  expect(texts.map(({ text, country }) => read(text, country, lean))).toEqual(
    texts.map(({ text, country }) => read(text, country, whole)),
  );
  expect(texts.filter(({ text, country }) => read(text, country, lean)?.[3]).length).toBeGreaterThan(
    countries.length * 2,
  );
});

test("the formats are gone, nothing else", () => {
  expect(lean.countries.GE?.[4]).toBe(0);
  expect(lean.countries.GE?.toSpliced(4, 1)).toEqual(whole.countries.GE?.toSpliced(4, 1));
});

test("metadata of another version is refused", () => {
  expect(() => withoutFormats({ ...whole, version: 5 })).toThrow("of version 5, and version 4 is known");
});
