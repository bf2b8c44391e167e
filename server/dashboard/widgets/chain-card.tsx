import { Fragment } from "preact";
import type { ChainStanding, ChainView } from "../../../shared/api/chains.ts";
import { levelOf } from "../../../shared/scoring/formula.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { localChainName } from "../../../shared/words/chain-names.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { inOrder, useAudit } from "../audit-context.ts";
import { useAct } from "../shell/toaster.tsx";
import { Allowed } from "./allowed.tsx";
import "./chain-card.css";

export interface ChainCardProps {
  chain: ChainView;
  onChange: () => Promise<void>;
}

const MARKS = { holds: "→", broken: "✕", unknown: "?" } as const;

/** One chain: its links across, the sites down, a mark on every joint. */
export function ChainCard({ chain, onChange }: ChainCardProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const { href } = useQuery();
  const sites = inOrder(view.sites);
  const nameOf = (id: string) =>
    view.rows.find(({ touchpoint }) => touchpoint.id === id)?.touchpoint.name ??
    words.t("chains:link.retired");
  const shown = chain.standings[0]?.links.map(({ touchpointId }) => touchpointId) ?? chain.links;
  const params = { id: chain.id };
  const remove = () =>
    act(() => api.call("deleteChain", { params }), {
      done: words.t("chains:deleted"),
      undo: () => api.call("restoreChain", { params }),
      after: onChange,
    });
  return (
    <section class="chain card" id={chain.id}>
      <header class="chain-head">
        <h2>{localChainName(chain.name, chain.channel, words.language)}</h2>
        <span class="pill">{words.t(`chains:channel.${chain.channel}`)}</span>
        <Allowed to="updateChain">
          <span class="chain-controls small">
            <a href={href({ edit: chain.id, add: null })}>{words.t("dashboard:edit")}</a>
            <button type="button" class="plan-button small" onClick={() => void remove()}>
              {words.t("dashboard:delete")}
            </button>
          </span>
        </Allowed>
      </header>
      <ChainSaying chain={chain} nameOf={nameOf} />
      <div class="chain-frame">
        <table class="chain-table">
          <thead>
            <tr>
              <th scope="col">{words.t("chains:site")}</th>
              {shown.map((id, at) => (
                <Fragment key={`${id} ${at}`}>
                  {at > 0 && <td aria-hidden="true" />}
                  <th scope="col" class="chain-link">
                    {nameOf(id)}
                  </th>
                </Fragment>
              ))}
              <th scope="col">{words.t("chains:worth")}</th>
            </tr>
          </thead>
          <tbody>
            {sites.map((site) => {
              const standing = chain.standings.find(({ siteId }) => siteId === site.id);
              return (
                standing && (
                  <tr key={site.id} class={site.isOwn ? "chain-own" : ""}>
                    <th scope="row">{site.isOwn ? words.t("dashboard:you") : site.name}</th>
                    {standing.links.map((link, at) => (
                      <Fragment key={`${link.touchpointId} ${at}`}>
                        {at > 0 && (
                          <td class="chain-joint">
                            <Joint chainId={chain.id} standing={standing} at={at - 1} nameOf={nameOf} />
                          </td>
                        )}
                        <td>
                          <Link standing={standing} at={at} />
                        </td>
                      </Fragment>
                    ))}
                    <td class="chain-worth">
                      <b class={standing.score === null ? "mute" : `level-${levelOf(standing.score)}`}>
                        {words.score(standing.score)}
                      </b>
                    </td>
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The chain in words: what the own one is worth, where it is lost, and by how much the best rival does better. */
function ChainSaying({ chain, nameOf }: { chain: ChainView; nameOf: (id: string) => string }) {
  const words = useWords();
  const { view } = useAudit();
  const own = view.sites.find(({ isOwn }) => isOwn);
  const standing = chain.standings.find(({ siteId }) => siteId === own?.id);
  const best = chain.standings
    .filter(({ siteId, score }) => siteId !== own?.id && score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0))[0];
  const said = [
    standing?.weakestId
      ? words.t("chains:worth.own", {
          score: words.score(standing.score),
          touchpoint: nameOf(standing.weakestId),
        })
      : words.t("chains:worth.none"),
    standing?.isBroken ? words.t("chains:worth.broken") : "",
    standing?.weakestId && !standing.isComplete ? words.t("chains:worth.incomplete") : "",
    best
      ? words.t("chains:worth.rival", {
          score: words.score(best.score),
          site: view.sites.find(({ id }) => id === best.siteId)?.name ?? "",
        })
      : "",
    chain.hasLoop ? words.t("chains:loop") : "",
  ];
  return <p class="chain-saying mute">{said.filter((sentence) => sentence !== "").join(" ")}</p>;
}

function Link({ standing, at }: { standing: ChainStanding; at: number }) {
  const words = useWords();
  const { view } = useAudit();
  const link = standing.links[at];
  if (!link) return null;
  const isWeakest = link.touchpointId === standing.weakestId;
  const level =
    link.state === "scored" && link.score !== null ? `level-${levelOf(link.score)}` : `chain-${link.state}`;
  return (
    <a
      class={`chain-score ${level} ${isWeakest ? "chain-weakest" : ""}`}
      href={`/audits/${view.audit.id}?cell=${link.touchpointId}.${standing.siteId}`}
      title={isWeakest ? words.t("chains:weakest") : undefined}
    >
      {link.state === "scored" ? words.score(link.score) : words.t(`chains:${link.state}`)}
      {isWeakest && <span class="unseen">, {words.t("chains:weakest")}</span>}
    </a>
  );
}

interface JointProps {
  chainId: string;
  standing: ChainStanding;
  at: number;
  nameOf: (id: string) => string;
}

function Joint({ chainId, standing, at, nameOf }: JointProps) {
  const words = useWords();
  const { href } = useQuery();
  const joint = standing.joints[at];
  if (!joint) return null;
  const state = words.t(`chains:joint.${joint.state}`);
  const between = words.t("chains:joint.title", { from: nameOf(joint.from), to: nameOf(joint.to) });
  return (
    <a
      class={`chain-mark chain-mark-${joint.state}`}
      href={href({ joint: `${chainId}.${standing.siteId}.${at}` })}
      title={state}
    >
      <span aria-hidden="true">{MARKS[joint.state]}</span>
      <span class="unseen">{`${between}: ${state}`}</span>
    </a>
  );
}
