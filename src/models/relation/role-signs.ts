import type { Content } from "./content.ts";
import { wordTables } from "./word-tables.ts";

/** Below it a word has no fellow in the other content. */
const LEAST_FELLOW = 0.4;
/** From here on two words are of one thing, and a "not" before one of them alone turns it round. */
const ONE_THING = 0.6;
/** How alike subjects are held that are names in common, and those that neither content has words for. */
const OF_NAMES = 0.7;
const OF_NOTHING = 0.3;
/** How far the main word of a content without one is told by the other. */
const NO_VERB = 0.5;

/** What two contents do with their subjects and main words, by name. */
export type RoleSigns = Readonly<Record<(typeof ROLE_SIGNS)[number], number>>;
const ROLE_SIGNS = [
  "mainWords",
  "subjects",
  "clauses",
  "otherRest",
  "subjectMost",
  "subjectLeast",
  "mainLeast",
  "mainMost",
  "bothNegated",
  "oneNegated",
  "fellowTurned",
  "fellowsNegated",
] as const;

/**
 * Whether two contents tell one thing of one subject, something else of it (`otherRest`: same subject, same verb, another
 * end), or only speak of it (`subjectMost`, `subjectLeast`: nothing but the subject in common); and where "not" stands. A
 * content's first word that may be a verb parts its subject from the rest. Linear in the product of their lengths.
 */
export function roleSignsOf(a: Content, b: Content): RoleSigns {
  const { kin } = wordTables(a, b);
  const most = (row: readonly number[]) => row.reduce((best, value) => Math.max(best, value), 0);
  const best = {
    a: kin.map(most),
    b: b.words.map((_, at) => most(kin.map((row) => row[at] ?? 0))),
  };
  const share = ({ words }: Content, nearest: readonly number[], from: number, to: number): number | null => {
    let [found, weight] = [0, 0];
    for (let at = from; at < Math.min(to, words.length); at++) {
      const own = words[at]?.weight ?? 0;
      const near = nearest[at] ?? 0;
      weight += own;
      if (near >= LEAST_FELLOW) found += near * own;
    }
    return weight === 0 ? null : found / weight;
  };
  /** The least and the most of what is told of both; 0.5 where there is nothing. */
  const span = (from: (content: Content) => number, to: (content: Content) => number) => {
    const shares = [share(a, best.a, from(a), to(a)), share(b, best.b, from(b), to(b))].filter((one) => one !== null);
    return shares.length === 0 ? { least: 0.5, most: 0.5 } : { least: Math.min(...shares), most: Math.max(...shares) };
  };
  const subject = span(
    () => 0,
    (content) => content.subject,
  );
  const rest = span(
    (content) => content.subject,
    (content) => content.words.length,
  );
  const end = span(
    (content) => content.subject + 1,
    (content) => content.words.length,
  );
  const [mainA, mainB] = [best.a[a.subject] ?? NO_VERB, best.b[b.subject] ?? NO_VERB];
  const mainWords = kin[a.subject]?.[b.subject] ?? 0;
  const subjects = subjectsAlike(a, b, kin);
  return {
    mainWords,
    subjects,
    clauses: subjects * mainWords,
    otherRest: subjects * mainWords * (1 - end.least),
    subjectMost: subject.most * (1 - rest.most),
    subjectLeast: subject.least * (1 - rest.least),
    mainLeast: Math.min(mainA, mainB),
    mainMost: Math.max(mainA, mainB),
    bothNegated: a.negations > 0 && b.negations > 0 ? 1 : 0,
    oneNegated: a.negations > 0 !== b.negations > 0 ? 1 : 0,
    ...negatedFellows(a, b, kin),
  };
}

function subjectsAlike(a: Content, b: Content, kin: readonly (readonly number[])[]): number {
  const rows = kin.slice(0, a.subject).map((row) => row.slice(0, b.subject));
  const width = rows[0]?.length ?? 0;
  if (width === 0) return [...a.names].some((name) => b.names.has(name)) ? OF_NAMES : OF_NOTHING;
  let [ofA, ofB] = [0, 0];
  for (const row of rows) ofA += Math.max(...row);
  for (let at = 0; at < width; at++) ofB += Math.max(...rows.map((row) => row[at] ?? 0));
  return (ofA / rows.length + ofB / width) / 2;
}

/** Whether of two words of one thing the one stands behind a "not", or both do. */
function negatedFellows(a: Content, b: Content, kin: readonly (readonly number[])[]) {
  let [fellowTurned, fellowsNegated] = [0, 0];
  kin.forEach((row, at) => {
    const nearest = row.reduce((best, value, index) => (value > (row[best] ?? 0) ? index : best), 0);
    const [word, fellow] = [a.words[at], b.words[nearest]];
    if (word === undefined || fellow === undefined || (row[nearest] ?? 0) < ONE_THING) return;
    const [inA, inB] = [a.negated.has(word.stem), b.negated.has(fellow.stem)];
    if (inA !== inB) fellowTurned = 1;
    else if (inA) fellowsNegated = 1;
  });
  return { fellowTurned, fellowsNegated };
}
