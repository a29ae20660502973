import type { Claim, Difference, HearsayRecord } from "../../src/core/record.ts";
import type { Miss } from "../yardstick.ts";
import { type ReadDifference, type Reading, sameName, tellingWords } from "./reading.ts";

/** [right, wanted], and what was missed; `further` is what the record has besides. */
export type Part = {
  readonly right: number;
  readonly wanted: number;
  readonly further: number;
  readonly misses: readonly Miss[];
};
type KeyOf = (page: string) => string;

/** The differences of the reading that the record has, each of the right kind and with two of its sides on their pages. */
export function scoreDifferences(record: HearsayRecord, gold: readonly ReadDifference[], keyOf: KeyOf): Part {
  const misses: Miss[] = [];
  const known = new Set<string>();
  const candidatesOf = gold.map((item) =>
    record.differences
      .filter((one) => wordsShared(record, one, item) >= 2 && sidesOf(one, item, keyOf) >= 2)
      .sort((a, b) => wordsShared(record, b, item) - wordsShared(record, a, item)),
  );
  const ofKind = gold.map(({ kinds }, at) => (candidatesOf[at] ?? []).filter(({ kind }) => kinds.includes(kind)));
  const matched = matchMost(ofKind);
  let right = 0;
  gold.forEach((item, at) => {
    const candidates = candidatesOf[at] ?? [];
    for (const one of ofKind[at] ?? []) known.add(one.id);
    // What two readouts leave out is told beside what each dwells on; a reader tells both in one.
    for (const one of candidates) if (one.kind === "omission" && item.kinds.includes("emphasis")) known.add(one.id);
    if (matched[at] === true) {
      right++;
      return;
    }
    const other = candidates[0];
    misses.push({
      category: other === undefined ? `difference missed (${item.kinds.join(" or ")})` : "difference of another kind",
      context: `${item.on}${other === undefined ? "" : `  FOUND ${describe(record, other)}`}`,
    });
  });
  const further = record.differences.filter(({ id }) => !known.has(id));
  for (const one of further)
    misses.push({ category: "difference that the reader does not have", context: describe(record, one) });
  return { right, wanted: gold.length, further: further.length, misses };
}

/**
 * For each of some wants whether it gets one of its candidates where every candidate goes to one want alone and as many
 * wants as possible get one (Kuhn 1955). Earlier candidates are preferred.
 */
function matchMost<Candidate>(candidatesOf: readonly (readonly Candidate[])[]): boolean[] {
  const holder = new Map<Candidate, number>();
  const place = (at: number, tried: Set<Candidate>): boolean => {
    for (const one of candidatesOf[at] ?? []) {
      if (tried.has(one)) continue;
      tried.add(one);
      const before = holder.get(one);
      if (before !== undefined && !place(before, tried)) continue;
      holder.set(one, at);
      return true;
    }
    return false;
  };
  candidatesOf.forEach((_, at) => {
    place(at, new Set());
  });
  const got = new Set(holder.values());
  return candidatesOf.map((_, at) => got.has(at));
}

function describe(record: HearsayRecord, one: Difference): string {
  return `${one.kind}: ${subject(record, one)}: ${one.sides.map(({ value }) => value).join(" | ")}`;
}

function subject(record: HearsayRecord, { about }: Difference): string {
  return (
    record.events.find(({ id }) => id === about.event)?.label ??
    record.claims.find(({ id }) => id === about.claim)?.label ??
    record.entities.find(({ id }) => id === about.entity)?.name ??
    ""
  );
}

/** How many words of the reader's stand in its subject, its values or the words shown for it; two make it the same thing. */
function wordsShared(record: HearsayRecord, one: Difference, gold: ReadDifference): number {
  const evidence = one.sides.flatMap((side) =>
    side.evidence.map(({ page, start, end }) => {
      const text = record.pages.find(({ id }) => id === page)?.text ?? "";
      return text.slice(Math.max(0, start - 60), end + 60);
    }),
  );
  const stem = (word: string) => word.slice(0, 5);
  const found = new Set(
    tellingWords([subject(record, one), ...one.sides.map(({ value }) => value), ...evidence].join(" ")).map(stem),
  );
  const wanted = new Set(tellingWords([gold.on, ...gold.sides.map(({ value }) => value)].join(" ")).map(stem));
  return [...wanted].filter((word) => word.length >= 4 && found.has(word)).length;
}

/** How many sides of the reading have a side of their own in the record that shares a page. */
function sidesOf(one: Difference, gold: ReadDifference, keyOf: KeyOf): number {
  const free = one.sides.map((side) => new Set([...side.pages, ...side.evidence.map(({ page }) => page)].map(keyOf)));
  let count = 0;
  for (const { pages } of gold.sides) {
    const at = free.findIndex((keys) => pages.some((page) => keys.has(page)));
    if (at < 0) continue;
    free.splice(at, 1);
    count++;
  }
  return count;
}

