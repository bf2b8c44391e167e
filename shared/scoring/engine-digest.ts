/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "8e638a2100ee96f11b8cd8c5690a56d1";
