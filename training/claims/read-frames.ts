import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ReadPair, readPair } from "./read-pairs.ts";

const FILE = join(import.meta.dirname, "..", "written", "claim-frames.jsonl");

/** One thing told in several ways, with what contradicts it, what becomes of it, what is told of another scope or point. */
type Frame = { readonly same: readonly string[] } & { readonly [relation in Other]: readonly string[] };
const OTHERS = ["contradicts", "change", "scope", "unrelated"] as const;
type Other = (typeof OTHERS)[number];

/** Of every three pairs that contradict or are unrelated two are taken: there are most of these. */
const LEFT_OUT: ReadonlySet<Other> = new Set(["contradicts", "unrelated"]);
/** Days between the two pages, by turns; a change is told later. */
const DAYS: readonly number[] = [0, 1, 0, 0, 1, 3];
const DAYS_OF_CHANGE: readonly number[] = [1, 4, 9, 0, 6, 12, 2];
const DAY = 86_400_000;
const FROM = Date.UTC(2031, 4, 14);
const OUTLETS = ["Norvik Courier", "Selwyn Herald", "Channel Six", "Harbour Times", "Orrin Gazette"] as const;
/** How a page tells it, by turns: in its own voice, of somebody, in quote marks. */
const TELLINGS: readonly ((sentence: string) => string)[] = [
  (sentence) => `${sentence}.`,
  (sentence) => `${sentence}, officials said on Thursday.`,
  (sentence) => `${sentence}, according to a statement.`,
  (sentence) => `“${sentence},” a spokesman said.`,
  (sentence) => `${sentence}.`,
  (sentence) => `${sentence}, local media reported.`,
];

/** The pairs of sentences of every frame as our own reading has them; those that it does not find are left out. */
export async function readFrames(): Promise<ReadPair[]> {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, "utf8").split("\n");
  const pairs: ReadPair[] = [];
  let count = 0;
  for (const [at, line] of lines.entries()) {
    if (line === "") continue;
    for (const [one, other, relation] of pairsOf(JSON.parse(line) as Frame)) {
      count++;
      if (LEFT_OUT.has(relation as Other) && count % 3 === 0) continue;
      const days = relation === "change" ? DAYS_OF_CHANGE : DAYS;
      const later = side(other, count * 5 + 3, days[count % days.length] ?? 0);
      const read = await readPair({ id: `frame ${at} ${count}`, a: side(one, count, 0), b: later, relation }, "frames");
      if (read !== null) pairs.push(read);
    }
  }
  return pairs;
}

function pairsOf(frame: Frame): (readonly [string, string, string])[] {
  const pairs: (readonly [string, string, string])[] = [];
  frame.same.forEach((one, at) => {
    for (const other of frame.same.slice(at + 1)) pairs.push([one, other, "same"]);
    for (const relation of OTHERS) for (const other of frame[relation] ?? []) pairs.push([one, other, relation]);
  });
  return pairs;
}

function side(told: string, turn: number, days: number) {
  const content = told.slice(0, 1).toUpperCase() + told.slice(1);
  const tell = told.startsWith("“") ? undefined : TELLINGS[turn % TELLINGS.length];
  return {
    outlet: OUTLETS[turn % OUTLETS.length] ?? "",
    published: new Date(FROM + days * DAY).toISOString().slice(0, 10),
    text: tell === undefined ? `${content}.` : tell(content),
    content,
  };
}
