import { expect, test } from "vitest";
import { serverOrigin } from "../../../extension/servers/server-origin.ts";

test.each([
  { typed: "http://127.0.0.1:4010", origin: "http://127.0.0.1:4010" },
  { typed: " 127.0.0.1:4010/ ", origin: "http://127.0.0.1:4010" },
  { typed: "localhost", origin: "http://localhost" },
  { typed: "https://audits.example/dashboard?x=1#y", origin: "https://audits.example" },
  { typed: "", origin: null },
  { typed: "my server", origin: null },
  { typed: "file:///etc/passwd", origin: null },
  { typed: "javascript://alert(1)", origin: null },
  { typed: "http://person:secret@127.0.0.1", origin: null },
])("“$typed” is taken for $origin", ({ typed, origin }) => {
  expect(serverOrigin(typed)).toBe(origin);
});
