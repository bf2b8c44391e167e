import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { derivedNames, deriveFacts } from "../../../shared/facts/derive-facts.ts";
import { MissingPart } from "../../../shared/facts/facts.ts";
import { type PageContext, pageContext } from "../../../shared/facts/page-context.ts";
import { scoreFacts } from "../../../shared/scoring/score-snapshot.ts";
import {
  SNAPSHOT_VERSION,
  type Snapshot,
  snapshot as snapshotSchema,
} from "../../../shared/snapshot/index.ts";
import { ChromiumProblem, findChromium } from "../../lab/chromium.ts";
import { loadBundles } from "../../lab/gather-page.ts";
import { type Lab, openLab } from "../../lab/lab.ts";
import { LabProblem } from "../../lab/lab-problem.ts";
import { parseTarget } from "../../lab/target.ts";
import { type Command, type Terminal, UsageProblem } from "../command.ts";
import { describeScore } from "../describe-score.ts";
import { inOrder } from "../in-order.ts";
import { problemLine, type ScoreLine, scoreLine } from "../score-line.ts";

/** Pages open at once: one reads while the other waits. */
const WIDTH = 3;

export const score: Command = {
  name: "score",
  usage: `score <url|file.html>... [-]     scores pages; - reads more inputs from standard input, one a line
    --json                      one JSON object a line (so it is anyway where no person reads)
    --from-snapshot FILE        scores a stored snapshot, without a browser; may be repeated
    --save-snapshots DIR        keeps what was read
    --kind K --country C --language L --trade T   what you know of the pages
    --online                    lets files fetch what they name on the network
    --phone                     as a phone shows them, 390 × 844
    --no-sandbox                lets Chromium run without its sandbox: only on pages you trust`,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        "from-snapshot": { type: "string", multiple: true },
        "save-snapshots": { type: "string" },
        kind: { type: "string" },
        country: { type: "string" },
        language: { type: "string" },
        trade: { type: "string" },
        online: { type: "boolean" },
        phone: { type: "boolean" },
        "no-sandbox": { type: "boolean" },
      },
    });
    const stored = values["from-snapshot"] ?? [];
    if (positionals.length === 0 && stored.length === 0)
      throw new UsageProblem(`Name a page to score.\n\n  ${score.usage}`);
    const context = readContext(values);
    const folder = values["save-snapshots"] && resolve(terminal.folder, values["save-snapshots"]);
    if (folder) makeFolder(folder);
    const lab = openLab({
      bundles: loadBundles(),
      chromium: {
        executable: terminal.env.CHROME_PATH || undefined,
        sandbox: !values["no-sandbox"] && terminal.env.TENPOINT_NO_SANDBOX !== "1",
      },
      source: "cli",
    });
    const isForPrograms = values.json === true || !terminal.isInteractive;
    const print = (line: ScoreLine) =>
      terminal.print(isForPrograms ? JSON.stringify(line) : describeScore(line));
    const judge = ({ input, isStored }: Input) =>
      scoreInput(input, isStored, {
        lab,
        context,
        folder,
        isPhone: values.phone === true,
        isOnline: values.online === true,
        signal: terminal.signal,
      });
    try {
      if (positionals.length > 0) findChromium(terminal.env.CHROME_PATH || undefined);
      await inOrder(listInputs(stored, positionals, terminal), WIDTH, judge, print);
    } finally {
      await lab.close();
    }
    return 0;
  },
};

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new UsageProblem(
      `--save-snapshots: ${folder} cannot be made a folder. Name another, or mend its permissions.`,
      { cause },
    );
  }
}

interface Input {
  input: string;
  isStored: boolean;
}

async function* listInputs(
  stored: readonly string[],
  positionals: readonly string[],
  terminal: Terminal,
): AsyncGenerator<Input> {
  for (const input of stored) yield { input, isStored: true };
  for (const input of positionals) {
    if (terminal.signal.aborted) return;
    if (input !== "-") {
      yield { input, isStored: false };
      continue;
    }
    for await (const line of createInterface({
      input: terminal.input,
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (terminal.signal.aborted) return;
      if (line.trim() !== "") yield { input: line.trim(), isStored: false };
    }
  }
}

interface Setting {
  lab: Lab;
  context: PageContext;
  folder: string | undefined;
  isPhone: boolean;
  isOnline: boolean;
  signal: AbortSignal;
}

async function scoreInput(input: string, isStored: boolean, setting: Setting): Promise<ScoreLine> {
  try {
    const { snapshot, loadMs, gatherMs } = isStored
      ? { snapshot: readSnapshot(input), loadMs: null, gatherMs: null }
      : await setting.lab.visit(parseTarget(input), {
          device: setting.isPhone ? "phone" : "desktop",
          online: setting.isOnline,
          signal: setting.signal,
        });
    const started = performance.now();
    const facts = deriveFacts(snapshot, setting.context);
    for (const name of derivedNames) touch(() => facts[name]);
    const derived = performance.now();
    const scored = scoreFacts(facts);
    const done = performance.now();
    if (setting.folder) saveSnapshot(setting.folder, input, snapshot, scored.scorecard.snapshotHash);
    return scoreLine(input, scored, {
      loadMs,
      gatherMs,
      deriveMs: derived - started,
      scoreMs: done - derived,
    });
  } catch (error) {
    if (error instanceof LabProblem || error instanceof ChromiumProblem) {
      return problemLine(input, { code: error.code, message: error.message });
    }
    const message = error instanceof Error ? error.message : String(error);
    return problemLine(input, {
      code: "broken",
      message: `Tenpoint could not score this, which is its own fault: ${message}`,
    });
  }
}

/** Derives a fact now, for the time it takes; one that lacks its part is met again by the checks that need it. */
function touch(derive: () => unknown): void {
  try {
    derive();
  } catch (error) {
    if (!(error instanceof MissingPart)) throw error;
  }
}

function readSnapshot(path: string): Snapshot {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw isMissing
      ? new LabProblem("file-not-found", `There is no file ${path}.`, { cause })
      : new LabProblem("not-a-snapshot", `${path} is not a snapshot: it cannot be read as JSON.`, { cause });
  }
  const version = typeof raw === "object" && raw !== null && "version" in raw ? raw.version : undefined;
  if (typeof version === "number" && version > SNAPSHOT_VERSION) {
    throw new LabProblem(
      "not-a-snapshot",
      `${path} was made by a newer Tenpoint. Update this one to score it.`,
    );
  }
  const parsed = snapshotSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new LabProblem(
    "not-a-snapshot",
    `${path} is not a snapshot: ${issue?.path.join(".") || "the whole"}: ${issue?.message}.`,
  );
}

function saveSnapshot(folder: string, input: string, snapshot: Snapshot, hash: string): void {
  const name = basename(input.replace(/[?#].*$/, ""))
    .replace(/[^\p{L}\p{N}.-]+/gu, "-")
    .slice(0, 60);
  writeFileSync(join(folder, `${name || "page"}-${hash.slice(0, 12)}.json`), `${JSON.stringify(snapshot)}\n`);
}

function readContext(values: Record<string, unknown>): PageContext {
  const given = Object.fromEntries(
    (["kind", "country", "language", "trade"] as const).flatMap((key) =>
      values[key] === undefined ? [] : [[key, values[key]]],
    ),
  );
  const parsed = pageContext.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageProblem(`--${issue?.path.join(".")}: ${issue?.message}`);
}
