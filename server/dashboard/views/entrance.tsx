import { useLocation } from "preact-iso";
import { type EntranceName, entranceOf } from "../shell/entrances.ts";
import { PreferencesBar } from "../shell/preferences-bar.tsx";
import { useLinkToken } from "../use-link-token.ts";
import { EmailChange } from "./email-change.tsx";
import "./entrance.css";
import { InvitationPage } from "./invitation-page.tsx";
import { NewPassword } from "./new-password.tsx";
import { SetUp } from "./set-up.tsx";
import { SignIn } from "./sign-in.tsx";

const pages: Record<EntranceName, (props: { token: string }) => preact.JSX.Element> = {
  "sign-in": SignIn,
  setup: SetUp,
  invitation: InvitationPage,
  "new-password": NewPassword,
  "email-change": EmailChange,
};

/** What a person sees who is not signed in, or comes by a link from a mail: one card and no menu. */
export function Entrance() {
  const { path } = useLocation();
  const name = entranceOf(path);
  const Page = pages[name ?? "sign-in"];
  const linked = useLinkToken();
  const token = name ? linked : "";
  return (
    <div class="entrance">
      <header class="entrance-head">
        <a class="shell-logo" href="/">
          <img src="/icon.svg" alt="" width="26" height="26" />
          Tenpoint
        </a>
        <PreferencesBar />
      </header>
      <main class="entrance-card card" id="content">
        <Page key={`${path} ${token}`} token={token} />
      </main>
    </div>
  );
}
