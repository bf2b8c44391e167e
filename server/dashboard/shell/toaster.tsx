import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useWords } from "../../../shared/ui/words-context.ts";
import { explainProblem } from "../widgets/problem-note.tsx";
import "./toaster.css";

const SHOWN_MS = 9_000;

interface Toast {
  id: number;
  text: string;
  tone: "plain" | "problem";
  undo?: (() => Promise<void>) | undefined;
}

export interface Acting<Value> {
  /** Said once it is done. */
  done?: string | ((value: Value) => string);
  /** Takes it back; shown as a button while the message stands. */
  undo?: (value: Value) => Promise<unknown>;
  /** Called after doing and after undoing. */
  after?: (value: Value) => unknown;
}

/** Does something that may fail and says so; resolves to whether it was done. */
export type Act = <Value>(work: () => Promise<Value>, acting?: Acting<Value>) => Promise<boolean>;

const ActContext = createContext<Act | null>(null);

export function useAct(): Act {
  const act = useContext(ActContext);
  if (!act) throw new Error("Toaster is not above");
  return act;
}

export function Toaster({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const count = useRef(0);
  const saying = useRef(words);
  saying.current = words;

  const say = useCallback((toast: Omit<Toast, "id">) => {
    count.current += 1;
    const id = count.current;
    setToasts((others) => [...others.slice(-2), { ...toast, id }]);
  }, []);
  const drop = useCallback(
    (id: number) => setToasts((others) => others.filter((toast) => toast.id !== id)),
    [],
  );

  const act = useMemo((): Act => {
    const attempt: Act = async (work, { done, undo, after } = {}) => {
      try {
        const value = await work();
        await after?.(value);
        const takeBack =
          undo && (() => attempt(() => undo(value), { after: () => after?.(value) }).then(() => {}));
        if (done) say({ text: typeof done === "string" ? done : done(value), tone: "plain", undo: takeBack });
        return true;
      } catch (cause) {
        say({ text: explainProblem(cause, saying.current), tone: "problem" });
        return false;
      }
    };
    return attempt;
  }, []);

  return (
    <ActContext.Provider value={act}>
      {children}
      <div class="toasts" aria-live="polite">
        {toasts.map((toast) => (
          <ToastNote key={toast.id} toast={toast} onGone={() => drop(toast.id)} />
        ))}
      </div>
    </ActContext.Provider>
  );
}

function ToastNote({ toast, onGone }: { toast: Toast; onGone: () => void }) {
  const words = useWords();
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld]);
  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    <div
      class={`toast toast-${toast.tone}`}
      role="status"
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <button
          type="button"
          class="toast-undo"
          onClick={() => {
            onGone();
            void toast.undo?.();
          }}
        >
          {words.t("dashboard:undo")}
        </button>
      )}
      <button type="button" class="toast-close" aria-label={words.t("dashboard:close")} onClick={onGone}>
        ×
      </button>
    </div>
  );
}
