import type { ProblemCode } from "../shared/api/problem.ts";

/** Something expected that a person is told of. The message is a whole sentence that says what to do; anything else thrown is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export const problemStatus = {
  "not-valid": 400,
  "signed-out": 401,
  "not-allowed": 403,
  "foreign-origin": 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "unsupported-version": 422,
  "too-many": 429,
  broken: 500,
  "not-reachable": 502,
  "chromium-missing": 503,
} as const satisfies Record<ProblemCode, number>;
