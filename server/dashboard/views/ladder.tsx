import type { AuditView } from "../../../shared/api/schemas.ts";
import {
  type Coverage,
  type Ladder as LadderStanding,
  ladderOf,
  type Rung,
} from "../../../shared/audit/ladder.ts";
import { type Stage, stages } from "../../../shared/method/axes.ts";
import { buyerSteps } from "../../../shared/method/buyer-steps.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { useQuery } from "../address.ts";
import { inOrder, ownSiteOf, useAudit } from "../audit-context.ts";
import { type RungName, readRung } from "../model/rungs.ts";
import { PageHead } from "../widgets/page-head.tsx";
import { RungDrawer } from "./rung-drawer.tsx";
import "./ladder.css";

/** The eight stages and the buyer's five steps, own beside rivals: where customers fall off. */
export function Ladder() {
  const words = useWords();
  const { view } = useAudit();
  const { query, href, change } = useQuery();
  const rung = readRung(query.rung);
  const rungSite = view.sites.find(({ id }) => id === rung?.siteId);
  const sites = inOrder(view.sites);
  const own = ownSiteOf(view);
  const ladder = ladderOf(
    view.rows,
    sites.map(({ id }) => id),
    own?.id ?? null,
  );
  return (
    <>
      <PageHead title={words.t("chains:ladder.title")} under={words.t("chains:ladder.under")} />
      {own && <Verdict ladder={ladder} />}
      <RungTable
        head={words.t("chains:ladder.stage")}
        rungs={ladder.stages}
        sites={sites}
        nameOf={(stage) => titleOf(stage, words)}
        hrefOf={(stage) => `/audits/${view.audit.id}?stage=${stage}`}
      />
      <section class="ladder-part">
        <h2>{words.t("chains:ladder.contacts")}</h2>
        <p class="mute">{words.t("chains:ladder.contacts-means")}</p>
        <ul class="ladder-contacts">
          {ladder.contactsBeforeSale.map(({ siteId, present, possible, verdict }) => {
            const site = sites.find(({ id }) => id === siteId);
            return (
              <li key={siteId} class={`card ladder-contact ladder-contact-${verdict}`}>
                <span>{site?.isOwn ? words.t("dashboard:you") : site?.name}</span>
                <b>{words.t(`chains:ladder.contacts.${verdict}`)}</b>
                <a class="small" href={href({ rung: `contacts.${siteId}` })}>
                  {words.t("chains:ladder.contacts.count", { present, possible })}
                </a>
              </li>
            );
          })}
        </ul>
      </section>
      <section class="ladder-part">
        <h2>{words.t("chains:ladder.steps")}</h2>
        <RungTable
          head={words.t("chains:ladder.step")}
          rungs={ladder.steps}
          sites={sites}
          nameOf={(step) => titleOf(step, words)}
          underOf={(step) => words.t(`chains:step.${step}.means`)}
        />
      </section>
      {rung && rungSite && (
        <RungDrawer
          name={rung.name}
          title={titleOf(rung.name, words)}
          site={rungSite}
          onClose={() => change({ rung: null }, true)}
        />
      )}
    </>
  );
}

function titleOf(name: RungName, words: Words): string {
  if (name === "contacts") return words.t("chains:ladder.contacts");
  const step = buyerSteps.find((one) => one === name);
  if (step) return words.t(`chains:step.${step}`);
  const stage = stages.find((one) => one === name);
  return stage ? words.method.stages[stage] : "";
}

/** Where the own site stands, told apart from where nobody has looked. */
function Verdict({ ladder: { emptyStages, unjudgedStages } }: { ladder: LadderStanding }) {
  const words = useWords();
  const named = (found: readonly Stage[]) => ({
    stages: found.map((stage) => words.method.stages[stage]).join(", "),
  });
  if (emptyStages.length + unjudgedStages.length === 0)
    return <p class="ladder-verdict">{words.t("chains:ladder.full-own")}</p>;
  return (
    <div class="ladder-verdict">
      {emptyStages.length > 0 && (
        <p class="ladder-verdict-empty">{words.t("chains:ladder.empty-own", named(emptyStages))}</p>
      )}
      {unjudgedStages.length > 0 && <p>{words.t("chains:ladder.unjudged-own", named(unjudgedStages))}</p>}
    </div>
  );
}

interface RungTableProps<Name extends RungName> {
  head: string;
  rungs: readonly Rung<Name>[];
  sites: AuditView["sites"];
  nameOf: (name: Name) => string;
  underOf?: (name: Name) => string;
  /** Where the rung's touchpoints are listed. */
  hrefOf?: (name: Name) => string;
}

function RungTable<Name extends RungName>({
  head,
  rungs,
  sites,
  nameOf,
  underOf,
  hrefOf,
}: RungTableProps<Name>) {
  const words = useWords();
  return (
    <div class="ladder-frame card">
      <table class="ladder">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {sites.map((site) => (
              <th key={site.id} scope="col">
                {site.isOwn ? words.t("dashboard:you") : site.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rungs.map(({ name, coverage, rivalsOnly }) => (
            <tr key={name}>
              <th scope="row">
                {hrefOf ? <a href={hrefOf(name)}>{nameOf(name)}</a> : nameOf(name)}
                {underOf && <span class="ladder-under small mute">{underOf(name)}</span>}
                {rivalsOnly.length > 0 && (
                  <span class="ladder-under small ladder-rivals-only">
                    {words.t("chains:ladder.rivals-only")}
                  </span>
                )}
              </th>
              {coverage.map((one) => (
                <td key={one.siteId}>
                  <RungCell name={name} label={nameOf(name)} coverage={one} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RungCellProps {
  name: RungName;
  label: string;
  coverage: Coverage;
}

/** What a site has there; it opens the touchpoints that make it up. */
function RungCell({ name, label, coverage }: RungCellProps) {
  const words = useWords();
  const { href } = useQuery();
  const { siteId, present, absent, unjudged, score, level, isEmpty } = coverage;
  return (
    <a
      class={isEmpty ? "ladder-empty" : `ladder-cell level-${level ?? "unknown"}`}
      href={href({ rung: `${name}.${siteId}` })}
    >
      <span class="unseen">{label}: </span>
      {isEmpty ? (
        words.t("chains:ladder.empty")
      ) : (
        <>
          <b>{words.score(score)}</b>
          <span class="small">{words.t("chains:ladder.present", { count: present.length })}</span>
          {absent.length > 0 && (
            <span class="small">{words.t("chains:ladder.absent", { count: absent.length })}</span>
          )}
          {unjudged.length > 0 && (
            <span class="small mute">{words.t("chains:ladder.not-judged", { count: unjudged.length })}</span>
          )}
        </>
      )}
    </a>
  );
}
