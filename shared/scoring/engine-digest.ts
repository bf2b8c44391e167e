/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "e0731d060f1fa1c51b1cda1bb04e2c4a";
