import { genderOfName } from "../../languages/en/genders-of-names.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import type { Gender } from "../../languages/en/titles-and-roles.ts";
import { feature, featurePair } from "../../models/feature-hash.ts";
import type { Cluster } from "./cluster.ts";
import { type Reference, subjectOf, type Told } from "./discourse.ts";
import { actingRival, opensClause, strangersBefore } from "./pronoun-rivals.ts";
import type { Word } from "./words.ts";

/** Names the features below; raise it with them, and train again. */
export const PRONOUN_FEATURES = "pronouns-3";

/** Someone a pronoun may mean; a null cluster stands for nobody that the page names. */
export type Candidate = { readonly cluster: Cluster | null; readonly features: Int32Array };

/** Whom a pronoun meant, null for nobody named, with its sentence and place. */
export type LastPronoun = { readonly cluster: Cluster | null; readonly sentence: number; readonly start: number };

/** Words in a mouth are a frame of their own: pronouns outside do not go on from those inside. */
export const lastKey = (gender: Gender, quote: number): string => `${gender} ${quote < 0 ? "told" : "quoted"}`;

/** What the page said before a pronoun of one gender. */
export type Spoken = {
  /** How often pronouns of a gender were taken to mean someone. */
  readonly meant: Map<Cluster, { male: number; female: number }>;
  /** The last pronoun of each gender in the page's own words and in quoted ones: see `lastKey`. */
  readonly last: Map<string, LastPronoun>;
  /** How often someone was spoken of so far, in whatever way. */
  readonly times: Map<Cluster, number>;
};

/** A pronoun where it stands: the last sentence told of, the word in it, the quote that holds it or -1. */
export type PronounPlace = {
  readonly told: readonly Told[];
  readonly at: number;
  readonly gender: Gender;
  /** The references by name of the pronoun's own sentence, those behind it included. */
  readonly names: readonly Reference[];
  readonly quoteAt: (offset: number) => number;
  readonly spoken: Spoken;
};

/** Sentences looked back over, the pronoun's own among them. */
export const PRONOUN_REACH = 9;
const MOST_CANDIDATES = 12;

type Seen = {
  readonly cluster: Cluster;
  readonly latest: Reference;
  readonly back: number;
  subject: number;
  acts: number;
  says: number;
};

/**
 * Those whom "he" or "she" may mean, the last spoken of first, and nobody at the end, each with what speaks for it
 * (as in ranking models of coreference: Denis and Baldridge 2008). A person known to be of the other gender is none.
 */
export function pronounCandidates(place: PronounPlace): Candidate[] {
  const { told, at, gender, quoteAt, spoken } = place;
  const here = told.at(-1);
  const word = here?.sentence.words[at];
  if (here === undefined || word === undefined) return [];
  const seen = seenBefore(place, speakersOf(place, quoteAt(word.start)), quoteAt(word.start) < 0);
  const context = contextOf(place, here, word, seen);
  const lastOf = lastPronoun(spoken, gender, context.quote);
  const lastBack = lastOf === undefined ? 4 : bucket(here.sentence.sentence - lastOf.sentence, [0, 1, 2]);
  const open = lastOf === undefined ? 0 : lastOf.cluster === null ? 1 : 2;
  const since = (latest: Reference) => (lastOf === undefined || latest.start > lastOf.start ? 1 : 0);
  const most = Math.max(0, ...seen.map(({ cluster }) => spoken.times.get(cluster) ?? 0));
  const whole = seen.reduce((sum, { cluster }) => sum + (spoken.times.get(cluster) ?? 0), 0);
  const candidates = seen.map((one, rank): Candidate => {
    const { cluster, latest, back, subject, acts } = one;
    const said = bucket(one.says, [0, 1, 2, 4]);
    const sentence = told[told.length - 1 - back];
    const known = genderOf(cluster, gender, spoken);
    const quoted = quoteAt(latest.start);
    const quotes = context.quote < 0 ? (quoted < 0 ? 0 : 1) : quoted < 0 ? 2 : quoted === context.quote ? 3 : 4;
    const speaks = context.quote >= 0 && quoted < 0 && sentence !== undefined && says(sentence, latest) ? 1 : 0;
    const block = blockDistance(sentence, here);
    const times = spoken.times.get(cluster) ?? 0;
    const close = back === 0 ? bucket(at - latest.to, [0, 1, 3, 7, 15]) : 6;
    const clause = back === 0 && latest.prominence === "subject" && !opensClause(here, latest.to, at) ? 1 : 0;
    const form = latest.by === "name" ? 0 : latest.by === "pronoun" ? 1 : 2;
    const acting = latest.prominence === "subject" ? 1 : 0;
    const distance = bucket(back, [0, 1, 2, 4]);
    const order = bucket(rank, [0, 1, 2]);
    const chained = lastOf?.cluster === cluster ? 1 + lastBack : 0;
    const foremost = times === most && times > 1 ? 1 : 0;
    const { role, count, gendered } = context;
    const owns = here.sentence === sentence?.sentence && possessive(here, latest) ? 1 : 0;
    const first = sentence?.references.find((other) => other.cluster.kind === "person") === latest ? 1 : 0;
    const share = bucket(times / Math.max(1, whole), [0.1, 0.25, 0.4, 0.6, 0.8]);
    const others = bucket(seen.filter((other) => other !== one && other.back === back).length, [0, 1, 2]);
    return {
      cluster,
      features: Int32Array.of(
        feature(1, 0),
        feature(2, distance),
        featurePair(3, distance, acting),
        featurePair(4, distance, form),
        featurePair(5, form, acting),
        feature(6, known),
        featurePair(7, known, gendered),
        featurePair(8, known, count),
        feature(9, order),
        featurePair(10, order, count),
        featurePair(11, order, acting),
        feature(12, bucket(subject, [0, 1, 2, 4])),
        featurePair(13, bucket(acts, [0, 1, 2, 4]), role),
        feature(14, block),
        featurePair(15, block, context.first),
        feature(16, bucket(times, [1, 2, 5])),
        featurePair(17, foremost, count),
        featurePair(18, quotes, speaks),
        featurePair(19, quotes, distance),
        featurePair(20, close, role),
        featurePair(21, clause, role),
        featurePair(22, role, acting),
        feature(23, chained),
        featurePair(24, chained, quotes),
        featurePair(25, chained, order),
        featurePair(26, back === 0 ? 1 : 0, context.before),
        featurePair(27, known, distance),
        featurePair(28, context.rival, distance),
        featurePair(29, acting, context.rival),
        featurePair(30, latest.prominence === "subject" && back === 1 ? 1 : 0, context.first),
        featurePair(31, 2 * open + since(latest), acting),
        featurePair(32, 2 * open + since(latest), distance),
        featurePair(33, said, role),
        featurePair(34, said, quotes),
        featurePair(35, owns, 2 * role + (back === 0 ? 1 : 0)),
        featurePair(36, close, context.before),
        featurePair(37, first, distance),
        featurePair(38, share, distance),
        featurePair(39, 8 * distance + role, acting),
        featurePair(40, share, count),
        featurePair(41, first, role),
        featurePair(42, others, distance),
        featurePair(43, share, known),
      ),
    };
  });
  candidates.push({ cluster: null, features: nobody(context, open, lastBack, seen[0], bucket(most, [1, 2, 4, 8])) });
  return candidates;
}

