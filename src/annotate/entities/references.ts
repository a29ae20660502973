import type { Quote } from "../../core/layers.ts";
import { bySpan, type TextSpan } from "../../core/span.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import { FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import type { Cluster } from "./cluster.ts";
import { describedAt } from "./descriptions.ts";
import { Directory } from "./directory.ts";
import { prominenceAt, type Reference, type Told } from "./discourse.ts";
import { type NameMention, winner } from "./name-mentions.ts";
import { pairDescribed } from "./paired-descriptions.ts";
import { PRONOUN_REACH, type Spoken } from "./pronoun-candidates.ts";
import type { PronounRanker } from "./pronoun-ranker.ts";
import { meantBy, pronoun } from "./pronouns.ts";
import type { WordedSentence } from "./words.ts";

function referenceOf(mention: NameMention, cluster: Cluster): Reference {
  const { words } = mention.sentence;
  let from = mention.from;
  let to = mention.to;
  for (const role of mention.roles) {
    from = Math.min(from, role.fullFrom);
    to = Math.max(to, role.fullTo);
  }
  const { score } = winner(mention.votes);
  return {
    cluster,
    by: "name",
    confidence: mention.headline ? 0.85 : score >= 5 || cluster.mentions.length > 2 ? 0.95 : score >= 2 ? 0.85 : 0.7,
    start: mention.start,
    end: mention.end,
    fullStart: withArticle(mention, cluster, from),
    fullEnd: mention.fullEnd,
    from: mention.from,
    to: mention.to,
    prominence: prominenceAt(words, from, to),
  };
}

/** Start of a body's name with its article, where name and article are the whole of a phrase: not in "the Senate vote". */
function withArticle(mention: NameMention, cluster: Cluster, from: number): number {
  const { words } = mention.sentence;
  const article = words[from - 1];
  const after = words[mention.to];
  if (cluster.kind === "person" || cluster.kind === "place" || from !== mention.from) return mention.fullStart;
  if (article?.lower !== "the" || words[from]?.space !== true) return mention.fullStart;
  const whole =
    after === undefined ||
    mention.words.at(-1)?.possessive === true ||
    (!after.letter && !/^[-–—/\d]/.test(after.text)) ||
    FUNCTION_WORDS.has(after.lower) ||
    SAYING_VERBS.has(after.lower) ||
    /^[a-z]{2,20}ed$/.test(after.lower);
  return whole ? article.start : mention.fullStart;
}

/** Which of the spans holds a place, -1 where none does. */
const holding = (spans: readonly TextSpan[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const span = spans[middle];
    if (span !== undefined && span.end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset ? low : -1;
};

/** All that is spoken of on the page, in the order of the text: names first found, then what descriptions and pronouns mean. */
export function references(
  sentences: readonly WordedSentence[],
  clusters: readonly Cluster[],
  quotes: readonly Quote[],
  home: string | null,
  rank: PronounRanker,
): { readonly all: Reference[]; readonly learned: boolean } {
  const bySentence = new Map<number, Reference[]>();
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) {
      const list = bySentence.get(mention.sentence.sentence) ?? [];
      list.push(referenceOf(mention, cluster));
      bySentence.set(mention.sentence.sentence, list);
    }
  }
  const directory = new Directory(clusters, home);
  const inner = quotes.map((quote) => quote.inner);
  const quoteAt = (offset: number) => holding(inner, offset);
  const spoken: Spoken = { meant: new Map(), last: new Map(), times: new Map() };
  const told: Told[] = [];
  const all: Reference[] = [];
  for (const sentence of sentences) {
    const names = (bySentence.get(sentence.sentence) ?? []).sort(bySpan);
    // Headings and captions stand apart from the run of the text: nothing in the body points back to them.
    const apart = sentence.kind === "title" || sentence.kind === "heading" || sentence.kind === "caption";
    const here: Told = { sentence, references: [] };
    const far = apart ? [here] : [...told.slice(1 - PRONOUN_REACH), here];
    addReferences({ sentence, names, here, far, directory, quoteAt, spoken, rank }, all);
    if (!apart) told.push(here);
  }
  return { all: all.sort(bySpan), learned: directory.learned };
}

