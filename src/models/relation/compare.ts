import { AS_YET_WORDS, CAUSE_WORDS, LATER_WORDS, SCOPE_WORDS } from "../../languages/en/scope-words.ts";
import { compareDates } from "../../measure/date-bounds.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import type { Amount, Content } from "./content.ts";
import { areOpposed, nearness, type Word } from "./meaning.ts";

/** What a pair of contents looks like, by name; in the order in which the model reads them. */
export type Signs = Readonly<{ [sign: string]: number }>;

/** Below it a word of one content has no fellow in the other. */
const LEAST_NEAR = 0.35;

type Cover = { readonly soft: number; readonly firm: number; readonly left: number; readonly weight: number };

/** For each of some words how near the nearest of others is. */
function nearest(some: readonly Word[], others: readonly Word[]): Float64Array {
  const best = new Float64Array(some.length);
  for (let at = 0; at < some.length; at++) {
    const word = some[at] as Word;
    let most = 0;
    // Nothing is nearer than the same stem.
    for (let index = 0; most < 1 && index < others.length; index++)
      most = Math.max(most, nearness(word, others[index] as Word));
    best[at] = most;
  }
  return best;
}

/** The same for two lists at once, each word of the one compared with each of the other once. */
function nearestOfBoth(a: readonly Word[], b: readonly Word[]): readonly [Float64Array, Float64Array] {
  const [bestA, bestB] = [new Float64Array(a.length), new Float64Array(b.length)];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const near = nearness(a[i] as Word, b[j] as Word);
      if (near > (bestA[i] as number)) bestA[i] = near;
      if (near > (bestB[j] as number)) bestB[j] = near;
    }
  return [bestA, bestB];
}

/** How much of the weight of the words from `from` up to `to` finds a fellow; `best` is how near the nearest of each is. */
function cover(words: readonly Word[], best: Float64Array, from = 0, to = words.length): Cover {
  let [soft, firm, weight] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const near = best[at] ?? 0;
    const own = words[at]?.weight ?? 0;
    weight += own;
    soft += near < LEAST_NEAR ? 0 : near * own;
    if (near > 0.9) firm += own;
  }
  return {
    soft: weight === 0 ? 0 : soft / weight,
    firm: weight === 0 ? 0 : firm / weight,
    left: weight - soft,
    weight,
  };
}

/** The sign `mean` of the pair alone: how much of the weight of their words finds a fellow in the other, 0 to 1. */
export function sharedMean(a: Content, b: Content): number {
  const [nearA, nearB] = nearestOfBoth(a.words, b.words);
  return (cover(a.words, nearA).soft + cover(b.words, nearB).soft) / 2;
}

