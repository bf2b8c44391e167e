import { expect, test } from "vitest";
import { withLocalActions, withLocalNames } from "../../../server/dashboard/model/local-names.ts";
import type { Action, AuditView } from "../../../shared/api/schemas.ts";
import { checks } from "../../../shared/checks/index.ts";
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

const [check] = checks;
const told = (more: Pick<Action, "what" | "checkId" | "checkWords">) => {
  // safe: nothing else of an action is read here
  const action = more as Action;
  const texts = new Map(checks.map((one) => [one.id as string, one]));
  return withLocalActions({ actions: [action] }, texts, "ka").actions[0]?.what;
};

test.each([
  { checkWords: "title", what: check!.words.en.title, said: check!.words.ka.title },
  { checkWords: "fix", what: check!.words.ru.fix, said: check!.words.ka.fix },
  { checkWords: null, what: "Call Ann", said: "Call Ann" },
] as const)("an action that repeats the check's $checkWords is told in the person's language", (row) => {
  expect(told({ checkId: check!.id, checkWords: row.checkWords, what: row.what })).toBe(row.said);
});

test("an action stays as it was written while the check's words have not come, or where the check is gone", () => {
  const action = { checkId: "contact/gone", checkWords: "title", what: "As written" } as const;
  expect(told(action)).toBe("As written");
});