/** What a sentence is read with: its names, what was spoken of in those before, itself last. */
type Scene = {
  readonly sentence: WordedSentence;
  readonly names: readonly Reference[];
  readonly here: Told;
  readonly far: readonly Told[];
  readonly directory: Directory;
  readonly quoteAt: (offset: number) => number;
  readonly spoken: Spoken;
  readonly rank: PronounRanker;
};

/** Adds what a sentence speaks of to `all`, and to what stands in it. Apart from the page's loop, which runs only once. */
function addReferences(
  { sentence, names, here, far, directory, quoteAt, spoken, rank }: Scene,
  all: Reference[],
): void {
  const reach = far.slice(-5);
  let next = 0;
  for (let index = 0; index < sentence.words.length; index++) {
    const name = names[next];
    const word = sentence.words[index];
    if (word === undefined) break;
    if (name !== undefined && name.from === index) {
      here.references.push(name);
      all.push(name);
      count(spoken, name.cluster);
      next++;
      const owner = describedAt(reach, directory, index, quoteAt(word.start) >= 0);
      if (owner !== null) push(sentence, owner, "description", here, all, name.to);
      index = name.to - 1;
      continue;
    }
    if (!word.letter) continue;
    const quoted = quoteAt(word.start) >= 0;
    if (pronoun(word.lower)) {
      const meant = meantBy({ told: far, at: index, names, quoteAt, spoken }, rank);
      if (meant !== null) {
        push(sentence, { ...meant, from: index, to: index + 1 }, "pronoun", here, all);
        count(spoken, meant.cluster);
      }
    }
    const paired = pairDescribed(sentence.words, index, directory);
    if (paired !== null) {
      for (const cluster of paired.clusters)
        push(sentence, { ...paired, cluster }, "description", here, all, paired.from, paired.headTo);
      index = paired.headTo - 1;
      continue;
    }
    const described = describedAt(reach, directory, index, quoted);
    if (described === null) continue;
    const inside = names.filter((other) => other.from < described.to && index < other.to);
    // "the foreign minister of Darvia" holds the name of a place, which stays a mention of its own.
    const parted =
      inside.length > 0 && inside.every(({ cluster, from }) => cluster.kind === "place" && from >= described.headTo);
    const covered =
      (inside.length > 0 && !parted) ||
      names.some((other) => other.fullStart <= word.start && word.start < other.fullEnd);
    if (covered) continue;
    const shown = parted ? described.headTo : described.to;
    push(sentence, described, "description", here, all, described.from, shown);
    index = shown - 1;
  }
}

const count = ({ times }: Spoken, cluster: Cluster): void => {
  times.set(cluster, (times.get(cluster) ?? 0) + 1);
};

function push(
  sentence: WordedSentence,
  found: { cluster: Cluster; confidence: number; from: number; to: number },
  by: "description" | "pronoun",
  here: Told,
  all: Reference[],
  start = found.from,
  to = found.to,
): void {
  const first = sentence.words[start];
  const whole = sentence.words[found.from];
  const last = sentence.words[to - 1];
  const close = sentence.words[found.to - 1];
  if (first === undefined || whole === undefined || last === undefined || close === undefined) return;
  const reference: Reference = {
    cluster: found.cluster,
    by,
    confidence: found.confidence,
    start: first.start,
    end: last.end,
    fullStart: whole.start,
    fullEnd: close.end,
    from: start,
    to,
    prominence:
      by === "pronoun" && !/^(?:s?he|they|it)$/.test(first.lower)
        ? "other"
        : prominenceAt(sentence.words, found.from, found.to),
  };
  here.references.push(reference);
  all.push(reference);
}
