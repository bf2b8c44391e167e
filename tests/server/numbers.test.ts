import { describe, expect, test } from "vitest";
import { readFigure } from "../../server/audits/read-figure.ts";
import { readNumbers } from "../../server/audits/read-numbers.ts";
import { touchpointNumbers } from "../../server/db/tables/index.ts";
import type { ApiProblem, Client } from "../../shared/api/client.ts";
import { catalogueByKey } from "../../shared/method/catalogue.ts";
import { captureOf } from "./support/captures.ts";
import { makeServer } from "./support/make-server.ts";

const openAudit = async (client: Client) => {
  const audit = await client.call("createAudit", {
    body: { name: "Clocks", sites: [{ name: "Reed", url: "https://own.example/" }] },
  });
  const view = await client.call("getAudit", { params: { id: audit.id } });
  const touchpointOf = (key: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.catalogueKey === key)!.touchpoint;
  return { audit, contact: touchpointOf("contact-page"), home: touchpointOf("home-page") };
};
const base64 = (text: string, encoding: BufferEncoding = "utf8") =>
  Buffer.from(text, encoding).toString("base64");
const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    ({ code, message }: ApiProblem) => `${code}: ${message}`,
  );

test.each<[string, ReturnType<typeof readFigure>]>([
  ["12", 12],
  ["", null],
  ["–", null],
  ["12,5", 12.5],
  ["12.5", 12.5],
  ["1 234,5", 1234.5],
  ["1\u00a0234,50", 1234.5],
  ["1'234.5", 1234.5],
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["1.234.567", 1_234_567],
  ["0,125", 0.125],
  ["1,234", "ambiguous"],
  ["1.234", "ambiguous"],
  ["-3", "negative"],
  ["−3", "negative"],
  ["1,2,3", "not-a-number"],
  ["12 %", "not-a-number"],
  ["=1+1", "not-a-number"],
  ["12e3", "not-a-number"],
  ["9999999999999", "too-large"],
])("the figure %j is read as %j", (written, expected) => {
  expect(readFigure(written)).toBe(expected);
});

