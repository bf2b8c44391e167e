import type { Browser } from "puppeteer-core";
import type { Conditions } from "../../shared/snapshot/conditions.ts";
import { type AddressGuard, createOpenGuard } from "./address-guard.ts";
import { type ChromiumOptions, launchChromium } from "./chromium.ts";
import { startEgressProxy } from "./egress-proxy.ts";
import type { GatherBundles } from "./gather-page.ts";
import { LabProblem } from "./lab-problem.ts";
import { watchMemory } from "./memory-watch.ts";
import type { Target } from "./target.ts";
import { VISIT_LIMITS, type Visit, type VisitLimits, type VisitOptions, visitPage } from "./visit-page.ts";

export interface LabOptions {
  bundles: GatherBundles;
  chromium: ChromiumOptions;
  source: Conditions["source"];
  /** Where set, nothing that it refuses can be reached, and files cannot be opened; without it, everything is open. */
  guard?: AddressGuard | undefined;
  limits?: Partial<VisitLimits> | undefined;
}

/** A Chromium that is started when first needed, shared by all visits, and started anew if it dies. */
export interface Lab {
  visit(target: Target, options?: VisitOptions): Promise<Visit>;
  /** Version as Chromium tells it. */
  version(): Promise<string>;
  close(): Promise<void>;
}

export function openLab({ bundles, chromium, source, ...options }: LabOptions): Lab {
  const guard = options.guard ?? createOpenGuard();
  const limits = { ...VISIT_LIMITS, ...options.limits };
  const opensFiles = options.guard === undefined;
  let started: Promise<Browser> | undefined;

  const start = async (): Promise<Browser> => {
    // What Chromium itself asks for on a page's account, such as a missing certificate, belongs to no visit.
    const egress = await startEgressProxy(guard);
    try {
      const args = [...(chromium.args ?? []), ...onlyThrough(egress.address)];
      const browser = await launchChromium({ ...chromium, args });
      const stopWatching = await watchMemory(browser, limits.memoryBytes);
      browser.once("disconnected", () => {
        started = undefined;
        stopWatching();
        void egress.close();
      });
      return browser;
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
    async visit(target, visitOptions = {}) {
      if (!opensFiles && target.kind === "file") {
        throw new LabProblem("not-allowed", "Files of the server's machine are not opened for others.");
      }
      if (target.kind === "network" && !/^https?:/i.test(target.url)) {
        throw new LabProblem("not-an-address", `Only http and https addresses can be opened.`);
      }
      return visitPage(
        target,
        { browser: await running(), guard, limits, bundles, source, sandbox: chromium.sandbox ?? true },
        visitOptions,
      );
    },
    async version() {
      return (await running()).version();
    },
    async close() {
      const browser = await started?.catch(() => undefined);
      await browser?.close().catch(() => undefined);
    },
  };
}

/** Leaves a Chromium one way out, and none around it. */
export const onlyThrough = (proxy: string): string[] => [
  `--proxy-server=${proxy}`,
  "--proxy-bypass-list=<-loopback>",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--dns-prefetch-disable",
];
