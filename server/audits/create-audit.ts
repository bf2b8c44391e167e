import { eq } from "drizzle-orm";
import type * as z from "zod";
import type { Audit, auditInput } from "../../shared/api/schemas.ts";
import { guessPattern } from "../../shared/audit/address-pattern.ts";
import { catalogue } from "../../shared/method/catalogue.ts";
import { audits, sites, touchpoints } from "../db/tables/index.ts";
import { asciiUrl } from "./ascii-address.ts";
import { catalogueTouchpoint } from "./catalogue-touchpoint.ts";
import { presentAudit } from "./present.ts";
import type { Workbench } from "./workbench.ts";

/** Opens an audit with its sites, the first being the own one, and the catalogue's starting touchpoints. */
export async function createAudit(bench: Workbench, input: z.output<typeof auditInput>): Promise<Audit> {
  const { scope, now, newId } = bench;
  const { id: givenId, sites: given, ...particulars } = input;
  const known = givenId && (await scope.first(audits, { where: eq(audits.id, givenId) }));
  if (known) return presentAudit(known);
  const createdAt = now();
  const auditId = givenId ?? newId();
  const audit = { id: auditId, ...particulars, createdAt, updatedAt: createdAt, deletedAt: null };
  const taken: string[] = [];
  const siteRows = given.map(({ name, url }, position) => {
    const homeUrl = asciiUrl(url, `body.sites.${position}.url`);
    const pattern = guessPattern(homeUrl, taken);
    taken.push(pattern);
    return {
      id: newId(),
      auditId,
      name,
      isOwn: position === 0,
      homeUrl,
      patterns: [pattern],
      position,
      createdAt,
      deletedAt: null,
    };
  });
  const touchpointRows = catalogue
    .filter(({ starter }) => starter)
    .map((entry, position) => ({
      ...catalogueTouchpoint(entry, particulars.language),
      id: newId(),
      auditId,
      position,
      createdAt,
      deletedAt: null,
    }));
  await scope.write(
    scope.insert(audits, audit),
    ...(siteRows.length > 0 ? [scope.insert(sites, siteRows)] : []),
    scope.insert(touchpoints, touchpointRows),
  );
  return presentAudit(audit);
}
