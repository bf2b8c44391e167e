import type { ProblemCode } from "../shared/api/problem.ts";

/** Something expected that a person is told of. The message is a whole sentence that says what to do; anything else thrown is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** Seconds after which it is worth trying again. */
  readonly retryAfterS: number | undefined;

  /** What stands there now, where it is not what was meant to be changed. */
  readonly current: unknown;

  constructor(
    code: ProblemCode,
    message: string,
    options?: ErrorOptions & { retryAfterS?: number; current?: unknown },
  ) {
    super(message, options);
    this.code = code;
    this.current = options?.current;
    this.retryAfterS = options?.retryAfterS;
  }
}

export const problemStatus = {
  "not-valid": 400,
  "signed-out": 401,
  "wrong-credentials": 401,
  "not-allowed": 403,
  "foreign-origin": 403,
  "not-found": 404,
  conflict: 409,
  "changed-meanwhile": 412,
  expired: 410,
  "too-large": 413,
  "unsupported-version": 422,
  "too-many": 429,
  broken: 500,
  "not-reachable": 502,
  "chromium-missing": 503,
} as const satisfies Record<ProblemCode, number>;
