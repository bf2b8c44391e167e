import { loadSpoken } from "../words/spoken.ts";
import { Panel, type PanelProps } from "./panel.tsx";

/** The panel, once its words are there. */
export const loadPanel = async (props: Omit<PanelProps, "spoken">) => (
  <Panel {...props} spoken={await loadSpoken(props.settings.language)} />
);
