import type { AttributionAnnotation } from "../../../core/layers.ts";
import { ACCUSERS } from "../../../languages/en/standing-verbs.ts";

/** Who says something, as his words and the last of the chain name him, in small letters. */
export const sourceOf = ({ speaker, chain }: AttributionAnnotation): string =>
  `${speaker.description} ${chain[chain.length - 1]?.name ?? ""}`.toLowerCase();

let asked: AttributionAnnotation | null = null;
let told = false;

/** True of prosecutors, suits and indictments. A statement is asked about again and again while its events are read. */
export function isOfAccuser(attribution: AttributionAnnotation): boolean {
  if (asked !== attribution) {
    asked = attribution;
    told = ACCUSERS.test(sourceOf(attribution));
  }
  return told;
}
