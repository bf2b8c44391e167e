import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Problem } from "../problem.ts";

/** Of a request whose endpoint names no other limit. */
const DEFAULT_MAX_BYTES = 100_000;

/** Refuses a larger body before it is read. */
export const limitBody = (maxBytes = DEFAULT_MAX_BYTES): MiddlewareHandler =>
  bodyLimit({
    maxSize: maxBytes,
    onError() {
      throw new Problem(
        "too-large",
        `This is too much at once: at most ${inWords(maxBytes)} are taken here. Send less.`,
      );
    },
  });

const inWords = (bytes: number) => (bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes / 1_000} KB`);
