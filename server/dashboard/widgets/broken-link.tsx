import { useWords } from "../../../shared/ui/words-context.ts";
import { PageHead } from "./page-head.tsx";

/** In the place of a page whose address has lost its secret part. */
export function BrokenLink() {
  const words = useWords();
  return (
    <>
      <PageHead title={words.t("dashboard:problem.title")} />
      <p class="entrance-said">{words.t("team:link-broken")}</p>
      <p class="entrance-more">
        <a class="button" href="/">
          {words.t("team:to-start")}
        </a>
      </p>
    </>
  );
}
