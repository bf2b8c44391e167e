import { eq } from "drizzle-orm";
import type { Workspace } from "../../shared/api/people.ts";
import { LOGO_MAX_BYTES } from "../../shared/api/people.ts";
import { dropPictures } from "../audits/drop-pictures.ts";
import { said } from "../audits/said.ts";
import type { Workbench } from "../audits/workbench.ts";
import { members, workspaces } from "../db/tables/index.ts";
import { Problem } from "../problem.ts";
import { imageType } from "../storage/image-type.ts";
import type { Accounts } from "./accounts.ts";
import type { Member } from "./caller.ts";

export async function getWorkspace(
  { scope }: Pick<Workbench, "scope">,
  { role }: Pick<Member, "role">,
): Promise<Workspace> {
  const row = await scope.first(workspaces);
  if (!row) throw new Problem("not-found", "There is no such workspace any more.");
  const { name, logoKey, language, regions, createdAt } = row;
  return { id: scope.workspaceId, name, role, hasLogo: logoKey !== null, language, regions, createdAt };
}

export async function updateWorkspace(
  { scope }: Workbench,
  member: Pick<Member, "role">,
  change: {
    name?: string | undefined;
    language?: string | undefined;
    regions?: string[] | undefined;
  },
): Promise<Workspace> {
  const named = said(change);
  if (Object.keys(named).length > 0)
    await scope.write(scope.update(workspaces, named, eq(workspaces.workspaceId, scope.workspaceId)));
  return getWorkspace({ scope }, member);
}

/** Opens a workspace of which the person is the owner, and answers with its id. */
export async function createWorkspace(
  { directory, now, newId }: Accounts,
  { userId, name, language }: { userId: string; name: string; language: string },
): Promise<string> {
  const workspaceId = newId();
  const scope = directory.scope(workspaceId);
  const createdAt = now();
  await scope.write(
    scope.insert(workspaces, { name, language, regions: [], logoKey: null, createdAt }),
    scope.insert(members, { userId, role: "owner", createdAt }),
  );
  return workspaceId;
}

/** `data:image/…;base64,…`, or null to take the logo away. What it is called counts for nothing: its first bytes tell. */
export async function setLogo(
  { scope, screenshots }: Workbench,
  member: Pick<Member, "role">,
  image: string | null,
): Promise<Workspace> {
  const before = await scope.first(workspaces, { columns: ["logoKey"] });
  let logoKey: string | null = null;
  if (image !== null) {
    const bytes = Buffer.from(image.slice(image.indexOf(",") + 1), "base64");
    const type = imageType(bytes);
    if (!type) throw new Problem("not-valid", "body.image: A logo is a PNG, JPEG or WebP picture.");
    if (bytes.byteLength > LOGO_MAX_BYTES)
      throw new Problem("too-large", `body.image: A logo has at most ${LOGO_MAX_BYTES / 1_000} KB.`);
    logoKey = await screenshots.put(bytes, type);
  }
  await scope.write(scope.update(workspaces, { logoKey }, eq(workspaces.workspaceId, scope.workspaceId)));
  await dropPictures({ scope, screenshots }, [before?.logoKey]);
  return getWorkspace({ scope }, member);
}

export async function getLogo({ scope, screenshots }: Workbench) {
  const row = await scope.first(workspaces);
  const logo = row?.logoKey ? await screenshots.get(row.logoKey) : undefined;
  if (!logo) throw new Problem("not-found", "This workspace has no logo.");
  return logo;
}
