import { describe, expect, test } from "vitest";
import { ConfigProblem, readConfig } from "../../server/config.ts";

describe("configuration", () => {
  test("needs nothing", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 4010,
      database: { url: "file:data/tenpoint.db", authToken: undefined },
      screenshotFolder: "data/screenshots",
      dataFolder: "data",
      chromium: { executable: undefined, sandbox: true },
      allowHosts: [],
    });
  });

  test("takes what is set; an empty variable is none", () => {
    const config = readConfig({
      PORT: "8080",
      HOST: "::1",
      TENPOINT_DATA: "/var/tenpoint",
      DATABASE_URL: "libsql://db.example",
      DATABASE_AUTH_TOKEN: "secret",
      CHROME_PATH: "",
      TENPOINT_NO_SANDBOX: "1",
      TENPOINT_ALLOW_HOSTS: "localhost:8000, 10.0.0.7",
      PATH: "/usr/bin",
    });

    expect(config).toEqual({
      host: "::1",
      port: 8080,
      database: { url: "libsql://db.example", authToken: "secret" },
      screenshotFolder: "/var/tenpoint/screenshots",
      dataFolder: "/var/tenpoint",
      chromium: { executable: undefined, sandbox: false },
      allowHosts: ["localhost:8000", "10.0.0.7"],
    });
  });

  test("names all mistakes at once", () => {
    const read = () =>
      readConfig({ PORT: "many", HOST: "0.0.0.0", DATABASE_URL: "mysql://db", TENPOINT_NO_SANDBOX: "maybe" });

    expect(read).toThrow(ConfigProblem);
    for (const name of ["PORT must be", "HOST must be", "DATABASE_URL must", "TENPOINT_NO_SANDBOX"])
      expect(read).toThrow(name);
  });
});
