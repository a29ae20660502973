import type { TextSpan } from "../../core/span.ts";
import { CARRIER_NOUNS, CARRYING_PARTICIPLES, REPORT_ADVERBS } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { isAdverb } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { phraseSpan, timeStartingAt } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { saidWhereAfter } from "./said-where-after.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import type { PageView } from "./view.ts";

const LONGEST_SUBJECT = 5;
const LONGEST_LEAD = 5;

/**
 * "Its statement was relayed by Northwire." · "The letter has been seen by the Courier.": a sentence that tells nothing but
 * through whom the words of the sentence before came. Puts the outlet among the relays of what was said there.
 */
export function relayCarriedAfter(scene: Scene): void {
  const { units } = scene.sentence;
  const seen = outletHasSeen(scene) ?? saidWhereAfter(scene);
  if (seen !== null) {
    if (scene.drafts.length === 0) passOnBefore(scene, seen);
    return;
  }
  if (!/^(?:its|his|her|their|the|these|those|both|that|this)$/.test(units[0]?.lower ?? "")) return;
  const be = units.findIndex(
    ({ lower }, at) => at > 0 && at <= LONGEST_SUBJECT && /^(?:was|were|is|are|has|have|had)$/.test(lower),
  );
  const noun = units[be - 1]?.lower ?? "";
  // "Both were cited by Northwire."
  const people = units[0]?.lower === "both" && be === 1;
  if (!people && (be < 2 || !(CARRIER_NOUNS.has(noun) || MESSAGE_NOUNS.has(noun)))) return;
  let at = be + 1;
  while (
    at < be + LONGEST_LEAD &&
    (/^(?:been|also|later)$/.test(units[at]?.lower ?? "") ||
      REPORT_ADVERBS.has(units[at]?.lower ?? "") ||
      isAdverb(units[at]?.lower ?? ""))
  )
    at++;
  if (
    !CARRYING_PARTICIPLES.has(units[at]?.lower ?? "") &&
    !/^(?:reported|made|given|sent)$/.test(units[at]?.lower ?? "")
  )
    return;
  at++;
  while (
    isAdverb(units[at]?.lower ?? "") ||
    timeStartingAt(scene.view, units[at]?.start ?? -1) !== null ||
    (units[at]?.lower === "on" && timeStartingAt(scene.view, units[at + 1]?.start ?? -1) !== null)
  )
    at++;
  const link = units[at]?.lower ?? "";
  if (!/^(?:by|on|in|to|with)$/.test(link)) return;
  const phrase = subjectAfter(scene.view, scene.sentence, at + 1);
  if (phrase === null) return;
  const relay = phraseSpan(units, { ...phrase, to: phrase.headTo });
  if (outletLink(scene.view, relay, link === "by") === null) return;
  // What is told further on in the sentence makes it more than a word on the one before.
  if (units.slice(phrase.headTo).some((unit) => unit.quote !== null || unit.lower === "that")) return;
  passOnBefore(scene, relay, people ? 2 : 1);
}

const LONGEST_NAME = 6;

/** "The Courier has seen the letter.", "Northwire was the first to report the statement.": an outlet that holds what was said. */
function outletHasSeen(scene: Scene): TextSpan | null {
  const { units } = scene.sentence;
  if (units.length > 3 * LONGEST_NAME || units.some(({ quote }) => quote !== null)) return null;
  const verb = units.findIndex(
    ({ lower }, at) => at > 0 && at < LONGEST_NAME && /^(?:has|have|had|was|were|saw|obtained|reviewed)$/.test(lower),
  );
  const first = units[0];
  const last = units[verb - 1];
  if (verb < 1 || first === undefined || last === undefined) return null;
  const rest = units.slice(verb).map(({ lower }) => lower);
  const held =
    /^(?:has |have |had )?(?:also )?(?:seen|saw|obtained|reviewed|viewed|verified|read) (?:the|a copy of|copies of|both|it\b|them\b)/.test(
      rest.join(" "),
    );
  const reported = /^(?:was|were) (?:the )?first to (?:report|publish|carry)\b/.test(rest.join(" "));
  const thing = rest.some(
    (word) => CARRIER_NOUNS.has(word) || MESSAGE_NOUNS.has(word) || /^(?:it|them|story)$/.test(word),
  );
  if ((!held && !reported) || !thing || rest.includes("that")) return null;
  const relay = { start: first.start, end: last.end };
  return outletLink(scene.view, relay, true) === null ? null : relay;
}

/** Through an outlet, or somebody, already; "told managers" names none. */
export function cameBy(view: PageView, { relays, via }: Draft): boolean {
  return via.length > 0 || relays.some((span) => outletLink(view, span, true) !== null);
}

/** Puts an outlet among the relays of what the sentence before tells as said. */
function passOnBefore(scene: Scene, relay: TextSpan, back = 1): void {
  const { index, block } = scene.sentence;
  for (const draft of scene.earlier.slice(-6)) {
    const near = draft.sentence >= index - back && scene.view.sentences[draft.sentence]?.block === block;
    if (near && draft.kind === "speech" && draft.sources.length > 0 && !cameBy(scene.view, draft))
      draft.relays.push(relay);
  }
}
