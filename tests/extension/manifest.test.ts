import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { storeMarkdown, storeWords } from "../../extension/store/to-markdown.ts";
import { wordLanguages } from "../../shared/checks/define-check.ts";
import { ROOT } from "../support/sources.ts";
import { type BrowserName, builtExtension } from "./support/built-extension.ts";

interface Manifest extends Record<string, unknown> {
  permissions: string[];
  optional_permissions?: string[];
}

const manifests = {} as Record<BrowserName, Manifest>;
beforeAll(async () => {
  for (const browser of ["chrome", "firefox"] as const)
    manifests[browser] = JSON.parse(
      readFileSync(join(await builtExtension(browser), "manifest.json"), "utf8"),
    );
});

describe("the manifest asks for", () => {
  test("what is needed on demand, and for no host, in Chromium", () => {
    const { permissions, optional_permissions, optional_host_permissions, minimum_chrome_version } =
      manifests.chrome;

    expect({ permissions, optional_permissions, optional_host_permissions, minimum_chrome_version }).toEqual({
      permissions: ["activeTab", "alarms", "contextMenus", "scripting", "sidePanel", "storage"],
      optional_permissions: ["offscreen"],
      optional_host_permissions: ["http://*/*", "https://*/*"],
      minimum_chrome_version: "120",
    });
  });

  test("the same in Firefox, beside its own particulars", () => {
    const { permissions, optional_host_permissions, browser_specific_settings, sidebar_action } =
      manifests.firefox;

    expect({ permissions, optional_host_permissions, browser_specific_settings, sidebar_action }).toEqual({
      permissions: ["activeTab", "alarms", "contextMenus", "scripting", "storage"],
      optional_host_permissions: ["http://*/*", "https://*/*"],
      browser_specific_settings: {
        gecko: {
          id: "tenpoint@tenpoint.example",
          strict_min_version: "153.0",
          data_collection_permissions: {
            required: ["none"],
            optional: ["browsingActivity", "websiteContent"],
          },
        },
      },
      sidebar_action: { default_panel: "sidepanel.html", default_title: "Tenpoint", open_at_install: false },
    });
  });

  test.each(["chrome", "firefox"] as const)("nothing that would run in pages unasked, in %s", (browser) => {
    for (const key of [
      "host_permissions",
      "content_scripts",
      "externally_connectable",
      "web_accessible_resources",
      "sandbox",
      "chrome_url_overrides",
    ])
      expect(manifests[browser], key).not.toHaveProperty(key);
  });

  test("no code from elsewhere: the policy is the browser's own, or as strict", () => {
    expect(manifests.chrome).not.toHaveProperty("content_security_policy");
    expect(manifests.firefox.content_security_policy).toEqual({
      extension_pages: "script-src 'self'; object-src 'none'",
    });
  });
});

describe("what the stores are told", () => {
  test.each(wordLanguages)("in %s is made from the manifest and fresh (npm run fix makes it)", (language) => {
    const file = join(ROOT, `extension/store/listing.${language}.md`);

    expect(readFileSync(file, "utf8")).toBe(storeMarkdown(language));
  });

  test.each(wordLanguages)("in %s has a reason for every permission, and for no other", (language) => {
    const { reasons, optionalReasons, hostReason, dataReasons } = storeWords[language];
    const asked = [...new Set([...manifests.chrome.permissions, ...manifests.firefox.permissions])];

    expect(Object.keys(reasons).sort()).toEqual(asked.sort());
    expect(Object.keys(optionalReasons)).toEqual(manifests.chrome.optional_permissions);
    for (const reason of [...Object.values({ ...reasons, ...optionalReasons, ...dataReasons }), hostReason])
      expect(reason).toMatch(/^[\p{Lu}“«„\p{Script=Georgian}].{20,}\.$/u);
  });

  test.each(wordLanguages)("in %s fits the stores' limits", (language) => {
    const { summary, amoSummary } = storeWords[language];

    expect(summary.length).toBeLessThanOrEqual(132);
    expect(amoSummary.length).toBeLessThanOrEqual(250);
  });
});
