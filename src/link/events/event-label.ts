import type { Entity, Event } from "../../core/record.ts";
import type { EventType } from "../../core/vocabulary.ts";
import { LEGAL_FORMS } from "../../languages/en/body-name-forms.ts";
import { TOWARDS } from "../../languages/en/deed-names.ts";
import { LEADING_PARTICLES } from "../../languages/en/name-links.ts";
import { foldLetters, nameWords } from "../../measure/folded-name.ts";

const MOST_NAMES = 4;

/** Types of deeds that one side does to another. */
const DIRECTED: ReadonlySet<EventType> = new Set([
  "SUPPORT",
  "AID",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "MESSAGE",
]);
/** Steps of courts that one side takes against another. */
const FILED: ReadonlySet<string> = new Set(["lawsuit", "charge"]);

type Named = Pick<Entity, "name" | "names" | "kind">;
/** Who takes part, and on which side where that is told. */
export type LabelParty = { readonly entity: Named; readonly role?: Event["participants"][number]["role"] };

/**
 * A label from typed facts: "Dorvet – Kell, phone call", with a place "Norvik, summit: Dorvet – Kell"; of a deed that one
 * side does to another who does it first, "Kell → Dorvet, accusation", and "accusation against Dorvet" where nobody is
 * told to have done it.
 */
export function eventLabel(
  noun: string,
  place: string | null,
  parties: readonly LabelParty[],
  type: EventType = "OTHER",
): string {
  const laws = parties.filter(({ entity }) => entity.kind === "work").map(({ entity }) => entity.name);
  if (laws.length > 0 && type === "LAW") {
    const names = laws.sort().join(" – ");
    return names.toLowerCase().endsWith(noun) ? names : `${names}, ${noun}`;
  }
  const elsewhere = parties.filter(
    ({ entity: { name } }) => place === null || foldLetters(name) !== foldLetters(place),
  );
  const actors = elsewhere.filter(({ entity: { kind } }) => kind !== "place");
  // Countries stand for their people only where nobody is named.
  const shown = actors.length > 1 ? actors : elsewhere;
  const directed = DIRECTED.has(type) ? !isMutual(shown) : FILED.has(noun);
  const does = directed ? shown.filter(({ role }) => role === "source") : shown;
  const doneTo = directed ? shown.filter(({ role }) => role === "target") : [];
  const towards = does.length === 0 && place === null ? TOWARDS.get(noun) : undefined;
  if (towards !== undefined && doneTo.length > 0) return `${noun} ${towards} ${namesOf(doneTo)}`;
  const both = [namesOf(does), namesOf(doneTo)].filter((names) => names !== "").join(" → ");
  if (place !== null) return both === "" ? `${place}, ${noun}` : `${place}, ${noun}: ${both}`;
  return both === "" ? noun : `${both}, ${noun}`;
}

/** True where somebody stands on neither side. */
const isMutual = (parties: readonly LabelParty[]): boolean =>
  parties.some(({ role }) => role !== "source" && role !== "target");

function namesOf(parties: readonly LabelParty[]): string {
  const names = [...new Set(parties.map(({ entity }) => shortName(entity)))].sort();
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(" – ")} and others` : names.join(" – ");
}

const isLegalForm = (word = ""): boolean => LEGAL_FORMS.has(word.toLowerCase().replace(/[.,]/g, ""));

/** What pages call somebody for short: the surname, an acronym, else the name itself. */
function shortName({ name, names, kind }: Named): string {
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
