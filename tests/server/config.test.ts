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
      isTeam: false,
      publicUrl: null,
      trustedProxies: [],
      smtp: null,
      secret: null,
      logLevel: "warn",
      allowHosts: [],
      extensions: [],
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
      TENPOINT_EXTENSIONS: "moz-extension://5f0c2d1e-7a3b-4c8d-9e10-aa55bb66cc77",
      PUBLIC_URL: "https://tenpoint.example.org/",
      TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8 fd00::/8",
      SMTP_URL: "smtps://user:secret@mail.example.org",
      MAIL_FROM: "Tenpoint <tenpoint@example.org>",
      TENPOINT_SECRET: "0123456789abcdef0123456789abcdef",
      LOG_LEVEL: "debug",
      PATH: "/usr/bin",
    });

    expect(config).toEqual({
      host: "::1",
      port: 8080,
      database: { url: "libsql://db.example", authToken: "secret" },
      screenshotFolder: "/var/tenpoint/screenshots",
      dataFolder: "/var/tenpoint",
      chromium: { executable: undefined, sandbox: false },
      isTeam: true,
      publicUrl: "https://tenpoint.example.org",
      trustedProxies: ["127.0.0.1", "10.0.0.0/8", "fd00::/8"],
      smtp: { url: "smtps://user:secret@mail.example.org", from: "Tenpoint <tenpoint@example.org>" },
      secret: "0123456789abcdef0123456789abcdef",
      logLevel: "debug",
      allowHosts: ["localhost:8000", "10.0.0.7"],
      extensions: ["moz-extension://5f0c2d1e-7a3b-4c8d-9e10-aa55bb66cc77"],
    });
  });

  test.each([
    { name: "loopback alone", variables: {}, isTeam: false },
    { name: "loopback by another of its names", variables: { HOST: "localhost" }, isTeam: false },
    { name: "an address of the network", variables: { HOST: "192.168.1.5" }, isTeam: true },
    { name: "every address", variables: { HOST: "0.0.0.0", PUBLIC_URL: "https://t.example" }, isTeam: true },
    { name: "loopback behind a proxy", variables: { PUBLIC_URL: "https://t.example" }, isTeam: true },
  ])("$name: people sign in $isTeam", ({ variables, isTeam }) => {
    expect(readConfig(variables).isTeam).toBe(isTeam);
  });

  test("the team's command makes loopback a team's too", () => {
    expect(readConfig({}, { asTeam: true }).isTeam).toBe(true);
  });

  test("names all mistakes at once", () => {
    const read = () =>
      readConfig({
        PORT: "many",
        HOST: "0.0.0.0",
        DATABASE_URL: "mysql://db",
        TENPOINT_NO_SANDBOX: "maybe",
        TRUSTED_PROXIES: "the-proxy",
        SMTP_URL: "https://mail.example",
        TENPOINT_SECRET: "short",
        LOG_LEVEL: "loud",
      });

    expect(read).toThrow(ConfigProblem);
    for (const name of [
      "PORT must be",
      "PUBLIC_URL must be given when HOST is 0.0.0.0",
      "DATABASE_URL must",
      "TENPOINT_NO_SANDBOX must be 1 or 0",
      "TRUSTED_PROXIES must list",
      "SMTP_URL must be like",
      "MAIL_FROM must be given",
      "TENPOINT_SECRET must have",
      "LOG_LEVEL must be one of",
    ])
      expect(read).toThrow(name);
  });

  test.each(["https://t.example/path", "https://user@t.example", "t.example", "ftp://t.example"])(
    "%s is no address to open",
    (url) => {
      expect(() => readConfig({ PUBLIC_URL: url })).toThrow("PUBLIC_URL must");
    },
  );
});