/** Claims of the reading whose statements on its pages lead to the named origins, and to no other. */
export function scoreOrigins(record: HearsayRecord, gold: Reading["origins"], keyOf: KeyOf): Part {
  const misses: Miss[] = [];
  let right = 0;
  const stem = (word: string) => word.slice(0, 5);
  for (const { claim, words, pages, named, state } of gold) {
    const wanted = new Set(tellingWords(claim).map(stem));
    const about = record.claims.flatMap((one) => {
      const overlap = one.members.map((member) => {
        const { content, whole } = wordsOfMember(record, member);
        if (words.length > 0)
          return words.some((phrase) => content.toLowerCase().includes(phrase.toLowerCase())) ? 1 : 0;
        return tellingWords(whole).filter((word) => wanted.has(stem(word))).length / wanted.size;
      });
      const keys = new Set(one.members.map(({ span }) => keyOf(span.page)));
      const common = pages.filter((page) => keys.has(page)).length / pages.length;
      return Math.max(...overlap) >= 0.5 && common > 0 ? [{ one, score: Math.max(...overlap) + common }] : [];
    });
    const best = about.sort((a, b) => b.score - a.score)[0]?.one;
    const origins =
      best?.tracedTo.origins.map((id) => record.origins.find((origin) => origin.id === id)?.name ?? id) ?? [];
    if (best !== undefined && state !== undefined && best.state !== state)
      misses.push({ category: "wrong state of a claim", context: `${claim}: ${best.state}, want ${state}` });
    const all = named.every((name) => origins.some((origin) => sameName(name, origin)));
    const none = origins.every((origin) => named.some((name) => sameName(name, origin)));
    if (best !== undefined && all && none) right++;
    else
      misses.push({
        category: best === undefined ? "claim missed" : "wrong origins",
        context: `${claim}: ${origins.join(", ") || "none"}, want ${named.join(", ")}`,
      });
  }
  return { right, wanted: gold.length, further: 0, misses };
}

/**
 * What a page says a claim by, and the same with who says it and the word for saying: two may say that a thing stays as
 * it is, and the reading's own words tell whose claim is meant.
 */
function wordsOfMember(record: HearsayRecord, { span, attribution }: Claim["members"][number]) {
  const text = record.pages.find(({ id }) => id === span.page)?.text ?? "";
  const statement = record.attributions.find(({ id }) => id === attribution);
  const [content = "", ...others] = [span, ...(statement?.sources ?? []), ...(statement?.cues ?? [])].map(
    ({ start, end }) => text.slice(start, end),
  );
  return { content, whole: [...others, content].join(" ") };
}

export function scoreCopies(record: HearsayRecord, gold: NonNullable<Reading["copies"]>, keyOf: KeyOf): Part {
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const found = new Set(
    record.copies.flatMap(({ a, b }) => {
      const [from, to] = [a[0], b[0]];
      return from === undefined || to === undefined ? [] : [key(keyOf(from.page), keyOf(to.page))];
    }),
  );
  const wanted = gold.map(([a, b]) => key(a, b));
  const missing = wanted.filter((pair) => !found.has(pair));
  const further = [...found].filter((pair) => !wanted.includes(pair));
  return {
    right: wanted.length - missing.length,
    wanted: wanted.length,
    further: further.length,
    misses: [
      ...missing.map((context) => ({ category: "copy missed", context })),
      ...further.map((context) => ({ category: "copy that the reader does not have", context })),
    ],
  };
}

/** Pairs of pages that belong together and are, and pages of another matter that were joined to them. */
export function scoreMatters(record: HearsayRecord, gold: Reading["matters"], keyOf: KeyOf): Part {
  const matterOf = new Map(record.matters.flatMap(({ id, pages }) => pages.map((page) => [keyOf(page), id] as const)));
  const sizes = Map.groupBy(gold.together, (page) => matterOf.get(page));
  const [main, most] = [...sizes].sort((a, b) => b[1].length - a[1].length)[0] ?? [undefined, []];
  const joined = gold.apart.filter((page) => matterOf.get(page) === main);
  return {
    right: most.length,
    wanted: gold.together.length,
    further: joined.length,
    misses: [
      ...gold.together
        .filter((page) => !most.includes(page))
        .map((context) => ({ category: "page left out of its matter", context })),
      ...joined.map((context) => ({ category: "page of another matter joined", context })),
    ],
  };
}

/** What the pages leave open: found where the record's words touch the reading's, or share most of them. */
export function scoreUnknowns(record: HearsayRecord, gold: Reading["unknowns"], keyOf: KeyOf): Part {
  const misses: Miss[] = [];
  const used = new Set<string>();
  let right = 0;
  for (const { kind, page, words } of gold) {
    const wanted = tellingWords(words);
    const match = record.unknowns.find((one) => {
      if (used.has(one.id) || one.kind !== kind || keyOf(one.evidence.page) !== page) return false;
      const text = record.pages.find(({ id }) => id === one.evidence.page)?.text ?? "";
      const found = new Set(tellingWords(text.slice(Math.max(0, one.evidence.start - 60), one.evidence.end + 60)));
      return wanted.filter((word) => found.has(word)).length >= 0.5 * wanted.length;
    });
    if (match === undefined) misses.push({ category: `open question missed (${kind})`, context: `${page}: ${words}` });
    else {
      used.add(match.id);
      right++;
    }
  }
  const further = record.unknowns.filter(({ id }) => !used.has(id));
  for (const one of further) {
    const text = record.pages.find(({ id }) => id === one.evidence.page)?.text ?? "";
    misses.push({
      category: "open question that the reader does not have",
      context: `${keyOf(one.evidence.page)} ${one.kind}: ${text.slice(one.evidence.start, one.evidence.end).slice(0, 120)}`,
    });
  }
  return { right, wanted: gold.length, further: further.length, misses };
}

export function scoreWarnings(record: HearsayRecord, gold: Reading["warnings"], keyOf: KeyOf): Part {
  const missing = gold.filter(
    ({ page, codes }) =>
      !record.warnings.some((one) => one.page !== undefined && keyOf(one.page) === page && codes.includes(one.code)),
  );
  return {
    right: gold.length - missing.length,
    wanted: gold.length,
    further: 0,
    misses: missing.map(({ page, codes }) => ({
      category: "warning missed",
      context: `${page}: ${codes.join(" or ")}`,
    })),
  };
}
