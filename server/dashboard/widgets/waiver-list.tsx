import type { Waiver } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useCheckTexts } from "../use-check-texts.ts";
import { useLoad } from "../use-load.ts";
import { Loaded } from "./loaded.tsx";
import { CountAgain } from "./waived-note.tsx";
import "./waive-form.css";

/** Every check that is set aside in the audit: where, by whom, why. */
export function WaiverList() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { id } = view.audit;
  const load = useLoad(async () => (await api.call("listWaivers", { params: { id } })).items, [id], view);
  return (
    <section class="settings-section" id="waivers">
      <h2>{words.t("register:waive.list")}</h2>
      <p class="mute small">{words.t("register:waive.list-hint")}</p>
      <Loaded
        from={load}
        empty={(items) => (items.length === 0 ? <p class="mute">{words.t("register:waive.none")}</p> : null)}
      >
        {(items) => (
          <ul class="waivers card">
            {items.map((waiver) => (
              <WaiverRow key={waiver.id} waiver={waiver} />
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

function WaiverRow({ waiver }: { waiver: Waiver }) {
  const words = useWords();
  const texts = useCheckTexts();
  const { view } = useAudit();
  const site = view.sites.find(({ id }) => id === waiver.siteId);
  const place = waiver.url ?? site?.name ?? words.t("register:waive.audit");
  return (
    <li>
      <p>
        <a href={`/rubric#${waiver.checkId}`}>
          {texts.get(waiver.checkId)?.words[words.language]?.title ?? waiver.checkId}
        </a>{" "}
        <span class="mute">{place}</span>
      </p>
      <p class="small">{words.t("register:waive.by", { who: waiver.who, why: waiver.why })}</p>
      <CountAgain waiver={waiver} />
    </li>
  );
}
