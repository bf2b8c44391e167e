import type { Browser } from "puppeteer-core";
import type { Conditions } from "../../shared/snapshot/conditions.ts";
import { type AddressGuard, createOpenGuard } from "./address-guard.ts";
import { type ChromiumOptions, launchChromium } from "./chromium.ts";
import { type EgressProxy, startEgressProxy } from "./egress-proxy.ts";
import type { GatherBundles } from "./gather-page.ts";
import { LabProblem } from "./lab-problem.ts";
import type { Target } from "./target.ts";
import { type Visit, type VisitOptions, visitPage } from "./visit-page.ts";

interface Running {
  browser: Browser;
  egress: EgressProxy;
}

export interface LabOptions {
  bundles: GatherBundles;
  chromium: ChromiumOptions;
  source: Conditions["source"];
  /** Where set, nothing that it refuses can be reached, and files cannot be opened; without it, everything is open. */
  guard?: AddressGuard | undefined;
}

/** A Chromium that is started when first needed, shared by all visits, and started anew if it dies. */
export interface Lab {
  visit(target: Target, options?: VisitOptions): Promise<Visit>;
  /** Version as Chromium tells it. */
  version(): Promise<string>;
  close(): Promise<void>;
}

export function openLab({ bundles, chromium, source, guard }: LabOptions): Lab {
  let started: Promise<Running> | undefined;

  const start = async (): Promise<Running> => {
    const egress = await startEgressProxy(guard ?? createOpenGuard());
    try {
      const args = [...(chromium.args ?? []), ...NO_WAY_AROUND];
      const browser = await launchChromium({ ...chromium, args });
      browser.once("disconnected", () => {
        started = undefined;
        void egress.close();
      });
      return { browser, egress };
    } catch (error) {
      started = undefined;
      await egress.close();
      throw error;
    }
  };
  const running = () => {
    started ??= start();
    return started;
  };

  return {
    async visit(target, options = {}) {
      if (guard && target.kind === "file") {
        throw new LabProblem("not-allowed", "Files of the server's machine are not opened for others.");
      }
      const { browser, egress } = await running();
      return visitPage(
        target,
        { browser, egress, bundles, source, sandbox: chromium.sandbox ?? true },
        options,
      );
    },
    async version() {
      return (await running()).browser.version();
    },
    async close() {
      const current = await started?.catch(() => undefined);
      await current?.browser.close().catch(() => undefined);
    },
  };
}

/** Ways around a proxy that a page could take. */
export const NO_WAY_AROUND = [
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--dns-prefetch-disable",
];
