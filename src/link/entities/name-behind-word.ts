import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { foldNameWord, nameWords } from "../../measure/folded-name.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";

/** Words that a page may have taken into a name: a body, a rank. */
const MOST_WORDS = 3;

/**
 * A full name that a page has with a word before it that is no name of a person ("Dorvex Ilan Kell", of "the head of
 * Dorvex Ilan Kell") is the person of that name on the other pages of the matter, unless one page tells the two apart.
 */
export const nameBehindWord: Joiner = {
  name: "name behind a word",
  why: "one full name, behind a word that is part of no name",
  pairs(nodes, joined) {
    const people = nodes.map(({ entity: { kind, name }, matter }) =>
      kind === "person" ? { matter, words: nameWords(name).map(foldNameWord) } : null,
    );
    const known = bucketsBy(people, (person) =>
      person === null || person.words.length < 2 ? null : `${person.matter}\n${person.words.join(" ")}`,
    );
    const pairs: EntityPair[] = [];
    people.forEach((person, index) => {
      if (person === null) return;
      for (let from = 1; from <= MOST_WORDS && person.words.length - from >= 2; from++) {
        if (isGivenName(person.words[from - 1] ?? "")) return;
        const others = known.get(`${person.matter}\n${person.words.slice(from).join(" ")}`) ?? [];
        const [other] = others;
        if (other === undefined) continue;
        const isApart = others.some((one) => nodes[one]?.page === nodes[index]?.page);
        if (!isApart && joined.find(other) !== joined.find(index))
          pairs.push({ a: other, b: index, score: 0.8, features: { name: 1, oneMatter: 1, wordsBefore: from } });
        return;
      }
    });
    return pairs;
  },
};

/** A name without words before it that are part of no name, where the rest is one of `names` too. */
export function withoutWordBefore(name: string, names: ReadonlySet<string>): string {
  const words = name.split(" ");
  for (let from = 1; from <= MOST_WORDS && words.length - from >= 2; from++) {
    if (isGivenName(foldNameWord(words[from - 1] ?? ""))) break;
    const rest = words.slice(from).join(" ");
    if (names.has(rest)) return rest;
  }
  return name;
}

const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word) || word.length < 2;
