import { overlap } from "../../core/span.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import type { RelatedPair } from "./related.ts";
import type { Statement } from "./statement.ts";
import { type Share, type WeighedTerms, weighTerms } from "./weighed-terms.ts";

/** Below it two statements are two claims. Set on pairs of statements, on the side of keeping apart. */
export const THRESHOLD = 0.6;
/** Two statements of one page mostly follow each other rather than repeat each other. */
const THRESHOLD_WITHIN_PAGE = 0.85;
/** Of two opposed wordings only near-equal ones are one statement and its denial. */
const THRESHOLD_OPPOSED = 0.8;
/** What is denied without an event in it must be nearly word for word what others say. */
export const DENIAL_THRESHOLD = 0.8;
/** A short wording within a long one says less than it; below this share of both it is a part. */
const LEAST_DICE = 0.5;
/** Words in a row that are a quotation. */
const LEAST_QUOTED = 6;
/** A part of a longer content that is nearly all of it is the same statement, relayed. */
const NESTED_SHARE = 0.8;

/** From so many statements on some are alike by chance. */
const MANY = 40;
/** Below it, two statements share little of their words. */
const LITTLE = 0.35;
const SEVERAL_WORDS = 6;
const SEVERAL = 2;
/** Figures below come again in every story. */
const RARE = 100;

export type Features = Readonly<{ [feature: string]: number }>;
export type Comparison = { readonly score: number; readonly apart: boolean; readonly features: Features };

/** Compares statements of one list by their indexes; what a comparison needs of each is made ready once. */
export class Comparer {
  readonly terms: WeighedTerms;
  private readonly statements: readonly Statement[];
  private readonly wordings: readonly Wording[];
  /** Relations that were found between statements, by `key`. */
  readonly related: ReadonlyMap<string, RelatedPair>;
  private made = 0;

  constructor(statements: readonly Statement[], related: readonly RelatedPair[] = []) {
    this.statements = statements;
    // Of two relations of one pair the likelier one.
    this.related = new Map(
      [...related].sort((x, y) => x.likelihood - y.likelihood).map((pair) => [`${pair.a} ${pair.b}`, pair]),
    );
    this.terms = weighTerms(statements.map((statement) => statement.terms));
    this.wordings = statements.map(({ wording }) => ({ padded: ` ${wording} `, words: wording.split(" ").length }));
  }

  /** Comparisons made so far: the work that grows with the dossier. */
  get count(): number {
    return this.made;
  }

  /** See `compare`; symmetric but for features that have no order anyway. Throws RangeError for an index that is none. */
  compare(a: number, b: number): Comparison {
    this.made++;
    const [one, other] = [this.statements[a], this.statements[b]];
    const [wordingA, wordingB] = [this.wordings[a], this.wordings[b]];
    if (one === undefined || other === undefined || wordingA === undefined || wordingB === undefined)
      throw new RangeError(`no statements ${a} and ${b}`);
    const compared = compare(one, other, this.terms.share(a, b), isContained(wordingA, wordingB));
    const related = this.related.get(`${a} ${b}`);
    if (related === undefined) return compared;
    const many = this.statements.length >= MANY;
    if (related.relation === "same" && many && !hasGrounds(compared, one, other)) return compared;
    return withRelation(compared, related, one, other);
  }
}

/**
 * Among many statements two that share little of their words meet by a small figure ("five seasons", "90 percent") by
 * chance, unless they share several names, words or figures, or one that is rare.
 */
function hasGrounds({ features }: Comparison, a: Statement, b: Statement): boolean {
  if ((features.dice ?? 1) >= LITTLE || features.nestedShare !== undefined) return true;
  if ((features.words ?? 0) >= SEVERAL_WORDS || (features.names ?? 0) >= SEVERAL) return true;
  const shared = [...a.numbers].filter((figure) => b.numbers.has(figure));
  const figures = shared.filter((figure) => !/^(?:19|20)\d\d$/.test(figure));
  return shared.length === 0 || figures.length >= SEVERAL || figures.some((figure) => Number(figure) >= RARE);
}

/** A relation that was found outweighs words in common: the same is joined, what parts stays apart. */
function withRelation(
  compared: Comparison,
  { relation, likelihood }: RelatedPair,
  a: Statement,
  b: Statement,
): Comparison {
  // Who denies is told by stance: that is left to the words.
  if (a.stance === "denies" || b.stance === "denies") return compared;
  if (relation !== "same") return { ...compared, apart: compared.apart || compared.score < THRESHOLD_OPPOSED };
  // What somebody calls a thing is not what is told of a thing of that name.
  if ((a.stance === "evaluates") !== (b.stance === "evaluates") && (compared.features.words ?? 0) < 2) return compared;
  const score = Math.max(compared.score, THRESHOLD + (1 - THRESHOLD) * likelihood);
  return { score, apart: false, features: { ...compared.features, likelihood } };
}

