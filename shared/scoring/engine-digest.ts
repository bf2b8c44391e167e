/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "5f8a4f2c4c37a46dc6bfb294a20f1f0a";
