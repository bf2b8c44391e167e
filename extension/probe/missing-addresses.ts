/** Letters and digits take turns: the address holds no word that a page could know. */
const LETTERS = "bcdfghjkmnpqrstvwxz";
const DIGITS = "23456789";
const LENGTH = 12;

/** `random`: a number from 0 up to but not including 1. */
export function makeMissingAddresses(page: string, random: () => number): string[] {
  const { origin, pathname } = new URL(page);
  const folder = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  // Servers often answer short addresses and files in folders from different places.
  return [`${origin}/${noWord(random)}`, `${origin}${folder}${noWord(random)}/${noWord(random)}.html`];
}

function noWord(random: () => number): string {
  let word = "";
  for (let index = 0; index < LENGTH; index++) {
    const from = index % 2 === 0 ? LETTERS : DIGITS;
    word += from[Math.floor(random() * from.length)];
  }
  return word;
}
