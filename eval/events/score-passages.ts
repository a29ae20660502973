/** An event as a passage's label or the program has it; code units. */
export type PassageEvent = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string;
  readonly stance: string;
  readonly participants: readonly string[];
};
export type PassageScore = {
  /** [matched, found, wanted] of triggers. */
  readonly triggers: readonly [number, number, number];
  readonly type: readonly [number, number];
  /** Of the matched ones whose type is right. */
  readonly mode: readonly [number, number];
  /** Status and stance right, of the matched ones. */
  readonly status: readonly [number, number];
  /** Labelled participants that are found, of the matched ones. */
  readonly participants: readonly [number, number];
  /** For each label the found event that it is matched with, null where there is none; and the found ones left over. */
  readonly pairs: readonly (PassageEvent | null)[];
  readonly spurious: readonly PassageEvent[];
};

const TYPES: ReadonlySet<string> = new Set(["DISASTER", "COURT", "COMPANY"]);

/** Scores found events of a passage against its labels, one to one by overlap; events of other types count only where they match. */
export function scorePassage(gold: readonly PassageEvent[], found: readonly PassageEvent[]): PassageScore {
  const left = new Set(found);
  const pairs = gold.map((one) => {
    const over = [...left]
      .filter((other) => other.start < one.end && one.start < other.end)
      .sort((a, b) => Number(b.type === one.type) - Number(a.type === one.type) || a.start - b.start)[0];
    if (over !== undefined) left.delete(over);
    return over ?? null;
  });
  const both = gold.flatMap((one, index) => {
    const pair = pairs[index];
    return pair === null || pair === undefined ? [] : [{ one, pair }];
  });
  const spurious = [...left].filter(({ type }) => TYPES.has(type));
  const typed = both.filter(({ one, pair }) => one.type === pair.type);
  const wanted = both.flatMap(({ one, pair }) =>
    one.participants.map((name) => pair.participants.some((other) => isSame(name, other))),
  );
  return {
    triggers: [both.length, both.length + spurious.length, gold.length],
    type: [typed.length, both.length],
    mode: [typed.filter(({ one, pair }) => one.mode === pair.mode).length, typed.length],
    status: [
      both.filter(({ one, pair }) => one.status === pair.status && one.stance === pair.stance).length,
      both.length,
    ],
    participants: [wanted.filter(Boolean).length, wanted.length],
    pairs,
    spurious,
  };
}

const plain = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?|some|about) /, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** All words of one are among the other's, with the same last word. */
function isSame(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  const within = (some: string[], all: string[]): boolean =>
    some.length > 0 && some.every((word) => all.includes(word));
  return within(x, y) || within(y, x);
}
