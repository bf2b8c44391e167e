import { expect, test } from "vitest";
import {
  hostName,
  isFrontPage,
  isLoopback,
  readAddress,
} from "../../../server/dashboard/model/read-address.ts";

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

test.each([
  { host: "127.0.0.1", isHere: true },
  { host: "localhost", isHere: true },
  { host: "[::1]", isHere: true },
  { host: "192.168.1.20", isHere: false },
  { host: "127.example.com", isHere: false },
  { host: "tenpoint.example.com", isHere: false },
])("$host is a name of this machine alone: $isHere", ({ host, isHere }) => {
  expect(isLoopback(host)).toBe(isHere);
});

test.each([
  { url: "https://own.example/", home: "https://own.example", isFront: true },
  { url: "https://own.example/ru", home: "https://own.example/ru/", isFront: true },
  { url: "https://own.example/contact", home: "https://own.example/", isFront: false },
  { url: "https://rival.example/", home: "https://own.example/", isFront: false },
  { url: "not an address", home: "https://own.example/", isFront: false },
])("$url is the front page of $home: $isFront", ({ url, home, isFront }) => {
  expect(isFrontPage(url, home)).toBe(isFront);
});
