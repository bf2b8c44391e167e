import { auditSetting, serverSetting } from "../settings.ts";

/** Another server has other audits; an audit kept in this browser stays. */
export async function chooseServer(url: string | null): Promise<void> {
  const [server, audit] = await Promise.all([serverSetting.getValue(), auditSetting.getValue()]);
  if (server?.url !== url && audit?.isLocal !== true) await auditSetting.setValue(null);
  await serverSetting.setValue(url === null ? null : { url });
}
