import type { Attribution, HearsayRecord, RecordPage } from "../../src/core/record.ts";
import { type GoldAttribution, type GoldPage, toCodeUnits } from "./reading.ts";

type TextSpan = { start: number; end: number };
export type AttributionScore = {
  gold: number;
  found: number;
  exact: number;
  speaker: number;
  chains: number;
  chainsRight: number;
  denials: number;
  denialsRight: number;
  quotes: number;
  quotesRight: number;
  put: string[];
  misses: string[];
  further: string[];
};

const length = (spans: readonly TextSpan[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);
function shared(a: readonly TextSpan[], b: TextSpan): number {
  return a.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, b.end) - Math.max(span.start, b.start)), 0);
}
const words = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const STOP = new Set(["the", "a", "an", "of", "one", "s", "this", "and", "other", "u", "his", "her", "us"]);
/** True when the two names share their telling words: the last of one stands in the other. */
export function sameName(a: string, b: string): boolean {
  const left = words(a).filter((word) => !STOP.has(word));
  const right = words(b).filter((word) => !STOP.has(word));
  const last = left.at(-1);
  const otherLast = right.at(-1);
  return last !== undefined && otherLast !== undefined && (right.includes(last) || left.includes(otherLast));
}

function speakerRight(record: HearsayRecord, gold: GoldAttribution, found: Attribution, text: string): boolean {
  if (gold.source === "") return found.speaker.kind === "nobody stated";
  const entity = record.entities.find((candidate) => candidate.id === found.speaker.entity);
  const names = [
    found.speaker.description,
    entity?.name ?? "",
    ...found.speaker.alternatives,
    ...found.sources.map((span) => text.slice(span.start, span.end)),
  ];
  if (gold.resolves_to !== undefined) {
    const wanted = gold.resolves_to;
    return [entity?.name ?? "", found.speaker.description, ...found.speaker.alternatives].some((name) =>
      sameName(wanted, name),
    );
  }
  return names.some((name) => name !== "" && sameName(gold.source, name));
}

function chainRight(gold: GoldAttribution, found: Attribution): boolean {
  const links = found.chain.slice(1);
  const wanted = gold.chain ?? [];
  if (links.length < wanted.length) return false;
  const offset = links.length - wanted.length;
  return wanted.every((name, index) => sameName(name, links[offset + index]?.name ?? ""));
}

/** Scores one page's attributions against the reading. */
export function scoreAttributions(record: HearsayRecord, page: RecordPage, gold: GoldPage): AttributionScore {
  const score: AttributionScore = {
    gold: gold.attributions.length,
    found: 0,
    exact: 0,
    speaker: 0,
    chains: 0,
    chainsRight: 0,
    denials: 0,
    denialsRight: 0,
    quotes: 0,
    quotesRight: 0,
    put: [],
    misses: [],
    further: [],
  };
  const own = record.attributions.filter((attribution) => attribution.page === page.id);
  const used = new Set<string>();
  for (const item of gold.attributions) {
    const span = toCodeUnits(page.text, item.content_span);
    const candidates = own
      .map((found) => {
        const overlap = shared(found.contents, span);
        const union = length(found.contents) + span.end - span.start - overlap;
        return { found, overlap, iou: overlap / union };
      })
      .filter(({ iou, overlap, found }) =>
        item.loose === true || found.form !== "indirect"
          ? overlap >= 0.5 * Math.min(span.end - span.start, length(found.contents))
          : iou >= 0.5,
      )
      .sort((a, b) => b.iou - a.iou);
    const right = candidates.find(({ found }) => speakerRight(record, item, found, page.text));
    const best = right ?? candidates[0];
    const label = `${item.source} | ${item.cue} | ${item.content.slice(0, 70)}`;
    if (item.form === "direct") score.quotes++;
    if (item.chain !== null) score.chains++;
    if (item.polarity === "denies") score.denials++;
    if (best === undefined) {
      score.misses.push(`missed: ${label}`);
      continue;
    }
    score.found++;
    for (const { found } of candidates) used.add(found.id);
    if (best.iou > 0.97) score.exact++;
    if (right === undefined) score.misses.push(`wrong speaker (${best.found.speaker.description}): ${label}`);
    else {
      score.speaker++;
      if (item.form === "direct") score.quotesRight++;
    }
    if (item.chain !== null) {
      if (chainRight(item, best.found)) score.chainsRight++;
      else
        score.misses.push(
          `wrong chain (${best.found.chain.map((link) => link.name).join(" > ")}), want ${item.chain.join(" > ")}: ${label}`,
        );
    }
    if (item.polarity === "denies") {
      if (best.found.stance === "denies") score.denialsRight++;
      else score.misses.push(`denial read as ${best.found.stance}: ${label}`);
    }
  }
  for (const words of gold.must_not_attribute ?? []) {
    const start = page.text.indexOf(words);
    for (const found of own) {
      if (!found.hypothetical && shared(found.contents, { start, end: start + words.length }) > 0)
        score.put.push(words);
    }
  }
  for (const found of own) {
    if (used.has(found.id)) continue;
    const content = found.contents.map((part) => page.text.slice(part.start, part.end)).join(" … ");
    const cue = found.cues.map((part) => page.text.slice(part.start, part.end)).join(" … ");
    score.further.push(`${found.speaker.description} | ${cue} | ${content.slice(0, 90)}`);
  }
  return score;
}
