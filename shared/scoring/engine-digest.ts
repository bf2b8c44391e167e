/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "10ac3403a7d4b9511a8c4bb7f84fbd5a";
