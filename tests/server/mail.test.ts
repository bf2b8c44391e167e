import { createServer, type Server } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSmtpMailer } from "../../server/mail/mailer.ts";
import { type LetterName, type MailLanguage, writeLetter } from "../../server/mail/write-letter.ts";
import { openMailSink } from "./support/mail-sink.ts";
import { makeTeam } from "./support/make-team.ts";

const FROM = "Tenpoint <tenpoint@clocks.example>";

async function listen(server: Server, start: () => unknown): Promise<number> {
  const listening = new Promise<void>((resolve) => server.once("listening", resolve));
  start();
  await listening;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("It listens on no port.");
  return address.port;
}

describe("by SMTP", () => {
  test("an invitation arrives, plain and in HTML, in the workspace's language", async () => {
    const sink = await openMailSink();
    const team = await makeTeam({ variables: { SMTP_URL: sink.url, MAIL_FROM: FROM } });
    const { owner } = await team.setUp();
    await owner.client.call("updateWorkspace", { body: { name: "Часы <b>& сын</b>", language: "ru" } });

    const { link, isMailed } = await owner.client.call("invite", {
      body: { email: "vera@clocks.example", role: "rater" },
    });
    await expect.poll(() => sink.mails.length).toBe(1);

    expect(isMailed).toBe(true);
    const [mail] = sink.mails;
    expect(mail?.from?.text).toBe('"Tenpoint" <tenpoint@clocks.example>');
    expect(mail?.to).toMatchObject({ text: "vera@clocks.example" });
    expect(mail?.subject).toBe("Olga приглашает вас в Часы <b>& сын</b>");
    expect(mail?.text).toContain(link);
    expect(mail?.text).toContain("Ваша роль: оценщик");
    expect(mail?.html).toContain(`href="${link}"`);
    expect(mail?.html).toContain("Часы &lt;b&gt;&amp; сын&lt;/b&gt;");
    expect(mail?.html).not.toContain("<b>&");
    expect(team.said).toEqual([]);
  });

  test("who comes by a mailed invitation has proved the address", async () => {
    const sink = await openMailSink();
    const team = await makeTeam({ variables: { SMTP_URL: sink.url, MAIL_FROM: FROM } });
    const { owner } = await team.setUp();
    const email = "vera@clocks.example";
    await owner.client.call("invite", { body: { email, role: "rater" } });
    await expect.poll(() => sink.mails.length).toBe(1);
    const [, token = ""] = /\/invitation#(\S+)/.exec(sink.mails[0]?.text ?? "") ?? [];

    const session = await team.openBrowser().client.call("acceptInvitation", {
      body: { token, account: { name: "Vera", email, password: "a clock in every room" } },
    });

    expect(session).toMatchObject({ sendsMail: true, person: { emailVerified: true } });
  });

  test("a server that hangs keeps nobody waiting, and is given up", async () => {
    const silent = createServer(() => undefined);
    const port = await listen(silent, () => silent.listen(0, "127.0.0.1"));
    onTestFinished(() => new Promise<void>((closed) => silent.close(() => closed())));
    const problems: unknown[] = [];
    const mailer = createSmtpMailer(
      { url: `smtp://127.0.0.1:${port}`, from: FROM },
      (problem) => problems.push(problem),
      300,
    );

    mailer.send(
      "vera@clocks.example",
      writeLetter("en", "sign-in-link", { minutes: "15" }, "https://t.example"),
    );
    expect(problems).toEqual([]);
    await mailer.close();

    expect(problems).toHaveLength(1);
  });

  test("a server that is not there is told of without the address that was written to", async () => {
    const problems: unknown[] = [];
    const mailer = createSmtpMailer({ url: "smtp://127.0.0.1:1", from: FROM }, (problem) =>
      problems.push(problem),
    );

    mailer.send(
      "vera@clocks.example",
      writeLetter("en", "sign-in-link", { minutes: "15" }, "https://t.example"),
    );
    await mailer.close();

    expect(String(problems[0])).not.toContain("vera@");
  });
});

describe("letters", () => {
  const names = [
    "invitation",
    "sign-in-link",
    "password-reset",
    "password-changed",
    "email-change",
    "email-changed",
  ] as const satisfies LetterName[];
  const values = {
    inviter: "Olga",
    workspace: "Clocks",
    role: "a rater",
    until: "2026-12-01",
    minutes: "15",
    name: "Vera",
  };

  test.each((["en", "ru", "ka"] as const).flatMap((language) => names.map((name) => ({ language, name }))))(
    "$name in $language has every word filled in, twice over",
    ({ language, name }) => {
      const { subject, text, html } = writeLetter(language, name, values, "https://t.example/x#token");

      for (const part of [subject, text, html]) {
        expect(part.length).toBeGreaterThan(10);
        expect(part).not.toMatch(/[{}]/);
      }
      expect(text).toContain("https://t.example/x#token");
      expect(html).toContain(`lang="${language}"`);
      expect(html).not.toMatch(/<script|<img|javascript:/i);
    },
  );

  test("in three languages differ", () => {
    const subjects = (["en", "ru", "ka"] as MailLanguage[]).map(
      (language) => writeLetter(language, "sign-in-link", values).subject,
    );

    expect(new Set(subjects).size).toBe(3);
  });

  test("a name with line breaks begins no line of its own", () => {
    const { subject, text } = writeLetter("en", "invitation", {
      ...values,
      workspace: "Clocks\r\nBcc: all@clocks.example",
    });

    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^Bcc/m);
  });
});
