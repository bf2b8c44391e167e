/** Why a page could not be opened, for programs. Stable: scripts depend on them. */
export const labProblemCodes = [
  "not-an-address",
  "file-not-found",
  "file-unreadable",
  "not-allowed",
  "address-not-found",
  "connection-refused",
  "not-reachable",
  "no-answer",
  "empty-answer",
  "bad-answer",
  "certificate",
  "redirect-loop",
  "not-html",
  "pdf",
  "download",
  "empty-page",
  "too-large",
  "timeout",
  "navigated",
  "crashed",
  "not-a-snapshot",
  "robots",
  "cancelled",
] as const;
export type LabProblemCode = (typeof labProblemCodes)[number];

/** A page could not be opened or read; the message is a whole sentence for a person. */
export class LabProblem extends Error {
  readonly code: LabProblemCode;

  constructor(code: LabProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
