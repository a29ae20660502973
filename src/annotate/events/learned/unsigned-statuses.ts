import { STATUSES, type Status } from "../../../core/vocabulary.ts";
import { ENDING_LIVES } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import type { HashedSentence } from "./hashed-sentence.ts";
import type { ReadByRules } from "./read-by-rules.ts";
import { CUE_HEADS } from "./standing-cues.ts";

/** Words between an event and a word that may bear on it. */
const REACH = 12;

const bitsOf = (heads: string): number =>
  heads.split(" ").reduce((bits, head) => bits | (1 << CUE_HEADS.indexOf(head)), 0);
const STOPPING = bitsOf("postpone suspend cancel end refuse negation");
/** Statuses that no model tells without a word near that may say so; with them, what such words are. */
const SIGNS: readonly { readonly status: Status; readonly signs: number; readonly isStop: boolean }[] = [
  { status: "postponed", signs: STOPPING | bitsOf("future"), isStop: true },
  { status: "suspended", signs: STOPPING, isStop: true },
  { status: "cancelled", signs: STOPPING, isStop: true },
  {
    status: "planned",
    signs: STOPPING | bitsOf("future plan propose expect condition unlikely wonder"),
    isStop: false,
  },
];

/**
 * Takes from the chances of statuses those for which no word near gives a reason: "the deadliest shooting in years" is not
 * cancelled. What is no stop then is what else it may be; what is
 * no plan ("troops kill") stays in doubt.
 */
export function leaveUnsigned(
  hashed: HashedSentence,
  at: number,
  { rules: { own, tempered } }: Pick<ReadByRules, "rules">,
  statuses: Float32Array,
): void {
  const cues = hashed.cues();
  let near = 0;
  const last = Math.min(hashed.view.words.length - 1, at + REACH);
  for (let word = Math.max(0, at - REACH); word <= last; word++)
    if (word !== at && cues[word] !== 0 && !ENDING_LIVES.test(lowerAt(hashed.view, word))) near |= cues[word] as number;
  let left = 1;
  for (const { status, signs, isStop } of SIGNS) {
    if ((near & signs) !== 0 || own.status === status || tempered.status === status) continue;
    const index = STATUSES.indexOf(status);
    if (isStop) left -= statuses[index] as number;
    statuses[index] = 0;
  }
  if (left > 0.01) for (let index = 0; index < statuses.length; index++) (statuses[index] as number) /= left;
}

const DENYING = bitsOf("negation denial refuse clear unlikely open");
const REPORTS: ReadonlySet<string> = new Set(
  "report news word rumour rumor signal sign hint claim suggestion speculation".split(" "),
);

/**
 * True of what a report holds in a sentence without a word of denial: "reports that they met" denies nothing, however
 * often reports are denied.
 */
export function isPlainlyReported(hashed: HashedSentence, at: number, { rules: { own, tempered } }: Reading): boolean {
  if (own.stance === "denies" || tempered.stance === "denies" || !isInReport(hashed.view, at)) return false;
  const cues = hashed.cues();
  return hashed.view.words.every((_, word) => ((cues[word] as number) & DENYING) === 0);
}
type Reading = Pick<ReadByRules, "rules">;

/** "reports that soldiers attacked the town" */
function isInReport(view: SentenceView, at: number): boolean {
  for (let up = at, step = 0; step < 4; step++) {
    const { head = -1, relation = "", children = [] } = grammarAt(view, up) ?? {};
    if (head === -1) return false;
    const that = children.find((child) => child < up && lowerAt(view, child) === "that");
    if (that !== undefined && /^(?:acl|ccomp|advcl)/.test(relation))
      return REPORTS.has(lemmaAt(view, that - 1)) || REPORTS.has(lemmaAt(view, head));
    up = head;
  }
  return false;
}
