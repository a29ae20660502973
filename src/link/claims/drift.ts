import type { Claim } from "../../core/record.ts";
import { textOf } from "../../document/document.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { DEGREES_OF_CERTAINTY, MODALITY_WORDS, NEGATIVE_WORDS } from "../../languages/en/statement-words.ts";
import { stem } from "../../languages/en/stem.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { byPlace } from "../../measure/text-order.ts";
import type { Statement } from "./statement.ts";

export type Drift = Claim["drift"][number];
type Change = Drift["changes"][number];

/** Members compared with one another; a claim that hundreds repeat shows its drift in a few. */
const MOST_MEMBERS = 12;
/** Longer contents are compared by their beginning. Code units. */
const LONGEST = 2_000;

/** How the renderings of one statement differ: along a relay with a direction, else between two that rest on one origin. */
export function driftOf(members: readonly Statement[], originOf: ReadonlyMap<string, string>): Drift[] {
  const first = members.slice(0, MOST_MEMBERS);
  const found: Drift[] = [];
  first.forEach((a, index) => {
    for (const b of first.slice(index + 1)) {
      if (a.page === b.page || a.stance === "denies" || b.stance === "denies") continue;
      const drift = driftBetween(a, b, originOf);
      if (drift !== null) found.push(drift);
    }
  });
  return found.sort((x, y) => byPlace(x.from, y.from) || byPlace(x.to, y.to));
}

function driftBetween(a: Statement, b: Statement, originOf: ReadonlyMap<string, string>): Drift | null {
  if (passesThrough(b, a)) return withChanges(a, b, "relays");
  if (passesThrough(a, b)) return withChanges(b, a, "relays");
  if (a.id === null || b.id === null) return null;
  const origin = originOf.get(a.id);
  if (origin === undefined || origin !== originOf.get(b.id) || !areRenderings(a, b)) return null;
  return byPlace(a.span, b.span) <= 0 ? withChanges(a, b, "siblings") : withChanges(b, a, "siblings");
}

/** Two sentences of one speech say two things; renderings of one have this share of the shorter one's words in common. */
const LEAST_SHARED = 0.6;

function areRenderings(a: Statement, b: Statement): boolean {
  const [wordsA, wordsB] = [a, b].map(
    (one) => new Set(shown(one).flatMap((word) => (isEmptyWord(word) ? [] : stem(word)))),
  );
  if (wordsA === undefined || wordsB === undefined) return false;
  const shorter = Math.min(wordsA.size, wordsB.size);
  return shorter > 0 && sharedCount(wordsA, wordsB) >= LEAST_SHARED * shorter;
}

/** True where `relay` names the outlet of the page that `source` stands on. */
function passesThrough(relay: Statement, source: Statement): boolean {
  const outlet = source.page.page.outlet?.value.toLowerCase().replace(/^the /, "");
  if (outlet === undefined) return false;
  return (relay.attribution?.chain ?? [])
    .slice(1)
    .some((link) => link.name.toLowerCase().replace(/^the /, "") === outlet);
}

function withChanges(from: Statement, to: Statement, relation: Drift["relation"]): Drift | null {
  const changes = changesBetween(from, to);
  return changes.length === 0 ? null : { from: from.span, to: to.span, relation, changes };
}

/** What changed from one rendering to another: hedges, modality, polarity, numbers, how many are said to say it. Words are the pages' own. */
export function changesBetween(from: Statement, to: Statement): Change[] {
  const changes: Change[] = [];
  const add = (kind: string, a: string, b: string) => {
    if (a !== b) changes.push({ kind, a, b });
  };
  // A quotation cut short leaves words out; it does not change them.
  const [shownA, shownB] = [shown(from), shown(to)].map((words) => ` ${words.join(" ")} `) as [string, string];
  const cut = shownA.includes(shownB) || shownB.includes(shownA);
  if (cut) return changes;
  const opposed = from.negative !== to.negative && turnsShared(from, to) !== turnsShared(to, from);
  const [modalA, modalB] = [modality(from), modality(to)];
  if (opposed || certainty(from) !== certainty(to)) add(opposed ? "polarity" : "modality", modalA, modalB);
  add("hedge", hedges(from), hedges(to));
  const bothCount = from.numbers.size > 0 && to.numbers.size > 0;
  if (bothCount && ![...from.numbers].some((number) => to.numbers.has(number)))
    add("number", sorted(from.numbers), sorted(to.numbers));
  const [speakerA, speakerB] = [from.attribution?.speaker, to.attribution?.speaker];
  if (speakerA === undefined || speakerB === undefined) return changes;
  const told = speakerA.number !== "unknown" && speakerB.number !== "unknown" && speakerA.number !== speakerB.number;
  if (told && speakerA.kind === "unnamed" && speakerB.kind === "unnamed")
    add("sources", speakerA.description, speakerB.description);
  return changes;
}

/** Words behind a "not" of which the next that carries something is turned round. */
const NEGATED = 4;

/** True where what a "not" of the one turns round stands in the other too: else it turns round what the other leaves out. */
function turnsShared(one: Statement, other: Statement): boolean {
  const told = new Set(shown(other).flatMap((word) => (isEmptyWord(word) ? [] : stem(word))));
  const words = shown(one);
  return words.some((word, at) => {
    if (!NEGATIVE_WORDS.has(word) && !word.endsWith("n't")) return false;
    const next = words.slice(at + 1, at + 1 + NEGATED).find((behind) => !isEmptyWord(behind));
    return next !== undefined && told.has(stem(next));
  });
}

/** The words of what is shown, in small letters. */
function shown(statement: Statement): string[] {
  const text = textOf(statement.page.page, statement.span).slice(0, LONGEST).toLowerCase().replaceAll("’", "'");
  return text.match(/[\p{L}\p{N}]+(?:'\p{L}{1,3})?/gu) ?? [];
}

/** The words of modality in the order of what is shown ("would not"). */
function modality(statement: Statement): string {
  return shown(statement)
    .filter((word) => MODALITY_WORDS.has(word) || word.endsWith("n't"))
    .slice(0, 4)
    .join(" ");
}

/** The degrees of certainty that are shown, each once. */
function certainty(statement: Statement): string {
  const degrees = shown(statement).flatMap((word) => DEGREES_OF_CERTAINTY.get(word) ?? []);
  return [...new Set(degrees)].sort().join(" ");
}

function hedges(statement: Statement): string {
  const outside = (statement.attribution?.hedges ?? []).filter(
    (hedge) => !statement.contents.some((content) => content.start <= hedge.start && hedge.end <= content.end),
  );
  return outside.map((hedge) => textOf(statement.page.page, hedge).toLowerCase()).join(" ");
}

function sorted(items: ReadonlySet<string>): string {
  return [...items].sort().join(", ");
}
