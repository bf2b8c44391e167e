/** SHA-256 of the sources a score rests on. Written by `npm run fix`, checked by `tests/structure.test.ts`. */
export const ENGINE_DIGEST = "1b49ffd3d09fcbfded126ccdcd08af41";