type Wording = { readonly padded: string; readonly words: number };

/**
 * How far two statements say the same, 0 to 1: the weighted share of common terms (Dice, with a third of the overlap
 * coefficient for a short wording of a long one), less where numbers or names conflict, more where both say of one
 * event that it is so. Symmetric. `apart` forbids a join whatever the rest says.
 */
function compare(a: Statement, b: Statement, { dice, part, words, names }: Share, quoted: boolean): Comparison {
  const samePage = a.page === b.page;
  if (samePage && a.contents.some((one) => b.contents.some((other) => overlap(one, other)))) return compareNested(a, b);
  let score = dice * 0.65 + part * 0.35;
  const sameWording = a.wording === b.wording;
  if (disjoint(a.numbers, b.numbers)) score *= 0.7;
  // In nearly the same words, a name is the same one however it is spelled.
  if (disjoint(a.names, b.names) && dice < 0.85) score *= 0.6;
  const event = eventAgreement(a, b);
  if (event === 1) score = Math.min(1, score + 0.12);
  if (event === -1) score *= 0.7;
  const shareLink = sharesLink(a, b);
  if (shareLink && score > 0.3) score = Math.min(1, score + 0.06);
  // One word in common is a topic, not a statement; a quote of one or two words may come again as it is.
  if (words < 2 && !(sameWording && a.wording.includes(" "))) score = Math.min(score, 0.3);
  const bothDeny = a.stance === "denies" && b.stance === "denies";
  const few = words < 3 ? !sameWording : words < 4 && dice < 0.7 && !bothDeny;
  if (few && names === 0 && event !== 1) score = Math.min(score, 0.5);
  if (dice < LEAST_DICE) score = Math.min(score, 0.5);
  if (quoted) score = Math.max(score, 0.8);
  // That an event is off is one statement in however many words; why and until when are others.
  const bothAssert = a.stance === "asserts" && b.stance === "asserts";
  if (bothAssert && event === 1 && isOff(a) && words >= 2 && part >= 0.55) score = Math.max(score, 0.65);
  const denial = a.stance === "denies" || b.stance === "denies";
  // A denial of an event need not repeat the words of those who assert it.
  if (denial && !bothDeny && event === 1) score = Math.max(score, 0.7);
  const opposed = a.negative !== b.negative && !denial;
  // What one page says twice in much the same words, it mostly says of two things; a denial it may repeat.
  const within = bothDeny && words >= 3 ? THRESHOLD : THRESHOLD_WITHIN_PAGE;
  const apart =
    (opposed && score < THRESHOLD_OPPOSED) || (samePage && score < within) || (!denial && partOnStatus(a, b));
  return {
    score,
    apart,
    features: {
      dice,
      part,
      words,
      names,
      event,
      opposed: opposed ? 1 : 0,
      samePage: samePage ? 1 : 0,
      sharedLink: shareLink ? 1 : 0,
    },
  };
}

/** A content inside another on one page: the same statement with its relay where it is nearly all of it, else a part. */
function compareNested(a: Statement, b: Statement): Comparison {
  const length = (statement: Statement) => statement.contents.reduce((total, span) => total + span.end - span.start, 0);
  let common = 0;
  for (const one of a.contents) {
    for (const other of b.contents) {
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
    }
  }
  const share = common / Math.max(1, length(a), length(b));
  return {
    score: share >= NESTED_SHARE ? 1 : 0,
    apart: share < NESTED_SHARE,
    features: { nestedShare: share, samePage: 1 },
  };
}

/** 1 where both heads are one event with one status, -1 where they are one event with two, else 0. */
function eventAgreement(a: Statement, b: Statement): number {
  const [headA, headB] = [a.events[0], b.events[0]];
  if (headA === undefined || headB === undefined || headA.event !== headB.event) return 0;
  return headA.status === headB.status ? 1 : -1;
}

/** True where both tell one event, as off the one and as standing the other: that it is planned does not say that it is cancelled. */
function partOnStatus(a: Statement, b: Statement): boolean {
  return a.events.some(({ event, status }) =>
    b.events.some((other) => other.event === event && OFF.has(other.status) !== OFF.has(status)),
  );
}

/** True where both chains pass through one named link besides the pages' own outlets. */
function sharesLink(a: Statement, b: Statement): boolean {
  return sharedCount(a.links, b.links) > 0;
}

const OFF: ReadonlySet<string> = new Set(["postponed", "suspended", "cancelled"]);

function isOff(statement: Statement): boolean {
  return OFF.has(statement.events[0]?.status ?? "");
}

/** True where the shorter of two wordings, six words at least, stands in the longer one as it is. */
function isContained(a: Wording, b: Wording): boolean {
  const [short, long] = a.padded.length <= b.padded.length ? [a, b] : [b, a];
  return short.words >= LEAST_QUOTED && long.padded.includes(short.padded);
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && sharedCount(a, b) === 0;
}
