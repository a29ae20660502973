import { overlap } from "../../core/span.ts";
import type { Statement } from "./statement.ts";

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

export type Features = Readonly<{ [feature: string]: number }>;
export type Comparison = { readonly score: number; readonly apart: boolean; readonly features: Features };

/** How much a term tells apart: ln(1 + N / statements that hold it). */
export type Weights = (term: string) => number;

/** Weights of the terms of all statements. */
export function weigh(statements: readonly Statement[]): Weights {
  const frequency = new Map<string, number>();
  for (const statement of statements) {
    for (const term of statement.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return (term) => {
    const plain = Math.log(1 + statements.length / (frequency.get(term) ?? 1));
    // Names say what a statement is about, words what it says of it.
    return isName(term) ? plain * 0.6 : plain;
  };
}

function isName(term: string): boolean {
  return term.startsWith("@");
}

/**
 * How far two statements say the same, 0 to 1: the weighted share of common terms (Dice, with a third of the overlap
 * coefficient for a short wording of a long one), less where numbers or names conflict, more where both say of one
 * event that it is so. Symmetric. `apart` forbids a join whatever the rest says.
 */
export function compare(a: Statement, b: Statement, weight: Weights): Comparison {
  const samePage = a.page === b.page;
  if (samePage && a.contents.some((one) => b.contents.some((other) => overlap(one, other)))) return compareNested(a, b);
  const termsOfB = new Set(b.terms);
  const sharedTerms = a.terms.filter((term) => termsOfB.has(term));
  const shared = sum(sharedTerms, weight);
  const [weightA, weightB] = [sum(a.terms, weight), sum(b.terms, weight)];
  const words = sharedTerms.filter((term) => !isName(term)).length;
  const names = sharedTerms.length - words;
  const smaller = Math.min(weightA, weightB);
  const dice = weightA + weightB === 0 ? 0 : (2 * shared) / (weightA + weightB);
  const part = smaller === 0 ? 0 : shared / smaller;
  let score = dice * 0.65 + part * 0.35;
  const sameWording = a.wording === b.wording;
  const quoted = isContained(a.wording, b.wording);
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
  const apart = (opposed && score < THRESHOLD_OPPOSED) || (samePage && score < within);
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

/** True where both chains pass through one named link besides the pages' own outlets. */
function sharesLink(a: Statement, b: Statement): boolean {
  return [...a.links].some((link) => b.links.has(link));
}

const OFF: ReadonlySet<string> = new Set(["postponed", "suspended", "cancelled"]);

function isOff(statement: Statement): boolean {
  return OFF.has(statement.events[0]?.status ?? "");
}

/** True where the shorter of two wordings, six words at least, stands in the longer one as it is. */
function isContained(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(" ").length >= LEAST_QUOTED && ` ${long} `.includes(` ${short} `);
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));
}

function sum(terms: readonly string[], weight: Weights): number {
  return terms.reduce((total, term) => total + weight(term), 0);
}
