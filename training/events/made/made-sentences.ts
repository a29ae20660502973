import type { LabelledSentence } from "../../../eval/events/score-statuses.ts";
import type { Stance, Status } from "../../../src/core/vocabulary.ts";
import { numbersFrom } from "../../random.ts";
import {
  ACTORS,
  COMING_DAYS,
  CRIME_FORMS,
  CRIMES,
  EVENT_VERB_FORMS,
  type EventVerbForms,
  MONTHS,
  OUTLETS,
  PAST_DAYS,
  PLACES,
  PLURAL_EVENTS,
  SINGULAR_EVENTS,
  SPEAKERS,
} from "./made-words.ts";
import { HAPPENED_AND_PLANNED } from "./patterns-happened-and-planned.ts";
import { VERB_PATTERNS } from "./patterns-of-verbs.ts";
import { OPEN_AND_STOPPED } from "./patterns-open-and-stopped.ts";

/** A made sentence. `held` by nobody known where the label says nothing of the holder. */
export type MadeSentence = LabelledSentence & { readonly knowsHolder: boolean };

/** Makes sentences of every pattern, `each` of them, with words, speakers and days drawn from the seed. */
export function makeSentences(each: number, seed: number): MadeSentence[] {
  const next = numbersFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const patterns = [
    ...linesOf(HAPPENED_AND_PLANNED + OPEN_AND_STOPPED).map((line) => ({ ...line, verb: false })),
    ...linesOf(VERB_PATTERNS).map((line) => ({ ...line, verb: true })),
  ];
  const made: MadeSentence[] = [];
  for (const { status, stance, text, holder, verb } of patterns)
    for (let count = 0; count < each; count++) {
      const filled = fill(text, verb, pick, next);
      if (filled === null) continue;
      made.push(wrap(filled, { status, stance, holder }, `made-${made.length}`, pick, next));
    }
  return made;
}

function linesOf(patterns: string) {
  return patterns
    .trim()
    .split("\n")
    .map((line) => {
      const bar = line.indexOf("|");
      const [status = "held", stance = "asserts"] = line.slice(0, bar).trim().split(" ");
      const [text = "", holder = ""] = line
        .slice(bar + 1)
        .trim()
        .split("/");
      return { status: status as Status, stance: stance as Stance, text, holder };
    });
}

type Filled = { readonly text: string; readonly from: number; readonly to: number };
type Pick = <T>(items: readonly T[]) => T;

function fill(pattern: string, verb: boolean, pick: Pick, next: () => number): Filled | null {
  const crime = /\[c/.test(pattern);
  const forms = verb ? pick(crime ? CRIME_FORMS : passives(pattern)) : null;
  const plural = !verb && !/\[b\]/.test(pattern) && next() < 0.3;
  const noun = plural ? pick(PLURAL_EVENTS) : pick(SINGULAR_EVENTS);
  const agree: { readonly [word: string]: readonly [string, string] } = {
    is: ["is", "are"],
    has: ["has", "have"],
    was: ["was", "were"],
    does: ["does", "do"],
    its: ["its", "their"],
  };
  let [text, from, to] = ["", -1, -1];
  const actor = pick(ACTORS);
  const other = pick(ACTORS.filter((one) => one !== actor));
  for (const piece of pattern.split(/(\[[^\]]+\]|\{[^}]+\})/)) {
    if (piece.startsWith("[")) {
      const word = eventWords(piece.slice(1, -1), noun, plural, forms, pick, next);
      from = text.length + word.from;
      to = text.length + word.to;
      text += word.text;
    } else if (piece.startsWith("{")) {
      const name = piece.slice(1, -1);
      const form = agree[name];
      if (form !== undefined) text += plural ? form[1] : form[0];
      else if (name === "S") text += actor;
      else if (name === "O") text += /^(?:she|he|they)$/.test(other) ? "the minister" : other;
      else if (name === "T") text += forms?.passive === "" ? "the bill" : (forms?.passive ?? "it");
      else if (name === "when") text += pick(PAST_DAYS);
      else if (name === "day") text += pick(COMING_DAYS);
      else if (name === "month") text += pick(MONTHS);
      else if (name === "place") text += pick(PLACES);
      else text += pick(ACTORS);
    } else text += piece;
  }
  return from === -1 ? null : { text, from, to };
}

