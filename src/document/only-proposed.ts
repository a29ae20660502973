import type { EventAnnotation } from "../core/layers.ts";
import type { Page } from "../core/page.ts";
import { OFFER_WORDS } from "../languages/en/offer-words.ts";
import { textOf } from "./document.ts";

/** A mention as a record tells of it: by "made a $9 billion offer" the offer has been made, and the deal is only proposed. */
export function asDeal(page: Page, annotation: EventAnnotation): EventAnnotation {
  const { type, mode, status, stance } = annotation;
  const made = (status === "held" || status === "ongoing") && stance !== "denies";
  if (!made || type !== "COMPANY" || mode !== "deal") return annotation;
  const words = textOf(page, annotation).toLowerCase().split(/\s+/);
  return words.some((word) => OFFER_WORDS.has(word)) ? { ...annotation, status: "proposed" } : annotation;
}

/** "The bill was introduced": what was done is its introduction, and the bill is no law yet. */
export function isBroughtIn({ type, mode, status }: Pick<EventAnnotation, "type" | "mode" | "status">): boolean {
  return type === "LAW" && mode === "introduced" && status === "held";
}