/** The pair as numbers, `a` from the earlier page. Linear in the product of their lengths, which are bounded. */
export function signsOf(a: Content, b: Content): Signs {
  const [nearA, nearB] = nearestOfBoth(a.words, b.words);
  const [ab, ba] = [cover(a.words, nearA), cover(b.words, nearB)];
  const wideA = cover(a.words, nearest(a.words, b.around));
  const wideB = cover(b.words, nearest(b.words, a.around));
  const [toldA, toldB] = [cover(a.words, nearA, a.subject), cover(b.words, nearB, b.subject)];
  const [whoA, whoB] = [cover(a.words, nearA, 0, a.subject), cover(b.words, nearB, 0, b.subject)];
  const [verbA, verbB] = [a.words[a.subject], b.words[b.subject]];
  const verbs = verbA !== undefined && verbB !== undefined ? nearness(verbA, verbB) : 0;
  const least = Math.min(ab.soft, ba.soft);
  const most = Math.max(ab.soft, ba.soft);
  const mean = (ab.soft + ba.soft) / 2;
  const names = sharedCount(a.names, b.names);
  const apart = a.names.size > 0 && b.names.size > 0 && names === 0;
  const numbers = sharedCount(a.numerals, b.numerals);
  const amounts = compareAmounts(a.amounts, b.amounts);
  const opposed = opposedPairs(a.words, b.words);
  const turned = (a.negations % 2) + (b.negations % 2) === 1;
  const turnedShared = turnsShared(a, b) || turnsShared(b, a);
  const days = a.date === null || b.date === null ? 0 : Math.max(0, b.date.first - a.date.first);
  const { later } = ownOf(b);
  const { yet } = ownOf(a);
  const scope = scopes(a, b);
  const dates = compareDays(a.dates, b.dates);
  const order = bigrams(ownOf(a).bigrams, ownOf(b).bigrams);
  // What is new of a sentence stands at its end.
  const tail = a.words.length > 0 && b.words.length > 0 ? ((nearA.at(-1) ?? 0) + (nearB.at(-1) ?? 0)) / 2 : 0;
  const log = (value: number) => Math.log(1 + value);
  return {
    least,
    most,
    mean,
    firmLeast: Math.min(ab.firm, ba.firm),
    firmMost: Math.max(ab.firm, ba.firm),
    wideLeast: Math.min(wideA.soft, wideB.soft),
    wideMost: Math.max(wideA.soft, wideB.soft),
    leftLeast: log(Math.min(ab.left, ba.left)),
    leftMost: log(Math.max(ab.left, ba.left)),
    weightLeast: log(Math.min(ab.weight, ba.weight)),
    order,
    toldLeast: Math.min(toldA.soft, toldB.soft),
    toldMean: (toldA.soft + toldB.soft) / 2,
    toldLeft: log(Math.min(toldA.left, toldB.left)),
    who: (whoA.soft + whoB.soft) / 2,
    verbs,
    against: turned !== opposed > 0 ? mean : 0,
    turnedMean: turned ? mean : 0,
    opposedMean: opposed > 0 ? mean : 0,
    partMean: amounts.part > 0 ? mean : 0,
    agreeMean: amounts.agree > 0 ? mean : 0,
    plainLeast: turned || opposed > 0 || amounts.part > 0 ? 0 : least,
    plainTold: turned || opposed > 0 || amounts.part > 0 ? 0 : Math.min(toldA.soft, toldB.soft),
    datesPartMean: dates.part > 0 ? mean : 0,
    placesPartMean: a.places.size > 0 && b.places.size > 0 && sharedCount(a.places, b.places) === 0 ? mean : 0,
    corrects: ownOf(a).corrects || ownOf(b).corrects ? 1 : 0,
    partLater: days > 1 && amounts.part > 0 ? 1 : 0,
    partNow: days <= 1 && amounts.part > 0 ? 1 : 0,
    stateLater: days > 1 && (later || yet || (a.planned && !b.planned)) ? 1 : 0,
    scopesPart: amounts.part > 0 ? scope : 0,
    length: log(Math.abs(a.words.length - b.words.length)),
    tail,
    names: Math.min(names, 3),
    namesApart: apart ? 1 : 0,
    namesAround: Math.min(3, sharedCount(a.namesAround, b.namesAround)),
    placesApart: a.places.size > 0 && b.places.size > 0 && sharedCount(a.places, b.places) === 0 ? 1 : 0,
    numbers: Math.min(numbers, 3),
    numbersLeft: Math.min(3, a.numerals.size - numbers) + Math.min(3, b.numerals.size - numbers),
    bothNumbers: a.numerals.size > 0 && b.numerals.size > 0 ? 1 : 0,
    agree: amounts.agree,
    part: amounts.part,
    partOf: amounts.partOf,
    rises: amounts.rises,
    falls: amounts.falls,
    opposed: Math.min(opposed, 2),
    turned: turned ? 1 : 0,
    turnedShared: turnedShared ? 1 : 0,
    days: log(days),
    sameDay: days <= 1 ? 1 : 0,
    later: later ? 1 : 0,
    yet: yet ? 1 : 0,
    planned: a.planned && !b.planned ? 1 : 0,
    bothPlanned: a.planned && b.planned ? 1 : 0,
    plannedAfter: b.planned && !a.planned ? 1 : 0,
    scopes: scope,
    datesAgree: dates.agree,
    datesPart: dates.part,
    cause: ownOf(a).cause || ownOf(b).cause ? 1 : 0,
    sameSpeaker: a.speaker !== null && a.speaker === b.speaker ? 1 : 0,
    ownVoice: (a.stance === null ? 1 : 0) + (b.stance === null ? 1 : 0),
    denies: (a.stance === "denies") !== (b.stance === "denies") ? 1 : 0,
    quoted: (a.quoted ? 1 : 0) + (b.quoted ? 1 : 0),
  };
}

/** What is seen in one content alone: it is compared with many, and looked through once. */
type Own = {
  readonly bigrams: ReadonlySet<string>;
  /** By kind of scope the words of that kind. */
  readonly scopes: readonly ReadonlySet<string>[];
  readonly later: boolean;
  readonly yet: boolean;
  readonly cause: boolean;
  readonly corrects: boolean;
};
const NOTHING: ReadonlySet<string> = new Set();
const OWN = new WeakMap<Content, Own>();

