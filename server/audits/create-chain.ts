import { and, eq, isNull } from "drizzle-orm";
import type * as z from "zod";
import { type Chain, chainChannels, type chainInput } from "../../shared/api/chains.ts";
import { usualWalk } from "../../shared/audit/chain.ts";
import type { WordLanguage } from "../../shared/checks/define-check.ts";
import { chainNames } from "../../shared/words/chain-names.ts";
import type { ChainRow } from "../db/tables/chains.ts";
import { audits, chains, touchpoints } from "../db/tables/index.ts";
import { checkLinks } from "./check-links.ts";
import { findLive } from "./find-live.ts";
import { presentChain } from "./present-chain.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

type StoredChain = Omit<ChainRow, "workspaceId">;

export async function createChain(
  bench: Workbench,
  auditId: string,
  input: z.output<typeof chainInput>,
): Promise<Chain> {
  const { scope } = bench;
  await findLive(scope, audits, auditId, "audit");
  await checkLinks(scope, auditId, input.links);
  const row = newChain(bench, auditId, input, (await liveChains(bench, auditId)).length);
  await scope.write(scope.insert(chains, row), touchAudit(bench, auditId));
  return presentChain(row);
}

/** A walk of one touchpoint has no joint to judge. */
const LINKS_MIN = 2;

/** The usual walk of every channel that has no chain yet, as far as the register has its touchpoints. */
export async function suggestChains(bench: Workbench, auditId: string): Promise<Chain[]> {
  const { scope } = bench;
  const { language } = await findLive(scope, audits, auditId, "audit");
  const register = await scope.find(touchpoints, {
    where: and(eq(touchpoints.auditId, auditId), isNull(touchpoints.deletedAt)),
    columns: ["id", "catalogueKey"],
  });
  const known = await liveChains(bench, auditId);
  const names = chainNames[isKnown(language) ? language : "en"];
  const rows = chainChannels
    .filter((channel) => !known.some((chain) => chain.channel === channel))
    .map((channel) => ({ name: names[channel], channel, links: usualWalk(channel, register) }))
    .filter(({ links }) => links.length >= LINKS_MIN)
    .map((input, at) => newChain(bench, auditId, input, known.length + at));
  if (rows.length > 0) await scope.write(scope.insert(chains, rows), touchAudit(bench, auditId));
  return rows.map(presentChain);
}

const isKnown = (language: string): language is WordLanguage => language in chainNames;

const liveChains = ({ scope }: Workbench, auditId: string) =>
  scope.find(chains, {
    where: and(eq(chains.auditId, auditId), isNull(chains.deletedAt)),
    columns: ["channel"],
  });

const newChain = (
  { newId, now }: Workbench,
  auditId: string,
  input: z.output<typeof chainInput>,
  position: number,
): StoredChain => ({
  id: newId(),
  auditId,
  ...input,
  joints: [],
  position,
  createdAt: now(),
  deletedAt: null,
});
