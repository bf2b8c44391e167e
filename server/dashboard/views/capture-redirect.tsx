import { useEffect } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import { useApi } from "../api-context.ts";
import { useLoad } from "../use-load.ts";
import { Loaded } from "../widgets/loaded.tsx";

/** `/captures/…`: for who knows a capture and not its audit. */
export function CaptureRedirect() {
  const id = useRoute().params.id ?? "";
  const api = useApi();
  const { route } = useLocation();
  const load = useLoad(() => api.call("getCapture", { params: { id } }), [id]);
  const auditId = load.state === "ready" ? load.value.auditId : undefined;
  useEffect(() => {
    if (auditId) route(`/audits/${auditId}/captures/${id}`, true);
  }, [auditId]);
  return <Loaded from={load}>{() => null}</Loaded>;
}