function ownOf(content: Content): Own {
  const known = OWN.get(content);
  if (known !== undefined) return known;
  const { words, all, line, amounts } = content;
  const own: Own = {
    bigrams: new Set(words.slice(1).map((word, at) => `${words[at]?.stem ?? ""} ${word.stem}`)),
    scopes: Object.values(SCOPE_WORDS).map((kind) => new Set(all.filter((word) => kind.has(word)))),
    later: all.some((word) => LATER_WORDS.has(word)),
    yet:
      all.some((word) => AS_YET_WORDS.has(word) || word === "still") ||
      amounts.some(({ qualifier }) => qualifier === "at least"),
    cause: CAUSE_WORDS.some((marker) => ` ${line} `.includes(` ${marker} `)),
    corrects: corrects(content),
  };
  OWN.set(content, own);
  return own;
}

/** Words by which one account is set right against another. */
const CORRECTING = new Set(["only", "never", "actually", "fact", "nothing", "nobody", "fully", "wrong", "nonsense"]);

function corrects({ all, line }: Content): boolean {
  return line.startsWith("it was ") || line.includes(" not ") || all.some((word) => CORRECTING.has(word));
}

function ends(amount: Amount): readonly [number, number] {
  return [amount.low, amount.high];
}

/** What is rounded in one of two accounts. Share of the larger. */
const ROUNDED = 0.06;

function alike(one: Amount, other: Amount): boolean {
  const [[lowA, highA], [lowB, highB]] = [ends(one), ends(other)];
  const exact = one.qualifier === "exact" && other.qualifier === "exact";
  const room = exact ? 0 : ROUNDED * Math.max(Math.abs(highA), Math.abs(highB));
  return lowA - room <= highB && lowB - room <= highA;
}

function compareAmounts(some: readonly Amount[], others: readonly Amount[]) {
  let [agree, part, partOf, rises, falls] = [0, 0, 0, 0, 0];
  for (const one of some) {
    const rivals = others.filter(({ unit }) => unit === one.unit);
    if (rivals.length === 0) continue;
    if (rivals.some((rival) => alike(one, rival))) {
      agree++;
      continue;
    }
    const free = rivals.filter((rival) => !some.some((own) => own.unit === rival.unit && alike(own, rival)));
    const [rival] = free;
    if (rival === undefined) continue;
    part++;
    if (one.of.some((word) => rival.of.some((fellow) => nearness(word, fellow) >= 0.7))) partOf++;
    if (rival.low > one.high) rises++;
    else falls++;
  }
  const cap = (count: number) => Math.min(2, count);
  return { agree: cap(agree), part: cap(part), partOf: cap(partOf), rises: cap(rises), falls: cap(falls) };
}

function opposedPairs(some: readonly Word[], others: readonly Word[]): number {
  let pairs = 0;
  for (const one of some)
    if (
      one.sides.length > 0 &&
      others.some((other) => areOpposed(one, other)) &&
      !others.some(({ stem }) => stem === one.stem)
    )
      pairs++;
  return pairs;
}

/** True where the one turns round by a "not" what the other says without. */
function turnsShared(a: Content, b: Content): boolean {
  if (a.negated.size === 0) return false;
  return b.words.some(
    (word) => !b.negated.has(word.stem) && a.words.some((own) => a.negated.has(own.stem) && nearness(own, word) >= 0.7),
  );
}

/** In how many kinds of scope words the two part. */
function scopes(a: Content, b: Content): number {
  const [scopesA, scopesB] = [ownOf(a).scopes, ownOf(b).scopes];
  let parted = 0;
  scopesA.forEach((inA, kind) => {
    const inB = scopesB[kind] ?? NOTHING;
    if (inA.size + inB.size > 0 && sharedCount(inA, inB) === 0) parted++;
  });
  return parted;
}

function compareDays(some: readonly string[], others: readonly string[]) {
  let [agree, part] = [0, 0];
  for (const one of some)
    for (const other of others) {
      const compared = compareDates(one, other);
      if (compared === "conflict") part = 1;
      else if (compared !== null) agree = 1;
    }
  return { agree, part: agree === 1 ? 0 : part };
}

/** Words that follow each other in both, of the shorter one's: a noun phrase in common is a topic rather than a statement. */
function bigrams(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return sharedCount(a, b) / Math.max(1, Math.min(a.size, b.size));
}
