/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "7e23fecc5f6a5a5d4f9578d8d977c5e8";
