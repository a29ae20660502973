import type { Attribution, HearsayRecord, RecordPage } from "../../src/core/record.ts";
import type { TextSpan } from "../../src/core/span.ts";
import type { Miss } from "../yardstick.ts";
import { type ReadPageFacts, type ReadStatement, sameName } from "./reading.ts";

/** Counts of one page; each name says of what. */
export type StatementCounts = {
  gold: number;
  found: number;
  exact: number;
  fixed: number;
  rightSpeaker: number;
  wrongSpeaker: number;
  quotes: number;
  quotesRight: number;
  chains: number;
  chainsRight: number;
  denials: number;
  denialsRight: number;
  putIntoAMouth: number;
};

const LEAST_OVERLAP = 0.5;
const EXACT = 0.97;

const lengthOf = (spans: readonly TextSpan[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const shared = (a: readonly TextSpan[], b: readonly TextSpan[]) =>
  a.reduce(
    (sum, one) =>
      b.reduce(
        (inner, other) => inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)),
        sum,
      ),
    0,
  );

/** Scores one page's attributions against the reading of the page. */
export function scoreStatements(
  record: HearsayRecord,
  page: RecordPage,
  gold: ReadPageFacts,
): { counts: StatementCounts; misses: Miss[] } {
  const counts: StatementCounts = {
    gold: 0,
    found: 0,
    exact: 0,
    fixed: 0,
    rightSpeaker: 0,
    wrongSpeaker: 0,
    quotes: 0,
    quotesRight: 0,
    chains: 0,
    chainsRight: 0,
    denials: 0,
    denialsRight: 0,
    putIntoAMouth: 0,
  };
  const misses: Miss[] = [];
  const own = record.attributions.filter((one) => one.page === page.id);
  for (const item of gold.statements) {
    const context = `${gold.key}: ${item.source || "(nobody)"} | ${item.cue} | ${item.content.slice(0, 70)}`;
    const candidates = candidatesFor(item, item.places(page.text), own);
    const right = candidates.find(({ found }) => isSpeaker(record, item, found, page.text));
    const best = right ?? candidates[0];
    counts.gold++;
    if (!item.loose) counts.fixed++;
    if (item.form === "direct") counts.quotes++;
    if (item.chains.length > 0) counts.chains++;
    if (item.denies) counts.denials++;
    if (best === undefined) {
      misses.push({ category: item.form === "direct" ? "quotation missed" : "statement missed", context });
      continue;
    }
    counts.found++;
    if (!item.loose && best.iou > EXACT) counts.exact++;
    if (right === undefined) {
      const told = `${context}  FOUND ${best.found.speaker.description}`;
      if (isUnresolved(item, best.found, page.text))
        misses.push({ category: "speaker found, not told who it is", context: told });
      else {
        counts.wrongSpeaker++;
        misses.push({ category: "wrong speaker", context: told });
      }
    } else {
      counts.rightSpeaker++;
      if (item.form === "direct") counts.quotesRight++;
    }
    if (item.chains.length > 0) {
      if (isChain(item, best.found)) counts.chainsRight++;
      else {
        const found = best.found.chain.map(({ name }) => name).join(" > ");
        misses.push({ category: "wrong chain", context: `${context}  FOUND ${found}` });
      }
    }
    if (item.denies) {
      if (best.found.stance === "denies") counts.denialsRight++;
      else misses.push({ category: "denial missed", context: `${context}  FOUND ${best.found.stance}` });
    }
  }
  for (const words of gold.notSaid) {
    const start = page.text.indexOf(words);
    const said = own.filter(
      (one) => !one.hypothetical && shared(one.contents, [{ start, end: start + words.length }]) > 0,
    );
    counts.putIntoAMouth += said.length > 0 ? 1 : 0;
    for (const one of said)
      misses.push({ category: "put into a mouth", context: `${gold.key}: ${words}  FOUND ${one.speaker.description}` });
  }
  return { counts, misses };
}

/** The found attributions that may stand for the statement, the best cut first. */
function candidatesFor(item: ReadStatement, spans: readonly TextSpan[], own: readonly Attribution[]) {
  return own
    .map((found) => {
      const overlap = shared(found.contents, spans);
      const iou = overlap / (lengthOf(found.contents) + lengthOf(spans) - overlap);
      return { found, overlap, iou };
    })
    .filter(({ found, overlap, iou }) =>
      item.loose || item.form !== "indirect"
        ? overlap >= LEAST_OVERLAP * Math.max(1, Math.min(lengthOf(spans), lengthOf(found.contents)))
        : iou >= LEAST_OVERLAP,
    )
    .sort((a, b) => b.iou - a.iou);
}

function isSpeaker(record: HearsayRecord, gold: ReadStatement, found: Attribution, text: string): boolean {
  const { kind, description, alternatives } = found.speaker;
  if (gold.speakers.length === 0) return kind === "nobody stated";
  // Words of an unnamed person in the mouth of a named one are as wrong as they can be.
  if (gold.unnamed && kind !== "unnamed") return false;
  const name = record.entities.find(({ id }) => id === found.speaker.entity)?.name ?? "";
  const source = found.sources.map(({ start, end }) => text.slice(start, end));
  const resolved = !gold.speakers.includes(gold.source);
  const names = [name, description, ...alternatives, ...(resolved ? [] : source)].filter((one) => one !== "");
  return gold.speakers.some((wanted) => names.some((one) => sameName(wanted, one)));
}

/** True where the right words are the source and only who they mean was left open: no reader is misled. */
function isUnresolved({ source }: ReadStatement, { speaker, sources }: Attribution, text: string): boolean {
  if (speaker.entity !== null) return false;
  const found = [speaker.description, ...sources.map(({ start, end }) => text.slice(start, end))];
  return found.some((one) => one.toLowerCase() === source.toLowerCase() || sameName(one, source));
}

function isChain({ chains }: ReadStatement, found: Attribution): boolean {
  const links = found.chain.slice(1);
  return chains.some((wanted) => {
    const offset = links.length - wanted.length;
    return offset >= 0 && wanted.every((name, index) => sameName(name, links[offset + index]?.name ?? ""));
  });
}