type Context = {
  readonly role: number;
  readonly quote: number;
  readonly count: number;
  /** How many of the candidates are known to be of the pronoun's gender. */
  readonly gendered: number;
  /** The pronoun opens its sentence. */
  readonly first: number;
  readonly before: number;
  /** Someone unnamed acts nearer to the pronoun than the last person named. */
  readonly rival: number;
  /** How many unnamed persons of the gender are brought up in its sentence and the one before ("a reporter"). */
  readonly strangers: number;
};

function contextOf(
  { told, at, gender, quoteAt, spoken }: PronounPlace,
  here: Told,
  word: Word,
  seen: readonly Seen[],
): Context {
  const { words } = here.sentence;
  const before = words[at - 1];
  return {
    role: roleOf(words, at),
    quote: quoteAt(word.start),
    count: bucket(seen.length, [0, 1, 2, 3]),
    gendered: bucket(seen.filter(({ cluster }) => genderOf(cluster, gender, spoken) === 1).length, [0, 1]),
    first: at === 0 || (at === 1 && before?.letter === false) ? 1 : 0,
    before: before === undefined ? 0 : before.capital || !LINK.test(before.lower) ? 1 : LINKS.indexOf(before.lower) + 2,
    rival: actingRival(told, at, seen[0]?.latest ?? null, gender) ? 1 : 0,
    strangers: bucket(strangersBefore(told, at, gender), [0, 1]),
  };
}

/** What speaks for nobody whom the page names. `nearest` is the candidate spoken of last. */
function nobody(
  { role, quote, count, gendered, rival, first, strangers }: Context,
  open: number,
  lastBack: number,
  nearest: Seen | undefined,
  most: number,
): Int32Array {
  const quoted = quote < 0 ? 0 : 1;
  return Int32Array.of(
    feature(50, nearest === undefined ? 0 : 1 + bucket(nearest.back, [0, 1, 2, 4])),
    featurePair(51, count, gendered),
    featurePair(52, role, quoted),
    feature(53, rival),
    featurePair(54, open, lastBack),
    featurePair(55, open, quoted),
    featurePair(56, quoted, count),
    featurePair(57, first, rival),
    feature(58, gendered),
    featurePair(59, most, count),
    featurePair(60, most, quoted),
    featurePair(61, nearest === undefined ? 0 : 1 + bucket(nearest.back, [0, 1, 2, 4]), most),
    featurePair(62, nearest?.latest.prominence === "subject" ? 1 : 0, role),
    featurePair(63, strangers, count),
    featurePair(64, strangers, role),
  );
}

const LINKS =
  'that and but when while because if as after before who which whom since until so or , “ ” : ; — – "'.split(" ");
