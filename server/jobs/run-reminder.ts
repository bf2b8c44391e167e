import { eq } from "drizzle-orm";
import { dueReminder, type ReminderMessage } from "../audits/due-reminder.ts";
import { reminders } from "../db/tables/index.ts";
import type { ReminderRow } from "../db/tables/reminders.ts";
import { escapeMarkup } from "../escape-markup.ts";
import type { GuardedFetch } from "../lab/guarded-fetch.ts";
import { createPrintingMailer, createSmtpMailer, type MailSettings } from "../mail/mailer.ts";
import { Problem } from "../problem.ts";
import { postMessage } from "../webhooks/post-message.ts";
import type { JobWorker } from "./job-worker.ts";

export interface ReminderTools {
  fetch: GuardedFetch;
  /** null: mail is printed. */
  mail: MailSettings | null;
  print(text: string): void;
  /** Address of the dashboard, without a closing slash. */
  address(): string;
}

/** Sends one reminder of one day, once: a row says that it was sent. */
export const runReminder =
  (tools: ReminderTools): JobWorker<"reminder"> =>
  async ({ payload, bench, signal }) => {
    const { scope } = bench;
    const { reminderId, day } = payload;
    const reminder = await scope.first(reminders, { where: eq(reminders.id, reminderId) });
    if (!reminder || reminder.deletedAt !== null || reminder.sentOn === day) return;
    const message = await dueReminder(bench, reminder, tools.address());
    if (!message) return;
    const problem = await sent(reminder, message, tools, signal);
    await scope.write(
      scope.update(
        reminders,
        problem === null ? { sentOn: day, problem: null } : { problem },
        eq(reminders.id, reminderId),
      ),
    );
    if (problem !== null) throw new Problem("not-reachable", problem);
  };

type Kept = Omit<ReminderRow, "workspaceId">;

/** null where it arrived, else a sentence on why not. */
function sent(
  reminder: Kept,
  message: ReminderMessage,
  tools: ReminderTools,
  signal: AbortSignal,
): Promise<string | null> {
  const { kind, address, chat } = reminder;
  const post = async (url: string, body: unknown) =>
    (await postMessage(tools.fetch, { url, body: JSON.stringify(body), signal })).problem;
  switch (kind) {
    case "mail":
      return mailed(address, message, tools);
    case "slack":
      return post(address, { text: message.text });
    case "telegram":
      return post(`${address.replace(/\/+$/, "")}/sendMessage`, {
        chat_id: chat,
        text: message.text,
        disable_web_page_preview: true,
      });
    case "json":
      return post(address, { ...message.data, text: message.text });
  }
}

async function mailed(
  to: string,
  { subject, text }: ReminderMessage,
  { mail, print }: ReminderTools,
): Promise<string | null> {
  let problem: string | null = null;
  const mailer = mail
    ? createSmtpMailer(mail, () => {
        problem = "The mail server did not take the letter. Look at SMTP_URL and at its log.";
      })
    : createPrintingMailer(print);
  const html = `<pre style="font:16px/1.5 system-ui,sans-serif;white-space:pre-wrap">${escapeMarkup(text)}</pre>`;
  mailer.send(to, { subject: subject.replace(/[\r\n]+/g, " "), text, html });
  await mailer.close();
  return problem;
}
