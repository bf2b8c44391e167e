import { expect, test } from "vitest";
import { isRegistration } from "../../../shared/facts/registration.ts";

test.each([
  { kind: "inn", number: "7707083893", valid: true },
  { kind: "inn", number: "7707083894", valid: false },
  { kind: "inn", number: "500100732259", valid: true },
  { kind: "inn", number: "500100732258", valid: false },
  { kind: "inn", number: "0000000000", valid: false },
  { kind: "ogrn", number: "1027700132195", valid: true },
  { kind: "ogrn", number: "1027700132196", valid: false },
  { kind: "ogrn", number: "304500116000157", valid: true },
  { kind: "edrpou", number: "14360570", valid: true },
  { kind: "edrpou", number: "14360571", valid: false },
  { kind: "georgian-id", number: "204578901", valid: true },
  { kind: "georgian-id", number: "111111111", valid: false },
  { kind: "georgian-id", number: "123456789", valid: false },
  { kind: "hrb", number: "48213 B", valid: true },
  { kind: "vat", number: "DE136695976", valid: true },
  { kind: "vat", number: "DE136695977", valid: false },
  { kind: "vat", number: "ATU13585627", valid: true },
  { kind: "vat", number: "FR 40 303265045", valid: true },
  { kind: "vat", number: "PL12", valid: false },
  { kind: "company-number", number: "07495895", valid: true },
  { kind: "company-number", number: "12345678", valid: false },
] as const)("$kind $number: $valid", ({ kind, number, valid }) => {
  expect(isRegistration(kind, number)).toBe(valid);
});
