import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Touchpoint } from "../../../shared/api/schemas.ts";
import type { JudgedPage } from "../../../shared/audit/judged-page.ts";
import { median } from "../../../shared/audit/median.ts";
import { type AuditSources, mergeAudit } from "../../../shared/audit/merge-audit.ts";
import { pageKinds } from "../../../shared/method/page-kinds.ts";
import { pageOf, siteOf, touchpointOf } from "../audit/make-audit.ts";
import { bounded } from "./bounds.ts";

const SITES = ["own", "rival", "other"];
const TOUCHPOINTS = ["t0", "t1", "t2", "t3"];
const KINDS = ["home", "pricing"] as const;

const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 }).map((points) => points / 10);
const place = { touchpointId: fc.constantFrom(...TOUCHPOINTS), siteId: fc.constantFrom(...SITES) };

const touchpoints: fc.Arbitrary<Touchpoint[]> = fc.tuple(
  ...TOUCHPOINTS.map((id) =>
    fc
      .record({
        importance: fc.integer({ min: 1, max: 10 }),
        scoredBy: fc.constantFrom<Touchpoint["scoredBy"]>(
          { by: "people" },
          { by: "page", kinds: ["home"] },
          { by: "page", kinds: [...KINDS] },
        ),
      })
      .map((more) => touchpointOf(id, more)),
  ),
);

const page: fc.Arbitrary<JudgedPage> = fc
  .record({
    siteId: fc.constantFrom(...SITES),
    kind: fc.constantFrom(...KINDS, ...pageKinds),
    score: fc.option(tenths(9), { freq: 5 }),
    spread: tenths(1),
    capturedAt: fc.nat(),
    touchpointId: fc.option(fc.constantFrom(...TOUCHPOINTS), { freq: 3 }),
  })
  .map(({ siteId, ...more }) => pageOf(siteId, more));

const audits: fc.Arbitrary<AuditSources> = fc.record({
  sites: fc.constant(SITES.map((id) => siteOf(id))),
  touchpoints,
  pages: fc.array(page, { maxLength: 12 }),
  ratings: fc.array(fc.record({ ...place, score: tenths(10) }), { maxLength: 16 }),
  absences: fc.uniqueArray(fc.record({ ...place, source: fc.constantFrom("person", "sweep") }), {
    maxLength: 4,
    selector: ({ touchpointId, siteId }) => `${touchpointId} ${siteId}`,
  }),
});

const indexOf = (audit: AuditSources, siteId: string) =>
  mergeAudit(audit).sites.find(({ id }) => id === siteId)!.index;

const cellOf = (audit: AuditSources, { touchpointId, siteId }: { touchpointId: string; siteId: string }) =>
  mergeAudit(audit)
    .rows.find(({ touchpoint }) => touchpoint.id === touchpointId)!
    .cells.find((cell) => cell.siteId === siteId)!;

