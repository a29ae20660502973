import type { AttributionAnnotation } from "../../../core/layers.ts";
import type { Page } from "../../../core/page.ts";
import type { Attributed } from "../attributed.ts";
import { attachTime } from "../details/attach-time.ts";
import { directionOf } from "../details/time-direction.ts";
import { type SentenceView, spanOf } from "../sentence-view.ts";
import { accountFor } from "../status/account-for.ts";
import { isPresupposed } from "../status/presupposed.ts";
import { readStatus } from "../status/read-status.ts";
import { temperStatus } from "../status/temper-status.ts";
import type { RuleReadings } from "./standing-features.ts";
import { wordSite } from "./word-site.ts";

/** What the rules of status make of any word, and the statements that hold it, the innermost first. */
export type ReadByRules = {
  readonly rules: RuleReadings;
  readonly holding: readonly AttributionAnnotation[];
  /** Who answers for it by the rules: 0 for the page, else a place in `holding`, counted from 1, at most 2. */
  readonly chosen: number;
};

const NOTHING: ReadonlySet<number> = new Set();

export function readByRules(page: Page, view: SentenceView, at: number, attributed: Attributed): ReadByRules {
  const holding = attributed.holding(spanOf(view, at, at));
  const innermost = holding[0] ?? null;
  const granted = innermost !== null && innermost.stance === "denies" && isPresupposed(view, at, innermost);
  const voices = granted ? holding.slice(1) : holding;
  const reach = { phraseFirst: at, first: at, last: at, blocked: NOTHING };
  const time = attachTime(view, reach, () => true);
  const direction = time === null ? null : directionOf(page, time);
  const site = wordSite(view, at, direction);
  const own = readStatus(site);
  const attribution = accountFor(view, own, voices);
  const tempered = temperStatus(site, own, attribution, voices);
  const chosen = attribution === null ? 0 : Math.min(2, holding.indexOf(attribution) + 1);
  return { rules: { own, tempered, direction }, holding, chosen };
}
