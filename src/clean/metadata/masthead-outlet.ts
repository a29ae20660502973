import { COUNTRIES } from "../../languages/en/countries.ts";
import { KICKERS, NAVIGATION, SECTION_NAMES, TAGS } from "../../languages/en/furniture.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { OUTLET_WORDS } from "../../languages/en/outlets.ts";
import { bodyNamed, headsPage, isMenuLine, plainHeadName } from "../head-name.ts";
import { folded } from "../phrase-matcher.ts";
import { type Draft, type LabelledPassage, squeezed } from "./draft.ts";

/** How many lines a masthead may have above it: "Skip to content", a notice of cookies. */
const LINES_ABOVE = 3;
const LONGEST = 45;
const MOST_WORDS = 5;
const sections = new Set([...SECTION_NAMES, ...KICKERS, ...NAVIGATION.whole, ...TAGS.whole]);
const places = new Set(
  COUNTRIES.flatMap((country) => [country.name, ...country.aliases, ...country.capitals]).map(folded),
);

/** A name that heads the page; `sure` where the page names it again, or it is called what outlets are called. */
export type Masthead = { readonly name: string; readonly passage: LabelledPassage["passage"]; readonly sure: boolean };

/**
 * The lone short line that heads the page, over its menu, a line about itself or the story's title. The name of a
 * section, a kicker, a place, a person's name and the headline itself stand there too, and are none. Null where the
 * page opens otherwise.
 */
export function findMasthead({ labelled }: Draft): Masthead | null {
  const title = labelled.findIndex(({ label }) => label.kind === "title");
  const head = title < 0 ? 0 : Math.min(title, LINES_ABOVE + 1);
  for (let index = 0; index < head; index++) {
    const item = labelled[index];
    if (item === undefined || item.label.kind !== "boilerplate") return null;
    // A line that a recogniser knows as furniture may stand over the masthead, nothing else may.
    const known = item.label.reason !== "leading line" && item.label.reason !== "masthead";
    const linked = item.label.reason === "dense with links" || item.label.reason === "page region";
    if ((known && !linked) || OFFICIAL.test(item.passage.text)) continue;
    return asMasthead(labelled, index);
  }
  return null;
}

/** A state's banner over all of its sites. */
const OFFICIAL = /^an? official (?:web)?site of the /iu;

function asMasthead(labelled: readonly LabelledPassage[], index: number): Masthead | null {
  const item = labelled[index];
  const line = squeezed(item?.passage.text ?? "");
  const next = labelled[index + 1];
  const furniture = next !== undefined && next.label.kind === "boilerplate" && next.label.reason !== "leading line";
  const body = bodyNamed(line);
  if (item !== undefined && body !== null && (furniture || headsPage(line, squeezed(next?.passage.text ?? ""))))
    return { name: body, passage: item.passage, sure: true };
  const name = plainHeadName(line);
  if (item === undefined || !isHeadName(name)) return null;
  const words = folded(name).split(" ");
  const named = words.some((word) => OUTLET_WORDS.has(word));
  const again = namedAgain(labelled, index, folded(name));
  const menu = next !== undefined && (isMenuLine(next.passage.text) || isTagline(next));
  if (again || headsPage(line, null) || (named && (menu || furniture || next?.label.kind === "title")))
    return { name, passage: item.passage, sure: true };
  // A given name and another word are most likely a person, a lone word over single items the first of the menu.
  return menu && !GIVEN_NAMES.has(words[0] ?? "") ? { name, passage: item.passage, sure: false } : null;
}

function isHeadName(name: string): boolean {
  const words = name.split(" ");
  if (words.length > MOST_WORDS || name.length > LONGEST || name.length < 3 || /[.?!:|/,;"“”»]/u.test(name))
    return false;
  if (sections.has(folded(name)) || places.has(folded(name))) return false;
  return (
    words.every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|and|the|for|de|la|le|der|di|da)$/u.test(word)) &&
    /\p{L}{2}/u.test(name)
  );
}

/** "an independent weblog on the strait since 2011": no sentence and no headline. */
function isTagline({ passage, label }: LabelledPassage): boolean {
  const text = passage.text;
  return label.kind === "boilerplate" && text.length <= 90 && /^\p{Ll}/u.test(text) && !/[.?!:]$/u.test(text);
}

/** In a line of the page's foot: "Channel Nine is part of …", "© The Norvik Courier", "About the Norvik Courier". */
function namedAgain(labelled: readonly LabelledPassage[], at: number, name: string): boolean {
  const last = labelled.findLastIndex(({ label }) => label.kind === "body");
  if (last <= at) return false;
  return labelled
    .slice(last + 1)
    .filter(({ passage }) => passage.text.length <= 300)
    .some(({ passage }) => {
      const line = folded(passage.text);
      const place = line.indexOf(name);
      if (place < 0) return false;
      const before = line.slice(0, place);
      const after = line.slice(place + name.length);
      return (
        /(?:©|\(c\)|copyright|about|published by|welcome to)[\s\d–-]{0,12}(?:the )?$/u.test(before) ||
        (/^(?:the )?$/u.test(before) &&
          (after === "" || /^ (?:is|are|was) (?:an?|the|part|owned|published|run)\b/u.test(after)))
      );
    });
}
