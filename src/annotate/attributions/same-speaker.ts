import type { Settled } from "./inferred-relays.ts";

const PRONOUN = /^(?:he|she|they|it)$/i;

/** "a senior official told the agency … the official said", "he said": the last link of the chain before speaks on. */
export function isSameSpeaker(item: Settled, before: Settled): boolean {
  const last = before.chain[before.chain.length - 1];
  if (last === undefined || item.speaker.kind === "nobody stated") return false;
  if (item.speaker.entity !== null) return item.speaker.entity === last.entity || isNamedOneOf(item, last.kind);
  if (last.entity !== null) return false;
  if (last.kind === "unnamed" && isOneOfThem(item.speaker.description, last.name)) return true;
  if (PRONOUN.test(item.speaker.description))
    return (/^(?:it|they)$/i.test(item.speaker.description) ? BODIES : PEOPLE).has(last.kind);
  if (!/^the\s/i.test(item.speaker.description)) return false;
  return headWord(item.speaker.description) === headWord(last.name);
}

/** "One of them, Ida Moen" after "neighbours". */
function isNamedOneOf(item: Settled, kind: string): boolean {
  return kind === "unnamed" && /^(?:one|another) of (?:them|the \p{Ll}+), \p{Lu}/iu.test(item.sourceWords);
}

/** Whom "it" and "they" take up, and whom "he" and "she" do. */
const BODIES: ReadonlySet<string> = new Set(["unnamed", "organization"]);
const PEOPLE: ReadonlySet<string> = new Set(["unnamed", "person"]);

const PART =
  /^(?:one|two|three|another|others|some|several|both|most|all|(?:a|the) (?:first|second|third|other|latter|former))(?:\s(?:of (?:them|(?:the|those|these) \S+)|(\p{Ll}+)))?$/iu;

/** "One of them", "another", "one of the three", "the second official" after "three officials". */
function isOneOfThem(description: string, group: string): boolean {
  const part = PART.exec(description);
  if (part === null) return false;
  const head = headWord(group);
  return (
    part[1] === undefined || head === part[1] || head === `${part[1]}s` || (part[1] === "person" && head === "people")
  );
}

/** The noun of a description: "official" of "a senior official close to the talks". */
export function headWord(description: string): string {
  return (
    /^[^,(]*?(\S+?)(?:,.*| (?:of|for|at|in|with|from|on|who|close|familiar|briefed) .*)?$/.exec(description)?.[1] ?? ""
  ).toLowerCase();
}
