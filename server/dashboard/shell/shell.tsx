import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { useWords } from "../../../shared/ui/words-context.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { AuditMenu } from "./audit-menu.tsx";
import { MenuLink } from "./menu-link.tsx";
import { PreferencesBar } from "./preferences-bar.tsx";
import { RoleNote } from "./role-note.tsx";
import { Search } from "./search.tsx";
import { SignedIn, TeamMenu, WorkspacePicker } from "./team-menu.tsx";
import "./shell.css";

const AUDIT_PATH = /^\/audits\/(?!new$|new\/)([\w-]+)/;

/** The frame round every view: where one is, where one can go, language and theme. */
export function Shell({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const { path } = useLocation();
  const auditId = AUDIT_PATH.exec(path)?.[1];
  return (
    <div class="shell">
      <a class="shell-skip" href="#content">
        {words.t("dashboard:nav.skip")}
      </a>
      <header class="shell-side">
        <a class="shell-logo" href="/">
          <img src="/icon.svg" alt="" width="26" height="26" />
          Tenpoint
        </a>
        <WorkspacePicker />
        <Search />
        <nav class="shell-nav" aria-label={words.t("dashboard:nav.label")}>
          <MenuLink href="/" isCurrent={path === "/" || path === "/audits/new"}>
            {words.t("dashboard:nav.audits")}
          </MenuLink>
          {auditId && <AuditMenu key={auditId} auditId={auditId} />}
          <p class="shell-section">{words.t("dashboard:nav.method")}</p>
          <MenuLink href="/rubric" isCurrent={path === "/rubric"}>
            {words.t("dashboard:nav.rubric")}
          </MenuLink>
          <MenuLink href="/extension" isCurrent={path === "/extension"}>
            {words.t("dashboard:nav.extension")}
          </MenuLink>
          <Allowed to="listWebhooks">
            <MenuLink href="/webhooks" isCurrent={path === "/webhooks"}>
              {words.t("connections:hooks.title")}
            </MenuLink>
          </Allowed>
          <MenuLink href="/reference" isCurrent={path === "/reference"}>
            {words.t("connections:reference.title")}
          </MenuLink>
          <TeamMenu />
        </nav>
        <SignedIn />
        <PreferencesBar />
      </header>
      <main class="shell-main" id="content" tabIndex={-1}>
        <RoleNote />
        {children}
      </main>
    </div>
  );
}
