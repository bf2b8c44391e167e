/** A corpus word for a field → the purposes of ours that mean the same. */
const SAME: Record<string, readonly string[]> = {
  password: ["current-password", "new-password"],
  "password.new": ["new-password"],
  "password.current": ["current-password", "new-password"],
  username: ["username"],
  emailAddress: ["email"],
  "username OR emailAddress": ["username", "email"],
  lastName: ["family-name"],
  firstName: ["given-name"],
  middleName: ["additional-name"],
  fullName: ["name"],
  phone: ["tel", "tel-national", "tel-country-code", "tel-area-code", "tel-local"],
  addressCountryCode: ["country", "country-name"],
  addressProvince: ["address-level1"],
  addressPostalCode: ["postal-code"],
  addressCity: ["address-level2"],
  addressStreet: ["street-address", "address-line1"],
  addressStreet2: ["address-line2", "address-line3"],
  cardNumber: ["cc-number"],
  cardSecurityCode: ["cc-csc"],
  cardName: ["cc-name", "cc-given-name", "cc-family-name"],
  expiration: ["cc-exp"],
  expirationMonth: ["cc-exp-month"],
  expirationYear: ["cc-exp-year"],
  totp: ["one-time-code"],
  birthday: ["bday"],
  birthdayDay: ["bday-day"],
  birthdayMonth: ["bday-month"],
  birthdayYear: ["bday-year"],
  COMPANY_NAME: ["organization"],
  ADDRESS_HOME_LINE1: ["address-line1", "street-address"],
  ADDRESS_HOME_LINE2: ["address-line2"],
  ADDRESS_HOME_CITY: ["address-level2"],
  ADDRESS_HOME_STATE: ["address-level1"],
  ADDRESS_HOME_ZIP: ["postal-code"],
  ADDRESS_HOME_COUNTRY: ["country", "country-name"],
  EMAIL_ADDRESS: ["email"],
  PHONE_HOME_CITY_AND_NUMBER: ["tel", "tel-national"],
  CREDIT_CARD_NAME_FULL: ["cc-name"],
  CREDIT_CARD_NUMBER: ["cc-number"],
  CREDIT_CARD_EXP_MONTH: ["cc-exp-month"],
  CREDIT_CARD_EXP_4_DIGIT_YEAR: ["cc-exp-year"],
  NAME_FIRST: ["given-name"],
  NAME_LAST: ["family-name"],
  NAME_FULL: ["name"],
};

const NO_TYPE = new Set(["unknown", "UNKNOWN_TYPE"]);

export const hasKnownType = (expected: string) => !NO_TYPE.has(expected);

/** Chromium's words are written in capitals; a control is labelled in the words of one vocabulary or the other. */
const isChromiums = (word: string) => word === word.toUpperCase();
const purposesOf = (entries: readonly (readonly [string, readonly string[]])[]) =>
  new Set(entries.flatMap(([, purposes]) => purposes));
const CHROMIUMS = purposesOf(Object.entries(SAME).filter(([word]) => isChromiums(word)));
const DUCKS = purposesOf(Object.entries(SAME).filter(([word]) => !isChromiums(word)));

/** Whether our purpose is one of the personal data that the vocabulary of `expected` has a word for. */
export const isPersonal = (purpose: string, expected: string) =>
  (isChromiums(expected) ? CHROMIUMS : DUCKS).has(purpose);

export const meansSame = (expected: string, purpose: string) => SAME[expected]?.includes(purpose) ?? false;
