import { useWords } from "../../../shared/ui/words-context.ts";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { PageHead } from "../widgets/page-head.tsx";

export function NoSuchPage() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.t("dashboard:nowhere.title")} />
      <EmptyNote title={words.t("dashboard:nowhere.head")} lesson={words.t("dashboard:nowhere.lesson")}>
        <a class="button button-primary" href="/">
          {words.t("dashboard:problem.to-audits")}
        </a>
      </EmptyNote>
    </>
  );
}
