import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finish } from "./canary.ts";

export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

const COMMANDS = [
  "ecparam -name prime256v1 -genkey -noout -out issuer.key",
  "req -x509 -new -key issuer.key -subj /CN=Issuer -days 2 -out issuer.crt",
  "ecparam -name prime256v1 -genkey -noout -out site.key",
  "req -new -key site.key -subj /CN=localhost -out site.csr",
  "x509 -req -in site.csr -CA issuer.crt -CAkey issuer.key -CAcreateserial -days 2 -extfile told -out site.crt",
];

/** A site whose certificate says that the one it was signed with is to be fetched at `at`. */
export async function startWantingSite(at: string, finish: Finish): Promise<{ port: number }> {
  const folder = mkdtempSync(join(tmpdir(), "tenpoint-certificate-"));
  const told = `subjectAltName=IP:127.0.0.1\nauthorityInfoAccess=caIssuers;URI:${at}/issuer,OCSP;URI:${at}/ocsp\ncrlDistributionPoints=URI:${at}/crl\n`;
  writeFileSync(join(folder, "told"), told);
  for (const command of COMMANDS) spawnSync("openssl", command.split(" "), { cwd: folder });
  const [key, cert] = ["site.key", "site.crt"].map((name) => readFileSync(join(folder, name)));
  rmSync(folder, { recursive: true });
  const server = createServer({ key, cert }, (_, response) => response.end("<h1>Hello</h1>"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  finish(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port };
}
