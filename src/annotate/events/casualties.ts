import type { AttributionAnnotation, Time } from "../../core/layers.ts";
import { ACCIDENT_WORDS, ATTACK_WORDS, ATTACKERS, RAMMERS } from "../../languages/en/harm-words.ts";
import { CARRIERS } from "../../languages/en/other-senses.ts";
import { findDetails } from "./details/find-details.ts";
import type { Draft } from "./discourse.ts";
import { asOf, evidenceOf } from "./evidence.ts";
import type { Party } from "./participants/party.ts";
import { subjectWord } from "./participants/plain-phrases.ts";
import type { Reader } from "./reader.ts";
import { lowerAt, type SentenceView, spanOf } from "./sentence-view.ts";
import type { StatusReading } from "./status/status-site.ts";
import type { Trigger } from "./triggers/trigger.ts";

const HARMING: ReadonlySet<string> = new Set(["killing", "assault"]);

/** True for the verbs of killing and wounding, which accidents do as well as people. */
export const isHarm = (noun: string): boolean => HARMING.has(noun);

/** How the people of the sentence came to harm; null where no word tells. An attack outweighs the vehicle it used. */
export function causeOfHarm(view: SentenceView): "attack" | "accident" | null {
  let accident = false;
  for (const [at, word] of view.words.entries()) {
    if (ATTACK_WORDS.has(word.lower)) {
      // A ship that struck a bridge attacked nobody.
      const striking = word.lower.startsWith("str") ? subjectWord(view, at) : -1;
      if (!CARRIERS.has(lowerAt(view, striking))) return "attack";
      accident = true;
    }
    if (ACCIDENT_WORDS.has(word.lower)) accident = true;
  }
  return accident ? "accident" : null;
}

/** "A bomber crashed a lorry into the gate", "the blast overturned cars": nothing went wrong there, it was done. */
export function isMeantCrash(view: SentenceView, verb: number, { drafts, slight }: Reader): boolean {
  const before = [subjectWord(view, verb), verb - 1].map((at) => lowerAt(view, at));
  if (before.some((word) => ATTACKERS.has(word))) return true;
  if (!before.some((word) => RAMMERS.has(word))) return false;
  return causeOfHarm(view) === "attack" || [...drafts, ...slight].some(({ type }) => type === "ASSAULT");
}

/** How people came to harm by what the page has told so far: by accidents alone, or by attacks alone; null where by both or neither. */
export function causeToldBefore({ drafts, slight }: Reader): "attack" | "accident" | null {
  const told = (type: string): boolean =>
    drafts.some((one) => one.type === type) || slight.some((one) => one.type === type);
  const [accident, attack] = [told("DISASTER"), told("ASSAULT")];
  return accident === attack ? null : accident ? "accident" : "attack";
}

/** People killed or hurt by no one's will: how many, when and where; nobody takes part. */
export function casualties(
  view: SentenceView,
  trigger: Trigger,
  reading: StatusReading,
  when: Time | null,
  where: Party | null,
  attribution: AttributionAnnotation | null,
  reader: Reader,
): Draft | null {
  const { page } = reader;
  const range = {
    from: Math.max(0, trigger.first - 6),
    to: Math.min(view.words.length, trigger.last + 8),
    phraseFirst: trigger.first,
    last: trigger.last,
  };
  const details = findDetails(page.text, view, range, "DISASTER");
  // "27 people are injured" tells of what has happened to them.
  const status = reading.status === "ongoing" ? "held" : reading.status;
  if (status !== "held" || reading.stance === "denies" || (details.length === 0 && where === null)) return null;
  return {
    ...spanOf(view, trigger.first, trigger.last),
    sentence: view.sentence.id,
    scheme: "hearsay",
    type: "DISASTER",
    mode: "casualties",
    noun: "casualties",
    participants: [],
    when: when?.id ?? null,
    where: where === null ? null : { name: where.name, span: { start: where.start, end: where.end } },
    status,
    stance: reading.stance,
    asOf: asOf(page, attribution),
    statusEvidence: evidenceOf(view, reading),
    attribution: attribution?.id ?? null,
    details,
  };
}
