import * as z from "zod";

/** Every code an API answer can carry when it is not what was asked for. Stable: scripts depend on them. */
export const problemCodes = [
  "not-valid",
  "not-found",
  "signed-out",
  "wrong-credentials",
  "expired",
  "not-allowed",
  "foreign-origin",
  "conflict",
  "changed-meanwhile",
  "too-large",
  "too-many",
  "unsupported-version",
  "not-reachable",
  "chromium-missing",
  "broken",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What went wrong, for a program, and a whole sentence on what to do, for a person. */
export const problem = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  /** Of `changed-meanwhile`: what stands there now. */
  current: z.unknown().optional(),
});
