import type { Event, HearsayRecord } from "../../src/core/record.ts";
import type { GoldHappening, Reading } from "./reading.ts";
import { sameName } from "./score-attributions.ts";

const NOUNS: { readonly [type: string]: RegExp } = {
  conversation: /conversation|call|phone/i,
  "phone call": /call|phone|conversation/i,
  meeting: /meeting|talks|visit/i,
  talks: /talks|meeting|negotiat/i,
  summit: /summit|meeting/i,
  sanctions: /sanction/i,
  bill: /bill|act|law|vote/i,
  message: /message/i,
  "agreement, in page 004's words": /agree|consensus/i,
};

function pageKey(record: HearsayRecord, id: string): string {
  const page = record.pages.find((candidate) => candidate.id === id);
  return (page?.source.path?.split("/").at(-1) ?? "").slice(0, 3);
}

/** The event of the record that tells a happening best: right kind, participants, and most of its pages. */
function bestEvent(record: HearsayRecord, gold: GoldHappening): { event: Event; score: number } | null {
  let best: { event: Event; score: number } | null = null;
  for (const event of record.events) {
    if (!(NOUNS[gold.type] ?? new RegExp(gold.type, "i")).test(event.label)) continue;
    const names = event.participants.map(
      (part) => record.entities.find((entity) => entity.id === part.entity)?.name ?? "",
    );
    const wanted = (gold.participants ?? []).filter(
      (name) => /^\p{Lu}/u.test(name) && !/officials|negotiators/.test(name),
    );
    const present = wanted.filter((name) => names.some((found) => sameName(name, found))).length;
    const pages = new Set(event.accounts.map((account) => pageKey(record, account.page)));
    const common = gold.pages.filter((page) => pages.has(page)).length;
    if (common === 0) continue;
    const place = gold.place !== undefined && event.where?.value.includes(gold.place.replace(/^the /, "")) ? 1 : 0;
    const score =
      (wanted.length === 0 ? 0.5 : present / wanted.length) +
      common / (new Set([...pages, ...gold.pages]).size || 1) +
      place * 0.5;
    if (best === null || score > best.score) best = { event, score };
  }
  return best;
}

export type StoryScore = {
  happenings: number;
  found: number;
  pagesRight: number;
  statusRight: number;
  notes: string[];
};

/** Scores events, and lists what stands for each difference, origin and unknown of the reading for a person to judge. */
export function scoreStory(record: HearsayRecord, reading: Reading): StoryScore {
  const score: StoryScore = {
    happenings: reading.story.happenings.length,
    found: 0,
    pagesRight: 0,
    statusRight: 0,
    notes: [],
  };
  for (const gold of reading.story.happenings) {
    const best = bestEvent(record, gold);
    if (best === null || best.score < 0.8) {
      score.notes.push(`happening missed: ${gold.id}`);
      continue;
    }
    score.found++;
    const pages = [...new Set(best.event.accounts.map((account) => pageKey(record, account.page)))].sort();
    if (pages.join() === gold.pages.join()) score.pagesRight++;
    else score.notes.push(`${gold.id}: pages ${pages.join(",")}, want ${gold.pages.join(",")} (${best.event.label})`);
    const statuses = best.event.accounts.map((account) => account.status);
    const wanted = typeof gold.status === "string" ? [gold.status] : Object.values(gold.status ?? {});
    const right = wanted.every((text) =>
      statuses.some((status) => text.includes(status) || (status === "suspended" && /ice|pause/.test(text))),
    );
    if (right) score.statusRight++;
    else score.notes.push(`${gold.id}: statuses ${statuses.join(",")}, want ${wanted.join(" / ")}`);
  }
  return score;
}
