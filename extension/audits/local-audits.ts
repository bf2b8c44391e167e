import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type {
  CaptureInput,
  CaptureSummary,
  Rating,
  Site,
  Touchpoint,
  Waiver,
} from "../../shared/api/schemas.ts";
import type { Verdict } from "../../shared/audit/judged-page.ts";

/** An audit that is kept in this browser. */
export interface LocalAudit {
  id: string;
  name: string;
  language: string;
  country: string | null;
  trade: string | null;
  /** The first own one, then rivals. */
  sites: Site[];
  touchpoints: Touchpoint[];
  /** People's scores, as a table brought them. */
  ratings: Pick<Rating, "touchpointId" | "siteId" | "score" | "role" | "raterName" | "reason">[];
  createdAt: number;
  updatedAt: number;
  /** The server that has it too, once it was sent up. */
  sentTo: { serverUrl: string; at: number } | null;
}

/** What lists and the merge read of a capture; what was captured lies beside, under the same id. */
export interface LocalCapture extends Omit<CaptureSummary, "proof"> {
  /** Where it belongs only by a person's word; null otherwise. */
  touchpointId: string | null;
  verdict: Verdict;
  snapshotHash: string;
  /** The rubric that the verdict was made by. */
  rubricHash: string;
}

interface LocalDatabase extends DBSchema {
  audits: { key: string; value: LocalAudit };
  captures: { key: string; value: LocalCapture; indexes: { audit: string } };
  payloads: { key: string; value: CaptureInput };
  waivers: { key: string; value: Waiver; indexes: { audit: string } };
}

export interface LocalAudits {
  /** Last changed first. */
  list(): Promise<LocalAudit[]>;
  audit(id: string): Promise<LocalAudit | undefined>;
  /** Newest first. */
  captures(auditId: string): Promise<LocalCapture[]>;
  capture(id: string): Promise<LocalCapture | undefined>;
  payload(id: string): Promise<CaptureInput | undefined>;
  waivers(auditId: string): Promise<Waiver[]>;
  /** A whole audit at once, or nothing of it. */
  add(whole: WholeAudit): Promise<void>;
  /** An audit with all that belongs to it, to be put back by `add`. */
  remove(id: string): Promise<WholeAudit | null>;
  change(id: string, change: (audit: LocalAudit) => LocalAudit): Promise<void>;
  addCapture(capture: LocalCapture, payload: CaptureInput): Promise<void>;
  changeCapture(id: string, change: (capture: LocalCapture) => LocalCapture): Promise<void>;
  /** What was captured, to be put back by `addCapture`. */
  removeCapture(id: string): Promise<{ capture: LocalCapture; payload: CaptureInput } | null>;
  addWaiver(waiver: Waiver): Promise<void>;
  removeWaiver(id: string): Promise<void>;
}

export interface WholeAudit {
  audit: LocalAudit;
  captures: readonly LocalCapture[];
  payloads: readonly CaptureInput[];
  waivers: readonly Waiver[];
}

const ALL = ["audits", "captures", "payloads", "waivers"] as const;
const STRICT = { durability: "strict" } as const;

/** Audits of this browser; they outlive the panel and need no server. */
export function openLocalAudits(): LocalAudits {
  let opened: Promise<IDBPDatabase<LocalDatabase>> | undefined;
  const database = () => {
    opened ??= openDB<LocalDatabase>("local-audits", 1, {
      upgrade(created) {
        created.createObjectStore("audits", { keyPath: "id" });
        created.createObjectStore("captures", { keyPath: "id" }).createIndex("audit", "auditId");
        created.createObjectStore("payloads", { keyPath: "id" });
        created.createObjectStore("waivers", { keyPath: "id" }).createIndex("audit", "auditId");
      },
    });
    return opened;
  };
  const touch = (audit: LocalAudit): LocalAudit => ({ ...audit, updatedAt: Date.now() });

  return {
    async list() {
      const audits = await (await database()).getAll("audits");
      return audits.sort((a, b) => b.updatedAt - a.updatedAt);
    },
    async audit(id) {
      return (await database()).get("audits", id);
    },
    async captures(auditId) {
      const captures = await (await database()).getAllFromIndex("captures", "audit", auditId);
      return captures.sort((a, b) => b.capturedAt - a.capturedAt);
    },
    async capture(id) {
      return (await database()).get("captures", id);
    },
    async payload(id) {
      return (await database()).get("payloads", id);
    },
    async waivers(auditId) {
      const waivers = await (await database()).getAllFromIndex("waivers", "audit", auditId);
      return waivers.sort((a, b) => a.createdAt - b.createdAt);
    },
    async add({ audit, captures, payloads, waivers }) {
      const transaction = (await database()).transaction(ALL, "readwrite", STRICT);
      await Promise.all([
        transaction.objectStore("audits").put(audit),
        ...captures.map((capture) => transaction.objectStore("captures").put(capture)),
        ...payloads.map((payload) => transaction.objectStore("payloads").put(payload)),
        ...waivers.map((waiver) => transaction.objectStore("waivers").put(waiver)),
        transaction.done,
      ]);
    },
    async remove(id) {
      const transaction = (await database()).transaction(ALL, "readwrite", STRICT);
      const audits = transaction.objectStore("audits");
      const captureStore = transaction.objectStore("captures");
      const payloadStore = transaction.objectStore("payloads");
      const waiverStore = transaction.objectStore("waivers");
      const audit = await audits.get(id);
      const captures = await captureStore.index("audit").getAll(id);
      const waivers = await waiverStore.index("audit").getAll(id);
      const payloads = await Promise.all(captures.map((capture) => payloadStore.get(capture.id)));
      await Promise.all([
        audits.delete(id),
        ...captures.flatMap((capture) => [captureStore.delete(capture.id), payloadStore.delete(capture.id)]),
        ...waivers.map((waiver) => waiverStore.delete(waiver.id)),
        transaction.done,
      ]);
      return audit
        ? { audit, captures, payloads: payloads.filter((one) => one !== undefined), waivers }
        : null;
    },
    async change(id, change) {
      const transaction = (await database()).transaction("audits", "readwrite", STRICT);
      const audit = await transaction.store.get(id);
      if (audit) await transaction.store.put(touch(change(audit)));
      await transaction.done;
    },
    async addCapture(capture, payload) {
      const transaction = (await database()).transaction(ALL, "readwrite", STRICT);
      const audit = await transaction.objectStore("audits").get(capture.auditId);
      await Promise.all([
        transaction.objectStore("captures").put(capture),
        transaction.objectStore("payloads").put(payload),
        ...(audit ? [transaction.objectStore("audits").put(touch(audit))] : []),
        transaction.done,
      ]);
    },
    async changeCapture(id, change) {
      const transaction = (await database()).transaction("captures", "readwrite", STRICT);
      const capture = await transaction.store.get(id);
      if (capture) await transaction.store.put(change(capture));
      await transaction.done;
    },
    async removeCapture(id) {
      const transaction = (await database()).transaction(["captures", "payloads"], "readwrite", STRICT);
      const capture = await transaction.objectStore("captures").get(id);
      const payload = await transaction.objectStore("payloads").get(id);
      await Promise.all([
        transaction.objectStore("captures").delete(id),
        transaction.objectStore("payloads").delete(id),
        transaction.done,
      ]);
      return capture && payload ? { capture, payload } : null;
    },
    async addWaiver(waiver) {
      await (await database()).put("waivers", waiver);
    },
    async removeWaiver(id) {
      await (await database()).delete("waivers", id);
    },
  };
}
