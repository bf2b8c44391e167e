import type { Row } from "../../../shared/api/schemas.ts";
import { type Basket, baskets } from "../../../shared/method/axes.ts";

/** A node of the mind map: the audit, a basket, a touchpoint. */
export interface MapNode {
  /** `root`, a basket's name, or a touchpoint's id. */
  id: string;
  kind: "root" | "basket" | "touchpoint";
  row?: Row;
  /** What hangs on it and is not folded away. */
  children: MapNode[];
  isFolded: boolean;
  parentId: string | null;
  /** 1 is the root, as trees are counted for who cannot see them. */
  level: number;
  x: number;
  y: number;
  /** −1 grows to the left, 1 to the right. */
  side: -1 | 1;
}

export interface MindMap {
  nodes: MapNode[];
  nodeWidth: number;
  width: number;
  height: number;
}

/** A node is as wide as the longest name needs, within these. */
export const NODE_WIDTH = { least: 268, most: 420 } as const;
export const NODE_HEIGHT = 30;
/** What stands in a node beside its name: the rounded ends, a gap, a score. */
const BESIDE_NAME = 64;
const COLUMN_GAP = 56;
const LINE = NODE_HEIGHT + 8;
const GROUP_GAP = 18;

/** Online to the right, offline to the left. */
const sideOf = (basket: Basket): -1 | 1 => (basket.endsWith("online") ? 1 : -1);

/** How wide every node is, so that a name of this length is read whole. */
export const nodeWidthFor = (longestName: number): number =>
  Math.min(NODE_WIDTH.most, Math.max(NODE_WIDTH.least, Math.ceil(longestName) + BESIDE_NAME));

/** Lays the register out as a tree that grows to both sides of the audit's name. */
export function layMindMap(
  rows: readonly Row[],
  folded: ReadonlySet<string>,
  nodeWidth: number = NODE_WIDTH.least,
): MindMap {
  const ids = new Set(rows.map(({ touchpoint }) => touchpoint.id));
  const byImportance = [...rows].sort((a, b) => b.touchpoint.importance - a.touchpoint.importance);
  const under = Map.groupBy(byImportance, ({ touchpoint: { parentId, basket } }) =>
    parentId !== null && ids.has(parentId) ? parentId : basket,
  );
  const grow = (id: string, level: number, side: -1 | 1): MapNode[] =>
    (under.get(id) ?? []).map((row) => {
      const { id: own } = row.touchpoint;
      return node(own, "touchpoint", id, level, side, grow(own, level + 1, side), row);
    });
  const node = (
    id: string,
    kind: MapNode["kind"],
    parentId: string | null,
    level: number,
    side: -1 | 1,
    children: MapNode[],
    row?: Row,
  ): MapNode => {
    const isFolded = folded.has(id) && children.length > 0;
    const shown = isFolded ? [] : children;
    return { id, kind, parentId, level, side, isFolded, children: shown, x: 0, y: 0, ...(row && { row }) };
  };
  const branches = baskets
    .filter((basket) => under.has(basket))
    .map((basket) => {
      const side = sideOf(basket);
      return node(basket, "basket", "root", 2, side, grow(basket, 3, side));
    });
  const root = node("root", "root", null, 1, 1, branches);

  const heights = new Map<-1 | 1, number>([
    [-1, 0],
    [1, 0],
  ]);
  for (const branch of root.children) {
    const top = heights.get(branch.side) ?? 0;
    heights.set(branch.side, top + place(branch, top) + GROUP_GAP);
  }
  const height = Math.max(LINE, ...[...heights.values()].map((used) => used - GROUP_GAP));
  for (const branch of root.children)
    shift(branch, (height - ((heights.get(branch.side) ?? 0) - GROUP_GAP)) / 2);
  root.y = height / 2;
  const nodes = flatten(root);
  const reach = (side: -1 | 1) =>
    Math.max(0, ...nodes.filter((one) => one.side === side && one.level > 1).map(({ level }) => level - 1));
  const column = nodeWidth + COLUMN_GAP;
  const left = reach(-1) * column + nodeWidth / 2;
  for (const one of nodes) one.x = left + one.side * (one.level - 1) * column;
  return { nodes, nodeWidth, width: left + reach(1) * column + nodeWidth / 2, height };
}

/** Gives a branch its lines from the top on; answers how much height it took. */
function place(branch: MapNode, top: number): number {
  if (branch.children.length === 0) {
    branch.y = top + LINE / 2;
    return LINE;
  }
  let used = 0;
  for (const child of branch.children) used += place(child, top + used);
  branch.y = (branch.children[0]!.y + branch.children.at(-1)!.y) / 2;
  return used;
}

function shift(branch: MapNode, by: number): void {
  branch.y += by;
  for (const child of branch.children) shift(child, by);
}

const flatten = (top: MapNode): MapNode[] => [top, ...top.children.flatMap(flatten)];

/** Where a key leads from a node: to the nearest on that side, up and down among those of its column. */
export function stepTo(nodes: readonly MapNode[], from: MapNode, key: string): MapNode | undefined {
  const parent = nodes.find(({ id }) => id === from.parentId);
  if (key === "Home") return nodes[0];
  if (key === "End") return nodes.at(-1);
  if (key === "ArrowUp" || key === "ArrowDown") {
    const column = nodes
      .filter(({ level, side }) => level === from.level && (level === 1 || side === from.side))
      .sort((a, b) => a.y - b.y);
    return column[column.indexOf(from) + (key === "ArrowDown" ? 1 : -1)];
  }
  const direction = key === "ArrowRight" ? 1 : -1;
  if (from.kind === "root")
    return nearest(
      from,
      from.children.filter(({ side }) => side === direction),
    );
  return direction === from.side ? nearest(from, from.children) : parent;
}

const nearest = (from: MapNode, nodes: readonly MapNode[]): MapNode | undefined =>
  [...nodes].sort((a, b) => Math.abs(a.y - from.y) - Math.abs(b.y - from.y))[0];
