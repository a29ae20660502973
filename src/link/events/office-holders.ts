import type { Entity } from "../../core/record.ts";
import { COUNTRIES } from "../../languages/en/countries.ts";
import { NATIONALITY_ENDINGS } from "../../languages/en/nationality-endings.ts";
import { LEADING_OFFICES, OFFICE_ROWS } from "../../languages/en/offices.ts";
import { PARTING_WORDS } from "../../languages/en/role-kin.ts";
import { foldLetters } from "../../measure/folded-name.ts";

/** Who holds an office as far as the dossier's pages say: null where nobody is named with it, or more than one. */
export type OfficeHolders = { of(title: string, country: string): string | null };

type Held = { readonly person: string; readonly role: string };
const LEAST_STEM = 4;
const countryOf = new Map<string, string>();
for (const { name, aliases, adjectives } of COUNTRIES)
  for (const form of [name, ...aliases, ...adjectives]) countryOf.set(foldLetters(form), name);

/** Index of the roles that pages give to people: "Foreign Minister of Marvania", "Sorlandic President". */
export function officeHolders(entities: readonly Pick<Entity, "id" | "name" | "kind" | "roles">[]): OfficeHolders {
  const held = entities.flatMap(({ id, kind, roles }): Held[] =>
    kind === "person" ? roles.map(({ value }) => ({ person: id, role: foldLetters(value) })) : [],
  );
  const known = new Map<string, string | null>();
  const find = (title: string, country: string): string | null => {
    const titles = titlesOf(title);
    const holders = new Set(
      held.flatMap(({ person, role }) => (titles.some((each) => isRoleOf(role, each, country)) ? [person] : [])),
    );
    const [only] = holders;
    return holders.size === 1 && only !== undefined ? only : null;
  };
  return {
    of(title, country) {
      const key = `${title}\n${country}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const holder = find(foldLetters(title), foldLetters(country));
      known.set(key, holder);
      return holder;
    },
  };
}

/** "Foreign Minister of Marvania" as title and country; null for any other name. */
export function officeNamed(name: string): { readonly title: string; readonly of: string } | null {
  const match = /^(?:the )?((?:\p{L}+ ){0,2}\p{L}+) of (?:the )?(\p{Lu}[\p{L} ]{2,40})$/u.exec(name);
  const [, title, of] = match ?? [];
  if (title === undefined || of === undefined) return null;
  const last = title.slice(title.lastIndexOf(" ") + 1).toLowerCase();
  return /^(?:minister|president|premier|chancellor|leader|king|queen)$/.test(last)
    ? { title: title.toLowerCase(), of }
    : null;
}

function titlesOf(title: string): readonly string[] {
  if (title === "leader") return ["leader", ...LEADING_OFFICES];
  return OFFICE_ROWS.find((row) => row.includes(title)) ?? [title];
}

function isRoleOf(role: string, title: string, country: string): boolean {
  const at = ` ${role} `.indexOf(` ${title} `);
  if (at === -1) return false;
  const rest = `${` ${role} `.slice(0, at)} ${` ${role} `.slice(at + title.length + 1)}`
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && word !== "of" && word !== "the");
  // A deputy or former minister, or one of something narrower, is not the minister.
  if (rest.some((word) => PARTING_WORDS.has(word))) return false;
  const name = rest.join(" ");
  return name !== "" && sameCountry(name, country);
}

/** True for two names of one country, or its name and its adjective; `a` and `b` folded. */
export function sameCountry(a: string, b: string): boolean {
  const [x, y] = [countryOf.get(a) ?? a, countryOf.get(b) ?? b];
  if (x === y) return true;
  if (countryOf.has(a) || countryOf.has(b)) return false;
  return isAdjectiveOf(a, b) || isAdjectiveOf(b, a);
}

function isAdjectiveOf(adjective: string, country: string): boolean {
  if (country.length < LEAST_STEM) return false;
  const stems = [country, country.replace(/[aeiouy]{1,2}$/, "")];
  return stems.some(
    (stem) =>
      stem.length >= LEAST_STEM && adjective.startsWith(stem) && NATIONALITY_ENDINGS.has(adjective.slice(stem.length)),
  );
}
