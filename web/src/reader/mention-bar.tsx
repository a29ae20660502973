import { type JSX, useEffect } from "react";
import { safeWords } from "../data/safe-words.ts";
import { thingHref } from "../route.ts";
import type { Mark } from "./marks.ts";

/** Where the chosen thing stands in the text: every mark of it once, in order. */
export function placesOf(marks: readonly Mark[], id: string): readonly Mark[] {
  const places = new Map<number, Mark>();
  for (const mark of marks) if (mark.of === id && mark.kind !== "hedge") places.set(mark.start, mark);
  return [...places.values()].sort((a, b) => a.start - b.start);
}

type BarProps = {
  readonly id: string;
  readonly name: string;
  readonly places: readonly Mark[];
  /** Which of the places is shown; -1 before any was gone to. */
  readonly at: number;
  readonly onStep: (at: number) => void;
  readonly onClose: () => void;
};

/** Goes from mention to mention of a name or an event on the page, and to all that is told of it. */
export function MentionBar({ id, name, places, at, onStep, onClose }: BarProps): JSX.Element {
  const next = (by: 1 | -1): void => onStep((at + by + places.length) % places.length);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return;
      if (event.key === "n") onStep((at + 1) % places.length);
      else if (event.key === "p") onStep((Math.max(at, 0) - 1 + places.length) % places.length);
      else if (event.key === "Escape") onClose();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [at, places.length, onStep, onClose]);
  return (
    <div className="mention-bar" role="toolbar" aria-label="Mentions on this page">
      <a href={thingHref(id.startsWith("v-") ? "event" : "entity", id)}>
        <bdi>{safeWords(name)}</bdi>
      </a>
      <span className="part-muted" aria-live="polite">
        {at < 0 ? `${places.length} here` : `${at + 1} of ${places.length} here`}
      </span>
      <button type="button" aria-label="Mention before" aria-keyshortcuts="p" onClick={() => next(-1)}>
        ↑
      </button>
      <button type="button" aria-label="Next mention" aria-keyshortcuts="n" onClick={() => next(1)}>
        ↓
      </button>
      <button type="button" aria-label="Close" onClick={onClose}>
        ×
      </button>
    </div>
  );
}
