import { auditSetting, serverSetting } from "../settings.ts";

/** Another server has other audits; an audit kept in this browser stays. */
export async function chooseServer(url: string | null): Promise<void> {
  const [server, audit] = await Promise.all([serverSetting.getValue(), auditSetting.getValue()]);
  const isLocal = audit !== null && "isLocal" in audit && audit.isLocal === true;
  if (server?.url !== url && !isLocal) await auditSetting.setValue(null);
  await serverSetting.setValue(url === null ? null : { url });
}
