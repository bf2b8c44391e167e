import { expect, test } from "vitest";
import { withLocalNames } from "../../../server/dashboard/model/local-names.ts";
import type { AuditView } from "../../../shared/api/schemas.ts";
import { catalogue } from "../../../shared/method/catalogue.ts";
import { rowOf } from "../support/audit-views.ts";

const [entry] = catalogue;
const named = (name: string, catalogueKey?: string) => {
  const view: AuditView = {
    audit: {
      id: "audit-one",
      name: "Audit",
      language: "en",
      country: null,
      trade: null,
      nextAuditOn: null,
      createdAt: 0,
      updatedAt: 0,
    },
    sites: [],
    rows: [rowOf({ name, importance: 5, ...(catalogueKey && { catalogueKey }) })],
    weakest: null,
    lacks: [],
    actions: [],
    unplaced: [],
    lastCaptureAt: null,
  };
  return withLocalNames(view, catalogue, "ka").rows[0]?.touchpoint.name;
};

test("the catalogue's own name is read in the person's language, whichever it was written in", () => {
  expect(named(entry!.names.en, entry!.key)).toBe(entry!.names.ka);
  expect(named(entry!.names.ru, entry!.key)).toBe(entry!.names.ka);
});

test("a name that somebody gave stays", () => {
  expect(named("Our own front page", entry!.key)).toBe("Our own front page");
  expect(named(entry!.names.en)).toBe(entry!.names.en);
});
