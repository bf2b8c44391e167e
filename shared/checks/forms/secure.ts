import { splitAddress } from "../../facts/page.ts";
import { defineCheck } from "../define-check.ts";
import { formShown, isPersonal, judgeForms } from "./judged-forms.ts";

export const secure = defineCheck({
  id: "forms/secure",
  class: "hygiene",
  weight: 5,
  sources: ["rfc-9110"],
  restsOn: "forms/form",
  needs: ["forms", "kind", "page", "snapshot"],
  words: {
    en: {
      title: "Safe sending",
      good: "What the customer writes travels encrypted.",
      poor: "What the customer writes can be read on its way, or stays in the address bar.",
      fix: "Send the form by POST to an address that begins with https.",
      notes: {
        "open-address": "Goes to an address without encryption.",
        "open-page": "The page itself is not encrypted.",
        "data-in-address": "Personal data is put into the page's address (method GET).",
        "by-mail-program": "Opens a mail program instead of sending, and many have none.",
      },
    },
    ru: {
      title: "Безопасная отправка",
      good: "То, что пишет клиент, передаётся в зашифрованном виде.",
      poor: "То, что пишет клиент, можно прочитать по дороге, или оно остаётся в адресной строке.",
      fix: "Отправляйте форму методом POST на адрес, который начинается с https.",
      notes: {
        "open-address": "Отправляется на адрес без шифрования.",
        "open-page": "Сама страница открыта без шифрования.",
        "data-in-address": "Личные данные попадают в адрес страницы (метод GET).",
        "by-mail-program": "Вместо отправки открывается почтовая программа, а её у многих нет.",
      },
    },
    ka: {
      title: "უსაფრთხო გაგზავნა",
      good: "რასაც მომხმარებელი წერს, დაშიფრულად იგზავნება.",
      poor: "რასაც მომხმარებელი წერს, შეიძლება გზაში წაიკითხონ ან მისამართის ველში დარჩეს.",
      fix: "ფორმა POST მეთოდით გაგზავნეთ მისამართზე, რომელიც https-ით იწყება.",
      notes: {
        "open-address": "იგზავნება დაუშიფრავ მისამართზე.",
        "open-page": "თავად გვერდი დაუშიფრავად იხსნება.",
        "data-in-address": "პირადი მონაცემები გვერდის მისამართში ხვდება (GET მეთოდი).",
        "by-mail-program": "გაგზავნის ნაცვლად საფოსტო პროგრამა იხსნება, რომელიც ბევრს არ აქვს.",
      },
    },
  },
  run(facts) {
    const { page, snapshot } = facts;
    const isLocal = page.isFile || LOCAL_HOST.test(page.host);
    return judgeForms(facts, (form) => {
      const source = form.form >= 0 ? snapshot.parts.forms?.[form.form] : undefined;
      const action = source?.action ?? null;
      const target = action === null ? undefined : splitAddress(action);
      const fault = (note: string, text: string) => ({
        score: 0,
        evidence: [{ path: form.path, text, note }],
      });
      if (target?.protocol === "mailto:") return fault("by-mail-program", action ?? "");
      if (
        target?.protocol === "http:" &&
        !LOCAL_HOST.test(target.host) &&
        !(isLocal && target.host === page.host)
      )
        return fault("open-address", action ?? "");
      if (
        source &&
        isSentInAddress(
          source,
          form.fields.some(isPersonal) || form.fields.some(({ purpose }) => purpose.endsWith("-password")),
        )
      ) {
        return fault("data-in-address", action ?? page.url);
      }
      if (!isLocal && !page.isSecure) return fault("open-page", page.url);
      // A page opened from a file tells nothing of how it is served.
      if (isLocal && target?.protocol !== "https:") return "opened-from-file";
      return { score: 1, evidence: [formShown(form)] };
    });
  },
});

const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/** Without a method a form sends by GET; where a script takes over, its author rarely writes an address. */
function isSentInAddress(
  {
    method,
    written,
    handler,
  }: { method: string; written?: string | undefined; handler?: string | undefined },
  isPersonalData: boolean,
): boolean {
  return (
    isPersonalData &&
    method === "get" &&
    written !== undefined &&
    !/^(?:#.*|javascript:.*|)$/i.test(written.trim()) &&
    handler === undefined
  );
}