describe("a file of numbers", () => {
  const register = [
    { id: "touchpoint-contact", name: "Contact page", catalogueKey: "contact-page" },
    { id: "touchpoint-desk", name: "Front desk", catalogueKey: null },
    { id: "touchpoint-twin-1", name: "Call", catalogueKey: null },
    { id: "touchpoint-twin-2", name: "call ", catalogueKey: null },
  ];
  const bytes = (text: string) => Buffer.from(text);
  const utf16 = (text: string, isBig: boolean, hasMark: boolean) => {
    const body = Buffer.from((hasMark ? "\ufeff" : "") + text, "utf16le");
    return isBig ? body.swap16() : body;
  };
  const CYRILLIC = "Точка контакта;Месяц;Звонки\r\nFront desk;11.2026;1 200,5\r\n";
  const windows1251 = (text: string) =>
    Uint8Array.from(
      [...text].map((letter) => {
        const code = letter.codePointAt(0)!;
        if (code < 0x80) return code;
        return code - 0x350;
      }),
    );
  const desk = {
    touchpointId: "touchpoint-desk",
    month: "2026-11",
    calls: 1200.5,
    leads: null,
    sales: null,
    repeats: null,
  };

  test.each([
    ["UTF-8", bytes(CYRILLIC), "utf-8", ";"],
    ["UTF-8 with a mark", bytes(`\ufeff${CYRILLIC}`), "utf-8", ";"],
    ["windows-1251", windows1251(CYRILLIC), "windows-1251", ";"],
    ["UTF-16 with a mark", utf16(CYRILLIC, false, true), "utf-16le", ";"],
    ["big-endian UTF-16 with a mark", utf16(CYRILLIC, true, true), "utf-16be", ";"],
    [
      "UTF-16 without one",
      utf16("touchpoint;month;calls\nFront desk;2026-11;1200,5", false, false),
      "utf-16le",
      ";",
    ],
    ["tabs", bytes("touchpoint\tmonth\tcalls\nFront desk\t2026-11-30\t1200.5"), "utf-8", "tab"],
    ["commas and quotes", bytes('touchpoint,month,calls\n"Front\ndesk","2026/11","1200,5"'), "utf-8", ","],
    ["Georgian headings", bytes("შეხების წერტილი|თვე|ზარები\nFRONT  desk|30.11.2026|1200,5"), "utf-8", "|"],
  ])("is understood in %s", async (_, file, encoding, separator) => {
    const read = await readNumbers(file, register);

    expect(read.problems).toEqual([]);
    expect(read).toMatchObject({ encoding, separator });
    expect(read.entries.map(({ line: _line, ...entry }) => entry)).toEqual([desk]);
  });

  test.each<[string, string, { line: number; column: string | null; message: RegExp }]>([
    [
      "no column of touchpoints",
      "page,month,calls\nFront desk,2026-11,1",
      { line: 1, column: null, message: /No column is headed "touchpoint".*page, month, calls/ },
    ],
    [
      "no column of figures",
      "touchpoint,month\nFront desk,2026-11",
      { line: 1, column: null, message: /No column holds figures/ },
    ],
    [
      "two columns of one kind",
      "touchpoint,month,calls,звонки\nFront desk,2026-11,1,2",
      { line: 1, column: "звонки", message: /Two columns/ },
    ],
    [
      "a touchpoint that is not there",
      "touchpoint,month,calls\n\nFront door,2026-11,1",
      { line: 3, column: "touchpoint", message: /no touchpoint "Front door"/ },
    ],
    [
      "a name that two have",
      "touchpoint,month,calls\nCALL,2026-11,1",
      { line: 2, column: "touchpoint", message: /More than one/ },
    ],
    [
      "a month that is none",
      "touchpoint,month,calls\nFront desk,2026-13,1",
      { line: 2, column: "month", message: /"2026-13" is no month/ },
    ],
    [
      "a figure that is none",
      "touchpoint,month,calls\nFront desk,2026-11,many",
      { line: 2, column: "calls", message: /"many" is not a number/ },
    ],
    [
      "a figure below zero",
      "touchpoint;month;calls\nFront desk;2026-11;-3",
      { line: 2, column: "calls", message: /below zero/ },
    ],
    [
      "thousands or decimals",
      "touchpoint;month;calls\nFront desk;2026-11;1,234",
      { line: 2, column: "calls", message: /thousands or decimals/ },
    ],
    [
      "a month twice",
      "touchpoint,month,calls\nFront desk,2026-11,1\nFront desk,11.2026,2",
      { line: 3, column: null, message: /numbers for 2026-11 on line 2/ },
    ],
    [
      "a line with more fields",
      "touchpoint,month,calls\nFront desk,2026-11,1,7",
      { line: 2, column: null, message: /4 fields, the headings are 3/ },
    ],
    [
      "a quotation mark left open",
      'touchpoint,month,calls\n"Front desk,2026-11,1',
      { line: 2, column: null, message: /quotation mark/ },
    ],
  ])("says where it has %s", async (_, text, { line, column, message }) => {
    const { problems } = await readNumbers(bytes(text), register);

    expect(problems[0]).toMatchObject({ line, column });
    expect(problems[0]?.message).toMatch(message);
  });

  test("is previewed with every problem, and stored whole or not at all", async () => {
    const { client } = await makeServer();
    const { audit, contact, home } = await openAudit(client);
    const params = { id: audit.id };
    const call = (name: "previewNumbers" | "importNumbers", text: string) =>
      client.call(name, { params, body: { file: base64(text) } });
    const stored = async () => (await client.call("listNumbers", { params })).items;
    const half = `touchpoint,month,calls,note\n${catalogueByKey("contact-page")?.names.ru},2026-11,5,x\nNo such thing,2026-11,6,\nHome page,November,7,`;

    const preview = await call("previewNumbers", half);
    expect(preview).toMatchObject({ rows: 1, added: 1, replaced: 0, problemCount: 2 });
    expect(preview.columns.at(-1)).toEqual({ heading: "note", meaning: null });
    expect(preview.problems.map(({ line, column }) => [line, column])).toEqual([
      [3, "touchpoint"],
      [4, "month"],
    ]);
    expect(await problemOf(call("importNumbers", half))).toMatch(
      /^not-valid: Nothing was stored. line 3, touchpoint: .*And 1 more/,
    );
    expect(await stored()).toEqual([]);

    await client.call("putNumbers", { params: { id: contact.id, month: "2026-11" }, body: { leads: 3 } });
    const good = "touchpoint,month,calls\ncontact-page,2026-11,5\nHome page,2026-10,7";
    expect(await call("previewNumbers", good)).toMatchObject({ added: 1, replaced: 1 });
    await call("importNumbers", good);
    const blank = { calls: null, leads: null, sales: null, repeats: null };
    expect(await stored()).toEqual([
      { ...blank, touchpointId: home.id, month: "2026-10", calls: 7 },
      { ...blank, touchpointId: contact.id, month: "2026-11", calls: 5, leads: 3 },
    ]);
  });

  test.each([
    ["nothing", "", /not-valid/],
    ["no file at all", "not base64!", /not-valid/],
    ["headings alone", base64("touchpoint,month,calls\n"), /no line with numbers/],
    ["a picture", base64("\u0089PNG\r\n\u001a\n", "latin1"), /not-valid/],
  ])("that is %s is refused", async (_, file, expected) => {
    const { client, bugs } = await makeServer();
    const { audit } = await openAudit(client);

    expect(
      await problemOf(client.call("importNumbers", { params: { id: audit.id }, body: { file } })),
    ).toMatch(expected);
    expect(bugs).toEqual([]);
  });

  describe("is taken back", () => {
    const blank = { calls: null, leads: null, sales: null, repeats: null };
    const FILE =
      "touchpoint,month,calls,sales\ncontact-page,2026-10,5,\ncontact-page,2026-11,6,1\nhome-page,2026-11,7,2";

    async function bring() {
      const { client } = await makeServer();
      const opened = await openAudit(client);
      const params = { id: opened.audit.id };
      await client.call("putNumbers", {
        params: { id: opened.contact.id, month: "2026-10" },
        body: { calls: 1, leads: 3 },
      });
      const stored = async () => (await client.call("listNumbers", { params })).items;
      const before = await stored();
      const bringFile = async (text: string) =>
        (await client.call("importNumbers", { params, body: { file: base64(text) } })).importId;
      const undo = (id: string) => client.call("undoNumbersImport", { params: { id } });
      return { ...opened, client, stored, before, bringFile, undo };
    }

    test("whole: what it added goes, what it wrote over is back", async () => {
      const { stored, before, bringFile, undo } = await bring();
      const id = await bringFile(FILE);
      expect(await stored()).toHaveLength(3);

      expect(await undo(id)).toEqual({ removed: 2, restored: 1 });

      expect(await stored()).toEqual(before);
    });

    test("once, however often it is asked for", async () => {
      const { client, contact, stored, bringFile, undo } = await bring();
      const id = await bringFile(FILE);
      await undo(id);
      await client.call("putNumbers", { params: { id: contact.id, month: "2026-11" }, body: { calls: 40 } });
      const after = await stored();

      expect(await undo(id)).toEqual({ removed: 0, restored: 0 });

      expect(await stored()).toEqual(after);
    });

    test.each<[string, (client: Client, params: { id: string; month: string }) => Promise<unknown>]>([
      ["changed", (client, params) => client.call("putNumbers", { params, body: { calls: 41 } })],
      [
        "written again as it was",
        (client, params) => client.call("putNumbers", { params, body: { calls: 6 } }),
      ],
      ["taken out", (client, params) => client.call("deleteNumbers", { params })],
    ])("not where a month was %s since: the change stays, and so does the rest", async (_, change) => {
      const { client, contact, stored, bringFile, undo } = await bring();
      const id = await bringFile(FILE);
      await change(client, { id: contact.id, month: "2026-11" });
      const after = await stored();

      expect(await problemOf(undo(id))).toMatch(
        /^conflict: Nothing was taken back: 2026-11 of “Contact page” was changed/,
      );

      expect(await stored()).toEqual(after);
    });

    test("one after the other, the last first", async () => {
      const { home, stored, before, bringFile, undo } = await bring();
      const first = await bringFile(FILE);
      const between = await stored();
      const second = await bringFile("touchpoint,month,repeats\nhome-page,2026-11,9\nhome-page,2026-12,1");
      expect(await stored()).toContainEqual({
        ...blank,
        touchpointId: home.id,
        month: "2026-11",
        calls: 7,
        sales: 2,
        repeats: 9,
      });

      expect(await problemOf(undo(first))).toMatch(
        /^conflict: Nothing was taken back: 2026-11 of “Home page”/,
      );
      expect(await undo(second)).toEqual({ removed: 1, restored: 1 });
      expect(await stored()).toEqual(between);
      expect(await undo(first)).toEqual({ removed: 2, restored: 1 });
      expect(await stored()).toEqual(before);
    });

    test("not where there was none", async () => {
      const { undo } = await bring();

      expect(await problemOf(undo("no-such-import"))).toMatch(/^not-found: There is no such import/);
    });
  });

  test("is stored bit by bit, and what is asked meanwhile sees all of it or nothing", async () => {
    const { client, bench } = await makeServer();
    const { audit } = await openAudit(client);
    const params = { id: audit.id };
    const { rows } = await client.call("getAudit", { params });
    const lines = rows.flatMap(({ touchpoint }) =>
      Array.from({ length: 40 }, (_, at) => `${touchpoint.id},${2000 + at}-01,${at}`),
    );
    const file = base64(["touchpoint,month,calls", ...lines].join("\n"));

    let isDone = false;
    const done = client.call("importNumbers", { params, body: { file } }).finally(() => {
      isDone = true;
    });
    const seen: number[] = [];
    while (!isDone) {
      seen.push((await bench.scope.find(touchpointNumbers, { columns: ["month"] })).length);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await done;

    expect(seen.length).toBeGreaterThan(2);
    expect(new Set(seen)).toEqual(new Set([0, ...seen.filter((count) => count === lines.length)]));
    expect((await client.call("listNumbers", { params })).items).toHaveLength(lines.length);
  });

  test("of 10,000 lines is stored, and taken back", async () => {
    const { client } = await makeServer();
    const { audit } = await openAudit(client);
    const { rows } = await client.call("getAudit", { params: { id: audit.id } });
    const ids = rows.map(({ touchpoint }) => touchpoint.id);
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const month = Math.floor(index / ids.length);
      return `${ids[index % ids.length]},${1000 + Math.floor(month / 12)}-${(month % 12) + 1},${index}`;
    });

    const file = base64(["touchpoint,month,calls", ...lines].join("\n"));
    const { importId } = await client.call("importNumbers", { params: { id: audit.id }, body: { file } });
    const stored = async () => (await client.call("listNumbers", { params: { id: audit.id } })).items.length;

    expect(await stored()).toBe(10_000);
    expect(await client.call("undoNumbersImport", { params: { id: importId } })).toEqual({
      removed: 10_000,
      restored: 0,
    });
    expect(await stored()).toBe(0);
  });
});

