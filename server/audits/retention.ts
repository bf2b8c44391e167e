import type { RetentionRule } from "../../shared/api/retention.ts";
import { retentionRule } from "../../shared/api/retention.ts";
import { retentionRules } from "../db/tables/index.ts";
import type { Workbench } from "./workbench.ts";

/** Until somebody says otherwise: captures stay, and what was deleted can be taken back for thirty days. */
const firstRule: RetentionRule = { captureDays: null, binDays: 30 };

export async function getRetention({ scope }: Workbench): Promise<RetentionRule> {
  const row = await scope.first(retentionRules);
  return row ? retentionRule.parse(row) : firstRule;
}

export async function putRetention(bench: Workbench, rule: RetentionRule): Promise<RetentionRule> {
  const { scope, now } = bench;
  await scope.write(scope.upsert(retentionRules, { ...rule, updatedAt: now() }, []));
  return rule;
}
