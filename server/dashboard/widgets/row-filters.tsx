import { baskets, stages } from "../../../shared/method/axes.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { useQuery } from "../address.ts";
import { useAudit } from "../audit-context.ts";
import { NOBODY, type RowChoice, type RowLevel, rowLevels, rowSorts } from "../model/matrix-rows.ts";
import { PickOne } from "./pick-one.tsx";
import "./row-filters.css";

export interface RowFiltersProps {
  choice: RowChoice;
  shown: number;
  total: number;
}

/** Sort and filters of the matrix; they stand in the address. */
export function RowFilters({ choice, shown, total }: RowFiltersProps) {
  const words = useWords();
  const { change } = useQuery();
  const { view } = useAudit();
  const owners = [...new Set(view.rows.flatMap(({ touchpoint }) => touchpoint.owner ?? []))].sort();
  const { basket, stage, level, owner, isManaged } = choice;
  const isFiltered = [basket, stage, level, owner, isManaged].some((chosen) => chosen !== null);
  return (
    <fieldset class="row-filters" aria-label={words.t("dashboard:filter.label")}>
      <PickOne
        label={words.t("dashboard:filter.sort")}
        value={choice.sort}
        options={rowSorts.map((sort) => ({ value: sort, text: words.t(`dashboard:sort.${sort}`) }))}
        onPick={(sort) => change({ sort: sort === "urgency" ? null : sort })}
      />
      <PickOne
        label={words.t("dashboard:filter.level")}
        value={choice.level ?? ""}
        any={words.t("dashboard:filter.any")}
        options={rowLevels.map((level) => ({ value: level, text: levelName(level, words) }))}
        onPick={(level) => change({ level })}
      />
      <PickOne
        label={words.t("dashboard:filter.stage")}
        value={choice.stage ?? ""}
        any={words.t("dashboard:filter.any")}
        options={stages.map((stage) => ({ value: stage, text: words.method.stages[stage] }))}
        onPick={(stage) => change({ stage })}
      />
      <PickOne
        label={words.t("dashboard:filter.basket")}
        value={choice.basket ?? ""}
        any={words.t("dashboard:filter.any")}
        options={baskets.map((basket) => ({ value: basket, text: words.method.baskets[basket] }))}
        onPick={(basket) => change({ basket })}
      />
      <PickOne
        label={words.t("register:filter.owner")}
        value={choice.owner === "" ? NOBODY : (choice.owner ?? "")}
        any={words.t("dashboard:filter.any")}
        options={[
          { value: NOBODY, text: words.t("register:filter.nobody") },
          ...owners.map((name) => ({ value: name, text: name })),
        ]}
        onPick={(picked) => change({ owner: picked })}
      />
      <PickOne
        label={words.t("register:filter.managed")}
        value={managedValue(isManaged)}
        any={words.t("dashboard:filter.any")}
        options={(["yes", "no"] as const).map((name) => ({
          value: name,
          text: words.t(`register:managed.${name}`),
        }))}
        onPick={(picked) => change({ managed: picked })}
      />
      {isFiltered && (
        <button
          type="button"
          class="button button-quiet button-small"
          onClick={() => change({ basket: null, stage: null, level: null, owner: null, managed: null })}
        >
          {words.t("dashboard:filter.clear", { shown, total })}
        </button>
      )}
    </fieldset>
  );
}

function levelName(level: RowLevel, words: Words): string {
  if (level === "absent") return words.t("dashboard:filter.absent");
  return level === "unjudged" ? words.t("common:level.unjudged") : words.method.levels[level];
}

function managedValue(isManaged: boolean | null): string {
  if (isManaged === null) return "";
  return isManaged ? "yes" : "no";
}
