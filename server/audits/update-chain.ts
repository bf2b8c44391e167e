import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { Chain, chainEndpoints } from "../../shared/api/chains.ts";
import { chains } from "../db/tables/index.ts";
import { checkLinks } from "./check-links.ts";
import { checkSite } from "./check-site.ts";
import { findLive } from "./find-live.ts";
import { presentChain } from "./present-chain.ts";
import { said } from "./said.ts";
import { touchAudit } from "./touch-audit.ts";
import type { Workbench } from "./workbench.ts";

export async function updateChain(
  bench: Workbench,
  id: string,
  input: z.output<typeof chainEndpoints.updateChain.body>,
): Promise<Chain> {
  const { scope } = bench;
  const { auditId } = await findLive(scope, chains, id, "chain");
  await checkLinks(scope, auditId, input.links);
  const change = said(input);
  await scope.write(
    touchAudit(bench, auditId),
    ...(Object.keys(change).length > 0 ? [scope.update(chains, change, eq(chains.id, id))] : []),
  );
  return presentChain(await findLive(scope, chains, id, "chain"));
}

/** A person's word on a joint replaces the one before; without a state, captures tell again. */
export async function setJoint(
  bench: Workbench,
  id: string,
  { from, to, siteId, state }: z.output<typeof chainEndpoints.setJoint.body>,
): Promise<Chain> {
  const { scope } = bench;
  const chain = await findLive(scope, chains, id, "chain");
  await checkSite(scope, chain.auditId, siteId);
  await checkLinks(scope, chain.auditId, [from, to]);
  const others = chain.joints.filter(
    (joint) => joint.from !== from || joint.to !== to || joint.siteId !== siteId,
  );
  const joints = state === null ? others : [...others, { from, to, siteId, state }];
  await scope.write(scope.update(chains, { joints }, eq(chains.id, id)), touchAudit(bench, chain.auditId));
  return presentChain({ ...chain, joints });
}
