import { useEffect, useState } from "preact/hooks";
import { type LinkWish, linkSetting } from "../settings.ts";

/** The link whose target a person wanted scored from the page's menu, in this window. */
export function useLinkWish(windowId: number): LinkWish | null {
  const [wish, setWish] = useState<LinkWish | null>(null);
  useEffect(() => {
    const take = (wanted: LinkWish | null) => {
      if (!wanted || wanted.windowId !== windowId) return;
      setWish(wanted);
      void linkSetting.setValue(null);
    };
    const stop = linkSetting.watch(take);
    void linkSetting.getValue().then(take);
    return stop;
  }, [windowId]);
  return wish;
}
