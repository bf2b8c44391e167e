import type { MeasuredJoint } from "../../../shared/api/chains.ts";
import type { Site } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "../widgets/allowed.tsx";
import { Drawer } from "../widgets/drawer.tsx";
import "./joint-drawer.css";

export interface JointDrawerProps {
  chainId: string;
  joint: MeasuredJoint;
  site: Site;
  onClose: () => void;
  onChange: () => Promise<void>;
}

/** Whether one touchpoint leads to the next on a site, who says so, and a person's own word on it. */
export function JointDrawer({ chainId, joint, site, onClose, onChange }: JointDrawerProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const nameOf = (id: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name ?? "";
  const [from, to] = [nameOf(joint.from), nameOf(joint.to)];
  const said = joint.by === "person" ? joint.state : null;
  const say = (state: "holds" | "broken" | null) =>
    act(
      () =>
        api.call("setJoint", {
          params: { id: chainId },
          body: { from: joint.from, to: joint.to, siteId: site.id, state },
        }),
      {
        done: words.t("chains:joint.said"),
        undo: () =>
          api.call("setJoint", {
            params: { id: chainId },
            body: {
              from: joint.from,
              to: joint.to,
              siteId: site.id,
              state: said === "unknown" ? null : said,
            },
          }),
        after: onChange,
      },
    );
  const what = encodeURIComponent(words.t("chains:joint.mend", { from, to }));
  return (
    <Drawer
      title={words.t("chains:joint.title", { from, to })}
      under={site.isOwn ? `${words.t("dashboard:you")} · ${site.name}` : site.name}
      onClose={onClose}
    >
      <p class={`joint-state joint-state-${joint.state}`}>{words.t(`chains:joint.${joint.state}`)}</p>
      <p class="joint-why">{whyOf()}</p>
      {joint.captureId && (
        <p>
          <a href={`/audits/${view.audit.id}/captures/${joint.captureId}`}>
            {words.t("chains:joint.capture")}
          </a>
        </p>
      )}
      <Allowed to="setJoint">
        <p class="small mute">{words.t("chains:joint.say")}</p>
        <div class="form-buttons">
          <button
            type="button"
            class="button"
            aria-pressed={said === "holds"}
            onClick={() => void say("holds")}
          >
            {words.t("chains:joint.say-holds")}
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={said === "broken"}
            onClick={() => void say("broken")}
          >
            {words.t("chains:joint.say-broken")}
          </button>
          {said !== null && (
            <button type="button" class="button button-quiet" onClick={() => void say(null)}>
              {words.t("chains:joint.measure")}
            </button>
          )}
        </div>
      </Allowed>
      {site.isOwn && joint.state !== "holds" && (
        <Allowed to="createAction">
          <p>
            <a href={`/audits/${view.audit.id}/plan?add=${joint.from}&what=${what}`}>
              {words.t("chains:joint.plan")}
            </a>
          </p>
        </Allowed>
      )}
    </Drawer>
  );

  function whyOf(): string {
    if (joint.by === "person") return words.t("chains:joint.by-person");
    if (joint.by === "nobody") return words.t("chains:joint.by-nobody");
    return joint.carriedBy === null
      ? words.t("chains:joint.broken-by-page")
      : words.t("chains:joint.by-page", { through: joint.carriedBy });
  }
}
