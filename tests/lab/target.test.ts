import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { LabProblem } from "../../server/lab/lab-problem.ts";
import { parseTarget } from "../../server/lab/target.ts";
import { scratchFolder } from "../support/scratch-folder.ts";

test.each([
  { written: "https://own.example/a?b#c", url: "https://own.example/a?b#c" },
  { written: "  HTTP://own.example ", url: "http://own.example/" },
  { written: "own.example", url: "https://own.example/" },
  { written: "own.example:8080/prices?from=here", url: "https://own.example:8080/prices?from=here" },
  { written: "часы.рф/цены", url: "https://xn--80a8aqs.xn--p1ai/%D1%86%D0%B5%D0%BD%D1%8B" },
  { written: "localhost", url: "http://localhost/" },
  { written: "localhost:4010/audits", url: "http://localhost:4010/audits" },
  { written: "127.0.0.1:4010", url: "http://127.0.0.1:4010/" },
  { written: "[::1]:4010", url: "http://[::1]:4010/" },
  { written: "192.168.0.7", url: "http://192.168.0.7/" },
  { written: "93.184.216.34/about", url: "https://93.184.216.34/about" },
])("$written is $url", ({ written, url }) => {
  expect(parseTarget(written)).toEqual({ kind: "network", url });
});

test("a file is named by its path or its address, and stands above a site of the same name", () => {
  const path = join(scratchFolder(), "own.example");
  writeFileSync(path, "<h1>Hello</h1>");

  expect(parseTarget(path)).toEqual({ kind: "file", path });
  expect(parseTarget(pathToFileURL(path).href)).toEqual({ kind: "file", path });
});

test.each([
  { written: "http://", code: "not-an-address" },
  { written: "https://[", code: "not-an-address" },
  { written: "ftp://own.example/", code: "not-an-address" },
  { written: "chrome://version", code: "not-an-address" },
  { written: "javascript:alert(1)", code: "not-an-address" },
  { written: "file://elsewhere/page.html", code: "not-an-address" },
  { written: "page.html", code: "file-not-found" },
  { written: "no such file", code: "file-not-found" },
  { written: "1.2.3", code: "file-not-found" },
])("$written is $code", ({ written, code }) => {
  const parse = () => parseTarget(written);

  expect(parse).toThrow(LabProblem);
  expect(parse).toThrow(expect.objectContaining({ code, message: expect.stringMatching(/.{20,}\.$/) }));
});
