/** A link's name and the words of a statement, as labelled; `chain` holds the links behind the page's own outlet. */
export type LabelledStatement = {
  readonly content: string;
  readonly occurrence?: number;
  readonly chain: readonly string[];
  readonly origin: string | null;
  readonly hypothetical: boolean;
};
export type LabelledPassage = {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly statements: readonly LabelledStatement[];
};

/** A statement as it was found, in the same form; `origin` is null where nobody is named and no outlet known. */
export type FoundStatement = {
  readonly contents: readonly (readonly [start: number, end: number])[];
  readonly chain: readonly string[];
  readonly origin: string | null;
  readonly hypothetical: boolean;
};

/** How one labelled statement was met: `found` is the place in the list of found ones, -1 where nothing shares half its words. */
export type ChainVerdict = { readonly found: number; readonly chain: boolean; readonly origin: boolean };

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu;
const LEAST_OVERLAP = 0.5;

/** Where the words of a labelled statement begin in its passage; -1 where they do not stand there. */
export function placeOf(text: string, content: string, occurrence = 0): number {
  let at = text.indexOf(content);
  for (let skipped = 0; skipped < occurrence && at >= 0; skipped++) at = text.indexOf(content, at + 1);
  return at;
}

/**
 * Scores the statements of one passage. Labelled and found ones are paired one to one, the best overlap of their words
 * first (intersection over union, half at least). A chain is exact when it has as many links in the same order and each
 * name agrees; nobody stated ("unnamed") is no link. Of a hypothetical one `chain` is true when nobody is given as having
 * said it: none is found for it, or the one found is marked so.
 */
export function scoreChains(passage: LabelledPassage, found: readonly FoundStatement[]): ChainVerdict[] {
  const words = [...passage.text.matchAll(WORD)].map((match) => [match.index, match.index + match[0].length] as const);
  const inside = (stretches: FoundStatement["contents"]) =>
    new Set(words.flatMap(([from, to], index) => (stretches.some(([a, b]) => a < to && from < b) ? [index] : [])));
  const wanted = passage.statements.map(({ content, occurrence }) => {
    const start = placeOf(passage.text, content, occurrence);
    return inside(start < 0 ? [] : [[start, start + content.length]]);
  });
  // Of words that the speaker parts ("A," he said. "B") each part may be labelled alone.
  const given = found.flatMap(({ contents }, index) => {
    const parts = contents.length > 1 ? contents.map((part) => [part]) : [];
    return [contents, ...parts].map((stretches, part) => ({ index, part, words: inside(stretches) }));
  });
  const pairs = wanted.flatMap((mine, gold) =>
    given.flatMap(({ index, part, words: theirs }) => {
      const overlap = overlapOf(mine, theirs);
      return overlap >= LEAST_OVERLAP ? [{ overlap, gold, index, part }] : [];
    }),
  );
  // Of two that hold the same words the one within the other has the longer chain.
  const depth = (index: number) => found[index]?.chain.length ?? 0;
  pairs.sort(
    (a, b) => b.overlap - a.overlap || depth(b.index) - depth(a.index) || a.gold - b.gold || a.index - b.index,
  );
  const chosen = new Map<number, number>();
  const used = new Set<string>();
  for (const { gold, index, part } of pairs) {
    const whole = part > 0 ? `${index} 0` : `${index} ${part}`;
    if (chosen.has(gold) || used.has(`${index} ${part}`) || (part > 0 && used.has(whole))) continue;
    chosen.set(gold, index);
    used.add(`${index} ${part}`);
  }
  return passage.statements.map((statement, gold): ChainVerdict => {
    const index = chosen.get(gold) ?? -1;
    const other = found[index];
    if (statement.hypothetical) {
      const unsaid = other === undefined || other.hypothetical || other.chain.length === 0;
      return { found: index, chain: unsaid, origin: unsaid };
    }
    if (other === undefined || other.hypothetical) return { found: index, chain: false, origin: false };
    return { found: index, chain: sameChain(statement.chain, other.chain), origin: sameOrigin(statement, other) };
  });
}

function sameOrigin(one: LabelledStatement, other: FoundStatement): boolean {
  if (one.origin === null || other.origin === null) return one.origin === other.origin;
  return sameName(one.origin, other.origin);
}

/** True when two chains have the same links in the same order. */
export function sameChain(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [stated(one), stated(other)];
  return a.length === b.length && a.every((name, index) => sameName(name, b[index] ?? ""));
}

function stated(chain: readonly string[]): string[] {
  return chain.filter((name) => name !== "" && name.toLowerCase() !== "unnamed");
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "its", "his", "her", "their"]);
const AFTER_HEAD =
  /,|\s(?:of|for|at|in|on|from|to|by|with|within|who|whom|which|that|close|familiar|briefed|seen|obtained|speaking|involved|inside|near)\s/;
/** "a spokesman for the ministry", "the ministry's spokesman": where nobody names him, the body speaks. */
const SPOKESMAN = /^(?:an?|the|one|its)?\s*spokes(?:man|woman|person)\s(?:for|of|at)\s/i;
const BODY_SPOKESMAN = /(?:['’]s)?\sspokes(?:man|woman|person)$/i;

/**
 * True when two names mean the same link: the same words, articles, possessives and case aside, or all of one's words
 * in the other with the other's head word among them ("two diplomats", "two diplomats with knowledge of the talks").
 */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return within(a, b) || within(b, a);
}

type Name = { readonly words: readonly string[]; readonly head: string };

function plain(name: string): Name {
  const spokesless = name.trim().replace(SPOKESMAN, "").replace(BODY_SPOKESMAN, "");
  const words = wordsIn(spokesless);
  const front = wordsIn(spokesless.split(AFTER_HEAD)[0] ?? "");
  return { words, head: front.at(-1) ?? words.at(-1) ?? "" };
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?/gu) ?? [])
    .map((word) => word.replace(/['’]s$/, ""))
    .filter((word) => !ARTICLES.has(word));
}

function within(small: Name, large: Name): boolean {
  return (
    small.words.length > 0 &&
    small.words.every((word) => large.words.includes(word)) &&
    small.words.includes(large.head)
  );
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Share of the first labelling's statements that the second has with the same chain and origin: [agreed, of]. */
export function agreement(first: LabelledPassage, second: LabelledPassage | undefined): [agreed: number, of: number] {
  const others = (second?.statements ?? []).map((statement): FoundStatement => {
    const start = placeOf(first.text, statement.content, statement.occurrence);
    return { ...statement, contents: start < 0 ? [] : [[start, start + statement.content.length]] };
  });
  const verdicts = scoreChains(first, others);
  // Words that nobody said must be labelled so by both.
  const agreed = verdicts.filter(({ found, chain, origin }, index) => {
    const hypothetical = first.statements[index]?.hypothetical === true;
    return chain && origin && (!hypothetical || others[found]?.hypothetical === true);
  });
  return [agreed.length, first.statements.length];
}
