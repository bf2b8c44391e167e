import type { AuditView } from "../../../shared/api/schemas.ts";
import {
  type Coverage,
  type Ladder as LadderStanding,
  ladderOf,
  type Rung,
} from "../../../shared/audit/ladder.ts";
import type { Stage } from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import { inOrder, ownSiteOf, useAudit } from "../audit-context.ts";
import { PageHead } from "../widgets/page-head.tsx";
import "./ladder.css";

/** The eight stages and the buyer's five steps, own beside rivals: where customers fall off. */
export function Ladder() {
  const words = useWords();
  const { view } = useAudit();
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
        nameOf={(stage) => words.method.stages[stage]}
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
                <span class="small mute">
                  {words.t("chains:ladder.contacts.count", { present, possible })}
                </span>
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
          nameOf={(step) => words.t(`chains:step.${step}`)}
          underOf={(step) => words.t(`chains:step.${step}.means`)}
        />
      </section>
    </>
  );
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

interface RungTableProps<Name extends string> {
  head: string;
  rungs: readonly Rung<Name>[];
  sites: AuditView["sites"];
  nameOf: (name: Name) => string;
  underOf?: (name: Name) => string;
  /** Where the rung's touchpoints are listed. */
  hrefOf?: (name: Name) => string;
}

function RungTable<Name extends string>({
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
                  <RungCell coverage={one} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RungCell({ coverage }: { coverage: Coverage }) {
  const words = useWords();
  const { present, absent, unjudged, score, level, isEmpty } = coverage;
  if (isEmpty) return <span class="ladder-empty">{words.t("chains:ladder.empty")}</span>;
  return (
    <span class={`ladder-cell level-${level ?? "unknown"}`}>
      <b>{words.score(score)}</b>
      <span class="small">{words.t("chains:ladder.present", { count: present.length })}</span>
      {absent.length > 0 && (
        <span class="small">{words.t("chains:ladder.absent", { count: absent.length })}</span>
      )}
      {unjudged.length > 0 && (
        <span class="small mute">{words.t("chains:ladder.not-judged", { count: unjudged.length })}</span>
      )}
    </span>
  );
}
