/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "44d25f181e99e0f9e9755621936dfce2";
