import { expect, test } from "vitest";
import { hostName, readAddress } from "../../../server/dashboard/model/read-address.ts";

test.each([
  { typed: "example.com", read: "https://example.com/" },
  { typed: "  www.example.com/ru  ", read: "https://www.example.com/ru" },
  { typed: "http://example.com", read: "http://example.com/" },
  { typed: "localhost:4000/own", read: "http://localhost:4000/own" },
  { typed: "127.0.0.1:4201", read: "http://127.0.0.1:4201/" },
  { typed: "пример.рф", read: "https://xn--e1afmkfd.xn--p1ai/" },
  { typed: "", read: undefined },
  { typed: "dentist", read: undefined },
  { typed: "two words.com", read: undefined },
  { typed: "javascript:alert(1)", read: undefined },
  { typed: "ftp://example.com", read: undefined },
])("“$typed” is $read", ({ typed, read }) => {
  expect(readAddress(typed)).toBe(read);
});

test("a site is first called by its host", () => {
  expect(hostName("https://www.example.com/ru")).toBe("example.com");
});
