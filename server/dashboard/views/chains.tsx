import type { ChainView } from "../../../shared/api/chains.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { useMay } from "../session-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { ChainCard } from "../widgets/chain-card.tsx";
import { ChainForm } from "../widgets/chain-form.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { JointDrawer } from "./joint-drawer.tsx";
import "./chains.css";

/** Walks through touchpoints, one per channel that brings people in; own beside each rival's. */
export function Chains() {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view, again: reloadAudit } = useAudit();
  const { query, href, change } = useQuery();
  const params = { id: view.audit.id };
  const load = useLoad(async () => (await api.call("listChains", { params })).items, [view.audit.id], view);
  const close = () => change({ add: null, edit: null });
  const suggest = () =>
    act(() => api.call("suggestChains", { params }), {
      undo: ({ items }) => Promise.all(items.map(({ id }) => api.call("deleteChain", { params: { id } }))),
      after: reloadAudit,
    });
  const may = useMay();
  const addLink = (
    <Allowed to="createChain">
      <a class="button button-primary" href={href({ add: "chain", edit: null })}>
        {words.t("chains:add")}
      </a>
    </Allowed>
  );
  const suggestButton = (kind: "suggest" | "suggest-more") => (
    <Allowed to="suggestChains">
      <button
        type="button"
        class={kind === "suggest" ? "button button-primary" : "button"}
        onClick={() => void suggest()}
      >
        {words.t(`chains:${kind}`)}
      </button>
    </Allowed>
  );
  return (
    <>
      <PageHead title={words.t("chains:title")} under={words.t("chains:under")}>
        {load.state === "ready" && load.value.length > 0 && suggestButton("suggest-more")}
        {query.add === undefined && addLink}
      </PageHead>
      {query.add !== undefined && may("createChain") && <ChainForm onDone={close} onSaved={reloadAudit} />}
      <Loaded
        from={load}
        empty={(chains) =>
          chains.length === 0 && query.add === undefined ? (
            <EmptyNote title={words.t("chains:empty-title")} lesson={words.t("chains:empty-lesson")}>
              {suggestButton("suggest")}
            </EmptyNote>
          ) : null
        }
      >
        {(chains) => (
          <>
            <div class="chains">
              {chains.map((chain) =>
                query.edit === chain.id && may("updateChain") ? (
                  <ChainForm key={chain.id} chain={chain} onDone={close} onSaved={reloadAudit} />
                ) : (
                  <ChainCard key={chain.id} chain={chain} onChange={reloadAudit} />
                ),
              )}
            </div>
            <OpenJoint chains={chains} onChange={reloadAudit} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** The joint that the address names: chain, site, place in the walk. */
function OpenJoint({ chains, onChange }: { chains: readonly ChainView[]; onChange: () => Promise<void> }) {
  const { view } = useAudit();
  const { query, change } = useQuery();
  const [chainId, siteId, at] = (query.joint ?? "").split(".");
  const chain = chains.find(({ id }) => id === chainId);
  const joint = chain?.standings.find((one) => one.siteId === siteId)?.joints[Number(at)];
  const site = view.sites.find(({ id }) => id === siteId);
  if (!chain || !joint || !site) return null;
  return (
    <JointDrawer
      chainId={chain.id}
      joint={joint}
      site={site}
      onClose={() => change({ joint: null })}
      onChange={onChange}
    />
  );
}
