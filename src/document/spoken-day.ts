import type { Time } from "../core/layers.ts";
import type { ReadPage } from "../core/stage.ts";
import { DAY_OF_SPEAKING } from "../languages/en/relative-days.ts";
import { itemsIn, textOf } from "./document.ts";

/**
 * "“I heard of the attack this morning,” he said": a day told from that on which somebody said it, which a page may tell
 * days later. Resolved against the page's day it is no day to go by.
 */
export function isSpokenDay({ page, layers }: ReadPage, time: Time): boolean {
  return (
    time.anchor === "page date" &&
    DAY_OF_SPEAKING.test(textOf(page, time)) &&
    itemsIn(layers.quotes.annotations, time).length > 0
  );
}