describe("any audit", () => {
  test("has scores from 0 to 10, and counts what it judged", () => {
    fc.assert(
      fc.property(audits, (audit) => {
        const { rows, sites } = mergeAudit(audit);

        for (const { cells, gap, standing, best } of rows) {
          for (const { state, score, level, machine } of cells) {
            expect(score === null || (score >= 0 && score <= 10)).toBe(true);
            expect(score !== null).toBe(state === "scored");
            expect(level !== null).toBe(state === "scored");
            expect(machine === null || machine.score <= 9).toBe(true);
          }
          expect(standing === "unknown").toBe(gap === null);
          const scores = cells.flatMap(({ score }) => score ?? []);
          const leaders = cells.filter(({ siteId }) => best.includes(siteId)).map(({ score }) => score);
          expect(leaders.includes(Math.max(...scores))).toBe(scores.length > 0);
        }
        for (const { id, index, judged, of } of sites) {
          const cells = rows.map((row) => row.cells.find(({ siteId }) => siteId === id)!);
          expect([judged, of]).toEqual([
            cells.filter(({ state }) => state !== "unjudged").length,
            rows.length,
          ]);
          expect(index === null).toBe(judged === 0);
          expect(index === null || (index >= 0 && index <= 10)).toBe(true);
        }
      }),
      bounded(300),
    );
  });

  test("does not depend on the order in which things came", () => {
    fc.assert(
      fc.property(audits, (audit) => {
        const turned = {
          ...audit,
          pages: audit.pages.toReversed(),
          ratings: audit.ratings.toReversed(),
          absences: audit.absences.toReversed(),
        };
        const shown = (sources: AuditSources) =>
          mergeAudit(sources).rows.map(({ cells, gap, standing, best }) => ({
            gap,
            standing,
            best,
            cells: cells.map(({ state, score, ratings, disagrees }) => ({
              state,
              score,
              ratings,
              disagrees,
            })),
          }));

        expect(shown(turned)).toEqual(shown(audit));
      }),
      bounded(150),
    );
  });

  test("a better rating lowers nothing", () => {
    fc.assert(
      fc.property(audits, fc.nat(), tenths(10), (audit, pick, better) => {
        fc.pre(audit.ratings.length > 0);
        const at = pick % audit.ratings.length;
        const old = audit.ratings[at]!;
        const raised = {
          ...audit,
          ratings: audit.ratings.with(at, { ...old, score: Math.max(old.score, better) }),
        };

        expect(cellOf(raised, old).score ?? 0).toBeGreaterThanOrEqual(cellOf(audit, old).score ?? 0);
        expect(indexOf(raised, old.siteId) ?? 0).toBeGreaterThanOrEqual(indexOf(audit, old.siteId) ?? 0);
      }),
      bounded(300),
    );
  });

  test("a touchpoint that a person declares absent counts 0, whatever was scored, and raises no index", () => {
    fc.assert(
      fc.property(audits, fc.record(place), (audit, cell) => {
        const others = audit.absences.filter(
          ({ touchpointId, siteId }) => touchpointId !== cell.touchpointId || siteId !== cell.siteId,
        );
        const declared = { ...audit, absences: [...others, { ...cell, source: "person" as const }] };

        expect(cellOf(declared, cell)).toMatchObject({ state: "absent", score: null });
        expect(indexOf(declared, cell.siteId)).toBeLessThanOrEqual(
          indexOf({ ...audit, absences: others }, cell.siteId) ?? 10,
        );
      }),
      bounded(200),
    );
  });

  test("one that nobody has judged counts nothing", () => {
    fc.assert(
      fc.property(audits, (audit) => {
        const unknown = touchpointOf("unknown", { importance: 10, scoredBy: { by: "people" } });

        for (const siteId of SITES) {
          expect(indexOf({ ...audit, touchpoints: [...audit.touchpoints, unknown] }, siteId)).toBe(
            indexOf(audit, siteId),
          );
        }
      }),
      bounded(100),
    );
  });

  test("what is ahead for one is behind for the other, and a tie is one for both", () => {
    const mirrored = { ahead: "behind", behind: "ahead", tie: "tie", unknown: "unknown" } as const;
    fc.assert(
      fc.property(audits, (audit) => {
        const between = (own: string, rival: string) =>
          mergeAudit({ ...audit, sites: [siteOf(own, { isOwn: true }), siteOf(rival, { isOwn: false })] })
            .rows;

        const [ours, theirs] = [between("own", "rival"), between("rival", "own")];
        expect(theirs.map(({ standing }) => standing)).toEqual(
          ours.map(({ standing }) => mirrored[standing]),
        );
        expect(theirs.map(({ gap }) => gap && -gap)).toEqual(ours.map(({ gap }) => gap));
      }),
      bounded(200),
    );
  });
});

test("a median lies among its numbers, half of them on either side, and a greater number never lowers it", () => {
  fc.assert(
    fc.property(
      fc.array(tenths(10), { minLength: 1, maxLength: 9 }),
      fc.nat(),
      tenths(10),
      (values, pick, more) => {
        const middle = median(values)!;

        expect(values.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(values.length);
        expect(values.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(values.length);
        const at = pick % values.length;
        expect(median(values.with(at, Math.max(values[at]!, more)))).toBeGreaterThanOrEqual(middle);
      },
    ),
    bounded(300),
  );
});