const passives = (pattern: string): readonly EventVerbForms[] =>
  /\{T\}|\[pass\]/.test(pattern) ? EVENT_VERB_FORMS.filter(({ passive }) => passive !== "") : EVENT_VERB_FORMS;

function eventWords(
  slot: string,
  noun: string,
  plural: boolean,
  forms: EventVerbForms | null,
  pick: Pick,
  next: () => number,
): { readonly text: string; readonly from: number; readonly to: number } {
  if (forms !== null) {
    const name = slot.replace(/^c/, "");
    if (name === "pass") return { text: forms.part, from: 0, to: forms.part.length };
    const word = forms[name as "base" | "s" | "past" | "part" | "ing"] ?? forms.base;
    return { text: word + forms.rest, from: 0, to: word.length };
  }
  const bare = slot === "x" ? pick(CRIMES) : slot === "bs" ? pick(PLURAL_EVENTS) : noun;
  const before =
    slot === "N"
      ? pick(["the ", "the ", "the ", "its ", "the long-awaited ", "Sorland's ", "the Norvik "])
      : slot === "n" && !plural
        ? article(bare)
        : "";
  const after =
    slot === "N" && next() < 0.25
      ? pick([
          " on fisheries",
          " with Qassal",
          " over the dam",
          " in Brax",
          " of the miners",
          " between the two",
          " at the mill",
        ])
      : "";
  const head = bare.split(" of ")[0] ?? bare;
  const from = before.length + Math.max(0, head.lastIndexOf(" ") + 1);
  return { text: before + bare + after, from, to: before.length + head.length };
}

const article = (noun: string): string => (/^[aeiou]/.test(noun) ? "an " : "a ");

function wrap(
  { text, from, to }: Filled,
  label: { readonly status: Status; readonly stance: Stance; readonly holder: string },
  id: string,
  pick: Pick,
  next: () => number,
): MadeSentence {
  const [speaker, name] = pick(SPEAKERS);
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  const source = speaker.charAt(0).toUpperCase() + speaker.slice(1);
  const question = text.endsWith("?");
  const draw = next();
  let [before, clause, after, holder] = ["", first, question ? "" : ".", ""];
  if (question) {
    if (draw < 0.3) [before, after, holder] = ["“", `” ${speaker} asked.`, name];
  } else if (draw < 0.14) [after, holder] = [`, ${speaker.replace(/,$/, "")} said.`, name];
  else if (draw < 0.22) [before, clause, holder] = [`${source} said `, text, name];
  else if (draw < 0.28) [before, clause, holder] = [`${source} said that `, text, name];
  else if (draw < 0.33) [before, clause, holder] = [`According to ${speaker.replace(/,$/, "")}, `, text, name];
  else if (draw < 0.4) [before, after, holder] = ["“", `,” ${speaker} told reporters.`, name];
  else if (draw < 0.44) [before, clause, holder] = [`${source} told ${pick(OUTLETS)} that `, text, name];
  else if (draw < 0.48) after = "";
  else if (draw < 0.56)
    [before, clause] = [`${pick(["On Monday", "In Norvik", "After a night of rain", "Meanwhile"])}, `, text];
  else if (draw < 0.64)
    after = pick([
      ", to the surprise of its allies.",
      " and the shops in Brax stayed shut.",
      ", three years after the war.",
    ]);
  const start = before.length + from;
  const end = before.length + to;
  const whole = before + clause + after;
  const words = whole.slice(start, end);
  let occurrence = 0;
  for (let at = whole.indexOf(words); at !== -1 && at < start; at = whole.indexOf(words, at + 1)) occurrence++;
  const { status, stance } = label;
  return {
    id,
    published: "2031-05-14",
    text: whole,
    events: [{ words, occurrence, status, stance, holder: holder === "" ? "page" : holder }],
    knowsHolder: holder !== "",
  };
}
