import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordLanguages } from "../shared/checks/define-check.ts";
import { DIGEST_FILE, digestFile, engineDigest } from "./support/engine-digest.ts";
import { ROOT } from "./support/sources.ts";

// Formatting first: it changes what the digest is made of.
spawnSync("biome", ["check", "--write", "."], { cwd: ROOT, stdio: "inherit" });
writeFileSync(join(ROOT, DIGEST_FILE), digestFile(engineDigest()));
// Imported only now: the page names the rubric, and the rubric the digest.
const { rubricMarkdown } = await import("../shared/rubric/to-markdown.ts");
writeFileSync(join(ROOT, "shared/rubric/RUBRIC.md"), rubricMarkdown());
const { refreshGolden } = await import("./support/golden-scores.ts");
console.log(await refreshGolden());
const { storeMarkdown } = await import("../extension/store/to-markdown.ts");
for (const language of wordLanguages)
  writeFileSync(join(ROOT, `extension/store/listing.${language}.md`), storeMarkdown(language));
