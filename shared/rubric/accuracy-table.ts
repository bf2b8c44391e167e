/** What `npm run accuracy` measures, as the rubric page shows it. */
export interface AccuracyTable {
  rubric: { version: number; hash: string };
  corpus: { hash: string; pages: number; rated: number };
  detectors: readonly {
    detector: string;
    hits: number;
    extra: number;
    missed: number;
    precision: number | null;
    precisionInterval: readonly number[] | null;
    recall: number | null;
    recallInterval: readonly number[] | null;
    doubtful: number;
  }[];
  formKind: { right: number; of: number };
  language: { right: number; of: number };
  agreements: readonly {
    name: string;
    pages: number;
    spearman: number | null;
    spearmanInterval: readonly number[] | null;
    meanDifference: number;
    bias: number;
  }[];
  checks: readonly {
    id: string;
    decided: number;
    passed: number;
    of: number;
    /** How often its alarm was right, and how many faults it raised it for; null where no label says. */
    alarms: {
      hits: number;
      extra: number;
      missed: number;
      precision: number | null;
      precisionInterval: readonly number[] | null;
      recall: number | null;
      recallInterval: readonly number[] | null;
    } | null;
    /** Rank correlation with the raters' mark of its facet; null where too few pages decide. */
    agreement: { pages: number; spearman: number } | null;
  }[];
  broken: number;
}
