import { featurePair } from "../../../models/feature-hash.ts";
import { grammarAt, type SentenceView } from "../sentence-view.ts";
import { type HashedSentence, NOTHING, PAUSE } from "./hashed-sentence.ts";

const LONGEST_WAY = 5;

/** The relations between two words, up from the first and down to the second. */
export function wayBetween(view: SentenceView, from: number, to: number, hashed: HashedSentence): number {
  const { ups, downs, meeting, down } = meetingOf(view, from, to);
  if (meeting === -1) return NOTHING;
  if (meeting + down > LONGEST_WAY) return featurePair(13, Math.min(3, meeting), Math.min(4, down));
  let way = 14;
  for (let step = 0; step < meeting; step++) way = featurePair(15, way, hashed.relation[ups[step] as number] as number);
  for (let step = down - 1; step >= 0; step--)
    way = featurePair(16, way, hashed.relation[downs[step] as number] as number);
  return way;
}

type Meeting = { readonly ups: number[]; readonly downs: number[]; meeting: number; down: number };
const met: Meeting & { view: SentenceView | null } = { view: null, ups: [], downs: [], meeting: -1, down: -1 };

/** The words above two words, each from itself on, and where both lists meet; valid until the next call. */
function meetingOf(view: SentenceView, from: number, to: number): Meeting {
  if (met.view === view && met.ups[0] === from && met.downs[0] === to) return met;
  const { ups, downs } = met;
  fillAncestors(view, from, ups);
  if (met.view !== view || downs[0] !== to) fillAncestors(view, to, downs);
  met.view = view;
  met.meeting = -1;
  for (let up = 0; up < ups.length; up++) {
    met.down = downs.indexOf(ups[up] as number);
    if (met.down === -1) continue;
    met.meeting = up;
    break;
  }
  return met;
}

function fillAncestors(view: SentenceView, from: number, into: number[]): void {
  into.length = 0;
  into.push(from);
  for (let at = from; into.length < 12; ) {
    const head = grammarAt(view, at)?.head ?? -1;
    if (head === -1 || into.includes(head)) break;
    into.push(head);
    at = head;
  }
}

/** How many marks stand between two words, at most 3. */
export function stopsBetween(hashed: HashedSentence, a: number, b: number): number {
  const marks = hashed.marks();
  let stops = 0;
  for (let word = Math.min(a, b) + 1; word < Math.max(a, b); word++)
    if (((marks[word] as number) & PAUSE) !== 0) stops++;
  return Math.min(3, stops);
}

/** How the clause of a governor and that of the event hang together. */
export function coarseWay(view: SentenceView, governor: number, at: number, hashed: HashedSentence): number {
  const { ups, downs, meeting, down } = meetingOf(view, governor, at);
  if (meeting === -1) return NOTHING;
  const above = meeting === 0 ? NOTHING : (hashed.relation[ups[meeting - 1] as number] as number);
  const below = down === 0 ? NOTHING : (hashed.relation[downs[down - 1] as number] as number);
  return featurePair(18, above, below);
}
