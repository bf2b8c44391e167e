import type { Capture } from "../../../shared/api/schemas.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { PickOne } from "./pick-one.tsx";

export interface CapturePlaceProps {
  capture: Capture;
  onChange: () => Promise<void>;
}

/** Which site, which touchpoint, which kind of page; each can be corrected. */
export function CapturePlace({ capture, onChange }: CapturePlaceProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const params = { id: capture.id };
  const move = (
    body: { siteId?: string | null; touchpointId?: string | null; kind?: Capture["kind"] | null },
    back: typeof body,
  ) =>
    void act(() => api.call("updateCapture", { params, body }), {
      done: words.t(body.kind === undefined ? "dashboard:place.moved" : "dashboard:place.rescored"),
      undo: () => api.call("updateCapture", { params, body: back }),
      after: onChange,
    });
  const isFixed = !useMay()("updateCapture");
  const corrected = capture.context.kind ?? null;
  return (
    <section class="side-card card">
      <h2>{words.t("dashboard:place.title")}</h2>
      <PickOne
        isFixed={isFixed}
        label={words.t("dashboard:place.site")}
        value={capture.siteId ?? ""}
        any={words.t("dashboard:place.none")}
        options={inOrder(view.sites).map((site) => ({ value: site.id, text: site.name }))}
        onPick={(siteId) => move({ siteId: siteId || null }, { siteId: capture.siteId })}
      />
      <PickOne
        isFixed={isFixed}
        label={words.t("dashboard:place.touchpoint")}
        value={capture.touchpointId ?? ""}
        any={words.t("dashboard:place.none")}
        options={view.rows.map(({ touchpoint }) => ({ value: touchpoint.id, text: touchpoint.name }))}
        onPick={(touchpointId) =>
          move({ touchpointId: touchpointId || null }, { touchpointId: capture.touchpointId })
        }
      />
      <PickOne
        isFixed={isFixed}
        label={words.t("dashboard:place.kind")}
        value={corrected ?? ""}
        any={
          corrected
            ? words.t("dashboard:place.kind-detect")
            : words.t("dashboard:place.kind-detected", { kind: words.method.kinds[capture.kind] })
        }
        options={pageKinds.map((kind) => ({ value: kind, text: words.method.kinds[kind] }))}
        onPick={(value) =>
          move({ kind: pageKinds.find((kind) => kind === value) ?? null }, { kind: corrected })
        }
      />
      {!isFixed && <p class="small mute">{words.t("dashboard:place.kind-hint")}</p>}
    </section>
  );
}
