/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "bde033b4830357b71172d45821a5f20d";
