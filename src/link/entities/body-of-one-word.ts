import { COMPANY_ENDINGS } from "../../languages/en/body-name-forms.ts";
import { bucketsBy, type EntityPair, type Joiner, kindGroup } from "./joiner.ts";
import { bodyKey, personName, plainKey } from "./name-keys.ts";

/** Pages that must take a name for a body where none says what it is in law. */
const LEAST_PAGES = 2;

/**
 * A name of one word that a page takes for a person, and the others of the matter for a body: "Dorvex" beside "Dorvex
 * Ltd", or beside the body Dorvex of two pages. It is the body unless the matter has a person of that surname, the page
 * gives the name a role, or a page tells the two apart.
 */
export const bodyOfOneWord: Joiner = {
  name: "body of one word",
  why: "one word that other pages of the matter take for a body, and nobody of that surname in it",
  pairs(nodes, joined) {
    const surnames = new Set(
      nodes.flatMap(({ entity: { kind, name }, matter }) => {
        const last = kind === "person" ? personName(name)?.last : undefined;
        return last === undefined ? [] : [`${matter}\n${last}`];
      }),
    );
    const buckets = bucketsBy(nodes, (node) => {
      const { kind, name } = node.entity;
      if (kindGroup(node) === "organization") return key(node.matter, bodyKey(name));
      if (kind !== "person" || node.entity.roles.length > 0) return null;
      return surnames.has(`${node.matter}\n${plainKey(name)}`) ? null : key(node.matter, plainKey(name));
    });
    const pairs: EntityPair[] = [];
    for (const members of buckets.values()) {
      const bodies = members.filter((index) => nodes[index]?.entity.kind !== "person");
      const people = members.filter((index) => nodes[index]?.entity.kind === "person");
      const [body] = bodies;
      if (body === undefined || people.length === 0) continue;
      const pages = new Set(bodies.map((index) => nodes[index]?.page));
      const isCompany = bodies.some((index) => nodes[index]?.entity.names.some(endsAsCompany));
      if (!isCompany && pages.size < LEAST_PAGES) continue;
      if (people.some((index) => pages.has(nodes[index]?.page))) continue;
      for (const index of people)
        if (joined.find(index) !== joined.find(body))
          pairs.push({
            a: body,
            b: index,
            score: 0.75,
            features: { name: 1, oneMatter: 1, company: isCompany ? 1 : 0 },
          });
    }
    return pairs;
  },
};

const key = (matter: string, word: string): string | null =>
  word === "" || word.includes(" ") ? null : `${matter}\n${word}`;

function endsAsCompany(name: string): boolean {
  const words = plainKey(name).split(" ");
  return words.length > 1 && COMPANY_ENDINGS.has(words[words.length - 1] ?? "");
}
