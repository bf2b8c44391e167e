import { beforeEach } from "vitest";

/**
 * For tests that each go on from where the one before ended: after one that failed, the rest are passed over, for they would only
 * wait for what does not come. The file is tried again as a whole.
 */
export function oneWalk(): void {
  let lostAt: string | undefined;
  beforeEach(({ task, skip, onTestFailed }) => {
    if (lostAt !== undefined && lostAt !== task.id) skip("a test before it failed");
    lostAt = undefined;
    onTestFailed(() => {
      lostAt = task.id;
    });
  });
}
