import { createTransport } from "nodemailer";
import type { Letter } from "./write-letter.ts";

/** A mail server that says nothing for so long is given up. */
const PATIENCE_MS = 15_000;

export interface Mailer {
  /** Mail leaves this machine; otherwise it is printed for whoever runs the server. */
  readonly isReal: boolean;
  /** Hands a letter over and returns at once: nobody waits for a mail server. */
  send(to: string, letter: Letter): void;
  /** Waits for what is on its way, at most as long as a mail server is waited for. */
  close(): Promise<void>;
}

export interface MailSettings {
  /** `smtp://user:password@host:port`, `smtps://…`. */
  url: string;
  from: string;
}

export function createSmtpMailer(
  { url, from }: MailSettings,
  onProblem: (error: unknown) => void,
  patienceMs = PATIENCE_MS,
): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const underWay = new Set<Promise<unknown>>();
  return {
    isReal: true,
    send(to, { subject, text, html }) {
      const sending = transport
        .sendMail({ from, to: { name: "", address: to }, subject, text, html })
        .catch(onProblem)
        .finally(() => underWay.delete(sending));
      underWay.add(sending);
    },
    async close() {
      await Promise.all(underWay);
      transport.close();
    },
  };
}

/** Where no mail server is configured: the person at the terminal reads the letter and passes the link on. */
export const createPrintingMailer = (print: (text: string) => void): Mailer => ({
  isReal: false,
  send: (to, { subject, text }) => print(`Mail to ${to} · ${subject}\n\n${text}`),
  close: async () => undefined,
});