const LINK = /^(?:that|and|but|when|while|because|if|as|after|before|who|which|whom|since|until|so|or|[,“”:;—–"])$/;

const possessive = ({ sentence }: Told, { to }: Reference): boolean => sentence.words[to - 1]?.possessive === true;

/** 0 who says, 1 who acts, 2 object, 3 possessive, 4 "her" as either, 5 reflexive. */
function roleOf(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower ?? "";
  if (lower === "he" || lower === "she") {
    const next = words[at + 1];
    const verb = next !== undefined && /ly$|^(?:also|has|had|then|later|once)$/.test(next.lower) ? words[at + 2] : next;
    return SAYING_VERBS.has(verb?.lower ?? "") || SAYING_VERBS.has(words[at - 1]?.lower ?? "") ? 0 : 1;
  }
  return lower === "him" ? 2 : lower === "his" || lower === "hers" ? 3 : lower === "her" ? 4 : 5;
}

/** The place of the first bound that a number does not pass. */
function bucket(value: number, bounds: readonly number[]): number {
  for (let index = 0; index < bounds.length; index++) if (value <= (bounds[index] ?? 0)) return index;
  return bounds.length;
}

/** 0 unknown, 1 told by name or title, 2 pronouns of the gender meant this person, 3 rather those of the other. */
function genderOf(cluster: Cluster, gender: Gender, spoken: Spoken): number {
  if (cluster.gender === gender) return 1;
  const meant = spoken.meant.get(cluster);
  if (meant === undefined || meant.male === meant.female) return 0;
  return meant[gender] > meant[gender === "male" ? "female" : "male"] ? 2 : 3;
}

/** The pronoun before that this one may go on from: in quoted words the later of both frames. */
function lastPronoun({ last }: Spoken, gender: Gender, quote: number): LastPronoun | undefined {
  const told = last.get(lastKey(gender, -1));
  const quoted = quote < 0 ? undefined : last.get(lastKey(gender, quote));
  if (told === undefined || quoted === undefined) return quoted ?? told;
  return quoted.start > told.start ? quoted : told;
}

/**
 * The persons spoken of before, the last first. Where `own`, in the page's own words, those of whom it speaks in them
 * come first, as it does there, and those only spoken of in quotes behind them.
 */
function seenBefore(
  { told, gender, quoteAt }: PronounPlace,
  speakers: ReadonlySet<Cluster>,
  own: boolean,
): readonly Seen[] {
  const seen = new Map<Cluster, Seen>();
  for (const quoted of own ? [false, true] : [null]) {
    const before = new Set(seen.keys());
    for (let back = 0; back < PRONOUN_REACH && back < told.length; back++) {
      const sentence = told[told.length - 1 - back];
      if (sentence === undefined) break;
      const subject = subjectOf(sentence);
      for (const reference of sentence.references.toReversed()) {
        const { cluster } = reference;
        if (speakers.has(cluster) || before.has(cluster) || !fits(cluster, gender)) continue;
        if (quoted !== null && quoteAt(reference.start) >= 0 !== quoted) continue;
        let one = seen.get(cluster);
        if (one === undefined) {
          if (seen.size >= MOST_CANDIDATES) continue;
          one = { cluster, latest: reference, back, subject: FAR, acts: FAR, says: FAR };
          seen.set(cluster, one);
        }
        if (reference.prominence === "subject") one.acts = Math.min(one.acts, back);
        if (reference === subject) one.subject = Math.min(one.subject, back);
        if (says(sentence, reference)) one.says = Math.min(one.says, back);
      }
    }
  }
  return [...seen.values()];
}
const FAR = PRONOUN_REACH;

/** A gender that only the further list of given names tells is no evidence for anybody, and speaks against one. */
const fits = ({ kind, gender: known, parts }: Cluster, gender: Gender): boolean => {
  if (kind !== "person") return false;
  const told = known ?? (parts.length > 1 ? genderOfName(parts[0] ?? "") : null);
  return told === null || told === gender;
};

/** 0 the same block, 1 the one before, 2 farther. */
function blockDistance(sentence: Told | undefined, here: Told): number {
  if (sentence === undefined) return 2;
  return Math.min(2, here.sentence.block - sentence.sentence.block);
}

/** Who says what stands in a quote, where words beside it tell: "he" in one's own words is another. */
function speakersOf({ told, names, quoteAt }: PronounPlace, quote: number): ReadonlySet<Cluster> {
  const speakers = new Set<Cluster>();
  if (quote < 0) return speakers;
  const last = told.length - 1;
  for (let back = 0; back <= last; back++) {
    const sentence = told[last - back];
    if (sentence === undefined) break;
    for (const reference of back === 0 ? [...sentence.references, ...names] : sentence.references)
      if (quoteAt(reference.start) < 0 && says(sentence, reference)) speakers.add(reference.cluster);
    // The quote may have begun sentences before.
    const opening = sentence.sentence.words[0];
    if (opening === undefined || quoteAt(opening.start) !== quote) break;
  }
  return speakers;
}

/** Whether someone stands beside a verb of saying as its subject. */
function says({ sentence: { words } }: Told, { prominence, from, to }: Reference): boolean {
  if (prominence !== "subject") return false;
  return SAYING_VERBS.has(words[to]?.lower ?? "") || SAYING_VERBS.has(words[from - 1]?.lower ?? "");
}
