import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod";
import { type Command, type Terminal, UsageProblem } from "../command.ts";
import { score } from "./score.ts";

/** What is read of an audit that `tenpoint audit --json` printed. */
const printedAudit = z.object({
  sites: z.array(z.object({ id: z.string(), isOwn: z.boolean() })),
  rows: z.array(
    z.object({
      touchpoint: z.object({ name: z.string() }),
      cells: z.array(z.object({ siteId: z.string(), state: z.string(), score: z.number().nullable() })),
    }),
  ),
});
const printedLine = z.object({
  input: z.string(),
  score: z.number().nullable(),
  error: z.object({ message: z.string() }).nullable(),
});

interface Link {
  name: string;
  /** null where it could not be scored. */
  score: number | null;
  why?: string;
}

export const check: Command = {
  name: "check",
  usage: `check <url|file|audit.json>... --min 6   exit code 1 when the weakest link is under the bar, or could not be scored`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { min: { type: "string" }, "no-sandbox": { type: "boolean" }, phone: { type: "boolean" } },
    });
    const bar = Number(values.min);
    if (positionals.length === 0 || !values.min || !(bar >= 0 && bar <= 10)) {
      throw new UsageProblem(`Name what to check, and the bar from 0 to 10.\n\n  ${check.usage}`);
    }
    const links: Link[] = [];
    const pages: string[] = [];
    for (const input of positionals) {
      const audit = readAudit(resolve(terminal.folder, input));
      if (audit) links.push(...audit);
      else pages.push(input);
    }
    if (pages.length > 0) {
      const flags = [...(values["no-sandbox"] ? ["--no-sandbox"] : []), ...(values.phone ? ["--phone"] : [])];
      links.push(...(await scorePages(pages, flags, terminal)));
    }
    for (const link of links) terminal.print(describe(link, bar));
    return links.length > 0 && links.every((link) => link.score !== null && link.score >= bar) ? 0 : 1;
  },
};

/** The own site's touchpoints of an audit; null where the file is none. */
function readAudit(path: string): Link[] | null {
  if (!path.endsWith(".json") || !existsSync(path)) return null;
  const parsed = printedAudit.safeParse(readJson(path));
  if (!parsed.success) throw new UsageProblem(`${path} is no audit as tenpoint audit --json prints it.`);
  const own = parsed.data.sites.find(({ isOwn }) => isOwn)?.id;
  return parsed.data.rows.flatMap(({ touchpoint, cells }) => {
    const cell = cells.find(({ siteId }) => siteId === own);
    if (!cell || cell.state === "unjudged") return [];
    return [{ name: touchpoint.name, score: cell.state === "absent" ? 0 : cell.score }];
  });
}

/** undefined where the file is no JSON, or no file. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

async function scorePages(
  pages: readonly string[],
  flags: readonly string[],
  terminal: Terminal,
): Promise<Link[]> {
  const links: Link[] = [];
  await score.run([...flags, "--json", "--", ...pages], {
    ...terminal,
    print(line) {
      const { input, score: value, error } = printedLine.parse(JSON.parse(line));
      links.push({ name: input, score: value, ...(error && { why: error.message }) });
    },
  });
  return links;
}

const describe = ({ name, score: value, why }: Link, bar: number) =>
  `${value !== null && value >= bar ? "ok  " : "FAIL"} ${value?.toFixed(1) ?? "  –"}  ${name}${why ? `: ${why}` : ""}`;
