import type { Capture } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "./allowed.tsx";
import "./lighthouse.css";

/** Lighthouse's own categories for the page, run when asked. */
export function Lighthouse({ capture }: { capture: Capture }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { watchJobs } = useAudit();
  const run = () =>
    act(() => api.call("startLighthouse", { params: { id: capture.id } }), {
      done: words.t("dashboard:lighthouse.started"),
      after: watchJobs,
    });
  return (
    <section class="side-card card">
      <h2>Lighthouse</h2>
      {capture.lighthouse ? (
        <>
          <dl class="lighthouse">
            {Object.entries(capture.lighthouse.categories).map(([name, share]) => (
              <div key={name}>
                <dt>{words.maybe(`dashboard:lighthouse.${name}`) ?? name}</dt>
                <dd>{share === null ? "–" : words.number(Math.round(share * 100))}</dd>
              </div>
            ))}
          </dl>
          <p class="small mute">
            {words.t("dashboard:lighthouse.when", {
              when: words.ago(capture.lighthouse.fetchedAt, Date.now()),
            })}
          </p>
        </>
      ) : (
        <p class="small mute">{words.t("dashboard:lighthouse.hint")}</p>
      )}
      <Allowed to="startLighthouse">
        <button type="button" class="button button-small" onClick={() => void run()}>
          {words.t(capture.lighthouse ? "dashboard:lighthouse.again" : "dashboard:lighthouse.run")}
        </button>
      </Allowed>
    </section>
  );
}