describe("numbers by hand", () => {
  test("a month keeps what is not named, and can be taken out", async () => {
    const { client } = await makeServer();
    const { audit, contact } = await openAudit(client);
    const params = { id: contact.id, month: "2026-11" };

    await client.call("putNumbers", { params, body: { calls: 12, sales: 1.5 } });
    const numbers = await client.call("putNumbers", { params, body: { sales: null, leads: 0 } });

    expect(numbers).toMatchObject({ calls: 12, leads: 0, sales: null, repeats: null });
    await client.call("deleteNumbers", { params });
    expect((await client.call("listNumbers", { params: { id: audit.id } })).items).toEqual([]);
    expect(await problemOf(client.call("deleteNumbers", { params }))).toMatch(/^not-found/);
    expect(
      await problemOf(client.call("putNumbers", { params: { ...params, month: "2026-13" }, body: {} })),
    ).toMatch(/^not-found/);
    expect(await problemOf(client.call("putNumbers", { params, body: { calls: -1 } }))).toMatch(/^not-valid/);
  });

  test("stand beside the score at the end of each month", async () => {
    const day = (text: string) => Date.parse(`${text}T12:00:00Z`);
    let now = day("2026-08-10");
    const { client } = await makeServer({ now: () => now });
    const { audit, contact } = await openAudit(client);
    const { siteId, score } = await client.call("createCapture", {
      body: await captureOf(audit.id, "https://own.example/contact", { capturedAt: day("2026-08-09") }),
    });
    now = day("2026-10-05");
    await client.call("rateCell", {
      params: { touchpointId: contact.id, siteId: siteId! },
      body: { score: 1, role: "customer" },
    });
    now = day("2026-11-20");

    const { items } = await client.call("touchpointHistory", { params: { id: contact.id } });

    const both = Math.round(((1 + score!) / 2) * 10) / 10;
    expect(items).toEqual([
      { month: "2026-08", score },
      { month: "2026-09", score },
      { month: "2026-10", score: both },
      { month: "2026-11", score: both },
    ]);
  });
});
