import type { Entity } from "../../core/record.ts";
import { LEGAL_FORMS } from "../../languages/en/body-name-forms.ts";
import { LEADING_PARTICLES } from "../../languages/en/name-links.ts";
import { foldLetters, nameWords } from "../../measure/folded-name.ts";

const MOST_NAMES = 4;

/** A label from typed facts: "Dorvet – Kell, phone call", with a place "Norvik, summit: Dorvet – Kell". */
export function eventLabel(
  noun: string,
  place: string | null,
  participants: readonly Pick<Entity, "name" | "names" | "kind">[],
): string {
  const laws = participants.filter((one) => one.kind === "work");
  if (laws.length > 0 && (noun === "bill" || noun === "vote"))
    return `${laws
      .map(({ name }) => name)
      .sort()
      .join(" – ")}, bill`;
  const elsewhere = participants.filter(({ name }) => place === null || foldLetters(name) !== foldLetters(place));
  const actors = elsewhere.filter(({ kind }) => kind !== "place");
  // Countries stand for their people only where nobody is named.
  const names = [...new Set((actors.length > 1 ? actors : elsewhere).map(shortName))].sort();
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), "and others"] : names;
  const parties = shown.join(" – ").replace(" – and others", " and others");
  if (place !== null) return parties === "" ? `${place}, ${noun}` : `${place}, ${noun}: ${parties}`;
  return parties === "" ? noun : `${parties}, ${noun}`;
}

const isLegalForm = (word = ""): boolean => LEGAL_FORMS.has(word.toLowerCase().replace(/[.,]/g, ""));

/** What pages call somebody for short: the surname, an acronym, else the name itself. */
function shortName({ name, names, kind }: Pick<Entity, "name" | "names" | "kind">): string {
  if (kind === "person") {
    const words = nameWords(name);
    const last = words[words.length - 1] ?? name;
    if (names.includes(last)) return last;
    const [first = name] = words;
    // "Omar bin Kell" is "bin Kell" for short, and nobody is called "Kell".
    const particle = words.at(-2) ?? "";
    if (LEADING_PARTICLES.has(particle.toLowerCase())) return `${particle} ${last}`;
    // A name that opens with the surname is called by its first word and never by its last.
    return names.includes(first) ? first : last;
  }
  if (kind === "organization") {
    const acronym = names.find((other) => /^(?:\p{Lu}\.?){2,7}$/u.test(other));
    if (acronym !== undefined) return acronym;
  }
  const words = name.replace(/^[Tt]he\s+/, "").split(" ");
  while (kind === "organization" && words.length > 1 && isLegalForm(words[words.length - 1])) words.pop();
  return words.join(" ").replace(/,$/, "");
}
