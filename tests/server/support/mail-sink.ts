import type { Server } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { onTestFinished } from "vitest";

export interface MailSink {
  url: string;
  mails: ParsedMail[];
}

/** A mail server that takes everything and keeps it, until the test has ended. */
export async function openMailSink(): Promise<MailSink> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  // safe: what listens behind it, which its types leave open
  const inner = server.server as unknown as Server;
  await new Promise<void>((listening) => {
    inner.once("listening", listening);
    server.listen(0, "127.0.0.1");
  });
  onTestFinished(() => new Promise<void>((closed) => server.close(closed)));
  const address = inner.address();
  if (address === null || typeof address === "string") throw new Error("It listens on no port.");
  return { url: `smtp://127.0.0.1:${address.port}`, mails };
}
