import type { RegistrationKind } from "../language/legal-forms.ts";

/** Whether a number of this kind can be right: by its check digits where it has them, else by its length. */
export function isRegistration(kind: RegistrationKind, written: string): boolean {
  const code = written.replace(/[\s./-]/g, "").toUpperCase();
  const digits = code.replace(/\D/g, "");
  if (/^(\d)\1*$/.test(digits) || isRow(digits)) return false;
  switch (kind) {
    case "inn":
      return isInn(digits);
    case "ogrn":
      return isOgrn(digits);
    case "edrpou":
      return digits.length === 8 ? isEdrpou(digits) : isUkrainianTaxpayer(digits);
    case "georgian-id":
      return digits.length === 9 || digits.length === 11;
    case "hrb":
      return digits.length >= 2;
    case "vat":
      return isVat(code);
    case "company-number":
    case "registered-in":
      return digits.length >= 6 && digits.length <= 15;
  }
}

/** 123456789: what a template shows. */
const isRow = (digits: string) => digits.length >= 6 && "01234567890123456789".includes(digits);

const weighed = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

const INN_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const INN_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

function isInn(digits: string): boolean {
  if (digits.length === 10) return (weighed(digits, INN_10) % 11) % 10 === Number(digits[9]);
  return (
    digits.length === 12 &&
    (weighed(digits, INN_11) % 11) % 10 === Number(digits[10]) &&
    (weighed(digits, INN_12) % 11) % 10 === Number(digits[11])
  );
}

function isOgrn(digits: string): boolean {
  if (digits.length !== 13 && digits.length !== 15) return false;
  const body = Number(digits.slice(0, -1));
  return (body % (digits.length - 2)) % 10 === Number(digits.at(-1));
}

function isEdrpou(digits: string): boolean {
  const isMiddle = digits >= "30000000" && digits <= "60000000";
  const weights = isMiddle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  let rest = weighed(digits, weights) % 11;
  if (rest === 10)
    rest =
      weighed(
        digits,
        weights.map((weight) => weight + 2),
      ) % 11;
  return rest % 10 === Number(digits[7]);
}

const UKRAINIAN_TAXPAYER = [-1, 5, 7, 9, 4, 6, 10, 5, 7];

function isUkrainianTaxpayer(digits: string): boolean {
  const rest = ((weighed(digits, UKRAINIAN_TAXPAYER) % 11) + 11) % 11;
  return digits.length === 10 && rest % 10 === Number(digits[9]);
}

/** Lengths after the country's letters, as the EU's own register checks them. */
const VAT_FORMS: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CH: /^E?\d{9}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z\d]\d{7}[A-Z\d]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z\d]{2}\d{9}$/,
  GB: /^(?:\d{9}|\d{12})$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z\d]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
};

function isVat(code: string): boolean {
  const country = /^[A-Z]{2}/.exec(code)?.[0];
  const form = country ? VAT_FORMS[country] : undefined;
  if (!country || !form) return code.replace(/\D/g, "").length >= 7;
  const number = code.slice(2);
  return form.test(number) && (country !== "DE" || isGermanVat(number));
}

/** ISO 7064, MOD 11,10. */
function isGermanVat(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 8)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === Number(digits[8]);
}
