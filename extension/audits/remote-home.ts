import { snapshot as snapshotSchema } from "../../shared/snapshot/index.ts";
import { clientOf } from "../servers/client-of.ts";
import type { ServerSetting } from "../settings.ts";
import type { AuditHome } from "./audit-home.ts";

/** An audit on the connected server. */
export function remoteHome(server: ServerSetting, auditId: string): AuditHome {
  const client = clientOf(server.url);
  const params = { id: auditId };
  return {
    key: `${server.url} ${auditId}`,
    isLocal: false,
    async places({ url, kind }) {
      const [placements, view] = await Promise.all([
        client.call("placeCapture", { query: { url, kind } }),
        client.call("getAudit", { params }),
      ]);
      const placed = placements.items.find((placement) => placement.auditId === auditId);
      return {
        sites: view.sites,
        touchpoints: view.rows.map(({ touchpoint }) => touchpoint),
        likelySites: placed?.sites ?? [],
        likelyTouchpoints: placed?.touchpoints ?? [],
      };
    },
    addRival: (name, homeUrl) => client.call("createSite", { params, body: { name, homeUrl, isOwn: false } }),
    standing: (query) => client.call("getStanding", { params, query }),
    async earlier(id) {
      const [capture, stored] = await Promise.all([
        client.call("getCapture", { params: { id } }),
        client.call("captureSnapshot", { params: { id } }),
      ]);
      const snapshot = snapshotSchema.safeParse(stored);
      return capture.scorecard && { scorecard: capture.scorecard, snapshot: snapshot.data ?? null };
    },
    waivers: async () => (await client.call("listWaivers", { params })).items,
    async waive(body) {
      await client.call("createWaiver", { params, body });
    },
    unwaive: (id) => client.call("deleteWaiver", { params: { id } }),
    async changeCapture(id, body) {
      await client.call("updateCapture", { params: { id }, body });
    },
  };
}
