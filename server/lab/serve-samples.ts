import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ServedFolder, serveFolder } from "./serve-folder.ts";

/** The bundled sites, the own one first. */
export const samples = [
  { name: "Spoke & Chain", folder: "spoke-and-chain" },
  { name: "Pedal Point", folder: "pedal-point" },
  { name: "Велоцех", folder: "velotsekh" },
] as const;

export interface ServedSample extends ServedFolder {
  name: string;
}

const FOLDER = fileURLToPath(new URL("../samples/", import.meta.url));
const FIRST_PORT = 4011;

/** Serves the sample sites, each on a port of its own; `record` keeps the ports, so that what was audited stays at its address. */
export async function serveSamples(record: string): Promise<ServedSample[]> {
  const known = readPorts(record);
  const served: ServedSample[] = [];
  for (const [index, { name, folder }] of samples.entries()) {
    served.push({ name, ...(await serveFolder(join(FOLDER, folder), known[folder] ?? FIRST_PORT + index)) });
  }
  const ports = Object.fromEntries(
    samples.map(({ folder }, index) => [folder, Number(new URL(served[index]!.url).port)]),
  );
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, `${JSON.stringify(ports)}\n`);
  return served;
}

function readPorts(record: string): Record<string, number> {
  if (!existsSync(record)) return {};
  try {
    // safe: a port that is no number is refused when it is listened on, and then another is taken
    return JSON.parse(readFileSync(record, "utf8")) as Record<string, number>;
  } catch {
    return {};
  }
}
