import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Row } from "../../../shared/api/schemas.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { Words } from "../../../shared/words/interface.ts";
import { ownSiteOf, useAudit } from "../audit-context.ts";
import { ownLevel } from "../model/matrix-rows.ts";
import { layMindMap, type MapNode, NODE_HEIGHT, nodeWidthFor, stepTo } from "../model/mind-map.ts";
import "./mind-map.css";

const ZOOM_STEP = 1.25;
const ZOOM_MIN = 0.2;
const ZOOM_MAX = 6;
const PADDING = 24;
/** Pixels for one of the drawing, below which names cannot be read. */
const READABLE = 0.7;
/** As the style sheet has it. */
const NAME_SIZE = 13;
const WALKING = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"]);

interface Sight {
  /** Middle of what is seen, and how close. */
  x: number;
  y: number;
  zoom: number;
}

/** The register as a drawing: baskets grow from the audit, touchpoints from baskets, what they contain from them. */
export function MindMapView({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const { view } = useAudit();
  const { route } = useLocation();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const nodeWidth = useMemo(() => nodeWidthFor(longestOf(rows)), [rows]);
  const map = useMemo(() => layMindMap(rows, folded, nodeWidth), [rows, folded, nodeWidth]);
  const [current, setCurrent] = useState("root");
  const [sight, setSight] = useState<Sight | null>(null);
  const frame = useRef<SVGSVGElement>(null);
  const held = useRef<{ x: number; y: number } | null>(null);
  const whole: Sight = { x: map.width / 2, y: map.height / 2, zoom: 1 };
  const { x, y, zoom } = sight ?? whole;
  const width = (map.width + PADDING * 2) / zoom;
  const height = (map.height + PADDING * 2) / zoom;
  const ownId = ownSiteOf(view)?.id;

  const zoomBy = (factor: number) =>
    setSight({ x, y, zoom: Math.min(ZOOM_MAX, Math.max(ZOOM_MIN, zoom * factor)) });
  const fold = (node: MapNode) => {
    const next = new Set(folded);
    if (!next.delete(node.id)) next.add(node.id);
    setFolded(next);
  };
  const open = (node: MapNode) => {
    if (node.kind === "touchpoint") route(`/audits/${view.audit.id}/touchpoints?view=map&edit=${node.id}`);
    else fold(node);
  };
  const go = (node: MapNode | undefined) => {
    if (!node) return;
    setCurrent(node.id);
    // What is walked to comes into sight when one is close.
    if (zoom > 1) setSight({ x: node.x, y: node.y, zoom });
    frame.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(node.id)}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const node = map.nodes.find(({ id }) => id === current) ?? map.nodes[0];
    if (!node || event.ctrlKey || event.metaKey || event.altKey) return;
    if (WALKING.has(event.key)) go(stepTo(map.nodes, node, event.key));
    else if (event.key === "Enter") open(node);
    else if (event.key === " ") fold(node);
    else if (event.key === "+" || event.key === "=") zoomBy(ZOOM_STEP);
    else if (event.key === "-" || event.key === "−") zoomBy(1 / ZOOM_STEP);
    else if (event.key === "0") setSight(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    const drawing = frame.current;
    if (!drawing) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP);
    };
    // Not a listener of Preact's: only one that is not passive may keep the page from zooming.
    drawing.addEventListener("wheel", onWheel, { passive: false });
    return () => drawing.removeEventListener("wheel", onWheel);
  });
  useEffect(() => {
    // On a narrow screen the whole would be too small to read: it begins at the audit, near enough.
    const scale = (frame.current?.clientWidth ?? 0) / (map.width + PADDING * 2);
    const root = map.nodes[0];
    if (root && scale > 0 && scale < READABLE)
      setSight({ x: root.x + nodeWidth, y: root.y, zoom: READABLE / scale });
  }, []);
  const drag = (event: PointerEvent) => {
    if (!held.current || !frame.current) return;
    const scale = width / frame.current.clientWidth;
    setSight({
      zoom,
      x: x - (event.clientX - held.current.x) * scale,
      y: y - (event.clientY - held.current.y) * scale,
    });
    held.current = { x: event.clientX, y: event.clientY };
  };

  return (
    <section class="mind-map card">
      <div class="mind-map-tools">
        <p class="small mute">{words.t("register:map.hint")}</p>
        <span class="mind-map-zoom">
          <button
            type="button"
            class="button button-small"
            aria-label={words.t("register:map.zoom-out")}
            onClick={() => zoomBy(1 / ZOOM_STEP)}
          >
            −
          </button>
          <button type="button" class="button button-small" onClick={() => setSight(null)}>
            {words.t("register:map.fit")}
          </button>
          <button
            type="button"
            class="button button-small"
            aria-label={words.t("register:map.zoom-in")}
            onClick={() => zoomBy(ZOOM_STEP)}
          >
            +
          </button>
        </span>
      </div>
      <div role="tree" tabIndex={-1} aria-label={words.t("register:map.label")} onKeyDown={onKey}>
        <svg
          ref={frame}
          class="mind-map-drawing"
          viewBox={`${x - width / 2} ${y - height / 2} ${width} ${height}`}
          role="none"
          onPointerDown={(event) => {
            held.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={drag}
          onPointerUp={() => {
            held.current = null;
          }}
          onPointerLeave={() => {
            held.current = null;
          }}
        >
          <g>
            {map.nodes.flatMap((node) =>
              node.children.map((child) => (
                <path key={child.id} class="mind-map-branch" d={branch(node, child, nodeWidth)} />
              )),
            )}
          </g>
          {map.nodes.map((node) => (
            <Node
              key={node.id}
              node={node}
              width={nodeWidth}
              isCurrent={node.id === current}
              name={nameOf(node, view.audit.name, words)}
              spoken={spokenOf(node, view.audit.name, ownId, words)}
              ownId={ownId}
              onOpen={() => {
                setCurrent(node.id);
                open(node);
              }}
            />
          ))}
        </svg>
      </div>
    </section>
  );
}

/** Length in pixels of the longest of the names, as the nodes write them. */
function longestOf(rows: readonly Row[]): number {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return 0;
  pen.font = `${NAME_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  return Math.max(0, ...rows.map(({ touchpoint }) => pen.measureText(touchpoint.name).width));
}

function branch(from: MapNode, to: MapNode, nodeWidth: number): string {
  const start = from.x + (to.side * nodeWidth) / 2;
  const end = to.x - (to.side * nodeWidth) / 2;
  const middle = (start + end) / 2;
  return `M${start},${from.y} C${middle},${from.y} ${middle},${to.y} ${end},${to.y}`;
}

function nameOf(node: MapNode, auditName: string, words: Words): string {
  if (node.kind === "root") return auditName;
  // safe: a basket's node has the basket's name as its id
  return node.row?.touchpoint.name ?? words.method.baskets[node.id as keyof Words["method"]["baskets"]];
}

function spokenOf(node: MapNode, auditName: string, ownId: string | undefined, words: Words): string {
  const name = nameOf(node, auditName, words);
  if (!node.row) return name;
  const score = node.row.cells.find(({ siteId }) => siteId === ownId)?.score ?? null;
  return words.t("register:map.score", {
    name,
    importance: node.row.touchpoint.importance,
    score: score === null ? words.t("common:level.unjudged") : words.score(score),
  });
}

interface NodeProps {
  node: MapNode;
  width: number;
  isCurrent: boolean;
  name: string;
  spoken: string;
  ownId: string | undefined;
  onOpen: () => void;
}

function Node({ node, width, isCurrent, name, spoken, ownId, onOpen }: NodeProps) {
  const words = useWords();
  const level = node.row ? ownLevel(node.row, ownId) : "unjudged";
  const tone = level === "absent" || level === "unjudged" ? "unknown" : level;
  const score = node.row?.cells.find(({ siteId }) => siteId === ownId)?.score ?? null;
  const canFold = node.isFolded || node.children.length > 0;
  return (
    <g
      class={`mind-map-node mind-map-${node.kind} level-${tone}`}
      role="treeitem"
      aria-level={node.level}
      aria-label={spoken}
      aria-selected={isCurrent}
      aria-expanded={canFold ? !node.isFolded : undefined}
      // Attributes of a drawing are told apart by case.
      tabindex={isCurrent ? 0 : -1}
      data-node={node.id}
      transform={`translate(${node.x - width / 2} ${node.y - NODE_HEIGHT / 2})`}
      onClick={onOpen}
    >
      <rect width={width} height={NODE_HEIGHT} rx={NODE_HEIGHT / 2} />
      <foreignObject width={width} height={NODE_HEIGHT}>
        <div class="mind-map-words" title={spoken}>
          <span class="mind-map-name">{name}</span> {node.isFolded && <span>+</span>}
          {score !== null && <b class="mind-map-score">{words.score(score)}</b>}
        </div>
      </foreignObject>
    </g>
  );
}
