import type { Entity } from "../../core/record.ts";
import { COUNTRIES } from "../../languages/en/countries.ts";
import { isAdjectiveOf } from "../../languages/en/nationality-endings.ts";
import { LEADING_OFFICES, OFFICE_ROWS } from "../../languages/en/offices.ts";
import { PARTING_WORDS } from "../../languages/en/role-kin.ts";
import { foldLetters } from "../../measure/folded-name.ts";

/** Who holds an office as far as the dossier's pages say: null where nobody is named with it, or more than one. */
export type OfficeHolders = { of(title: string, country: string): string | null };

/** The people whom pages give a title, by whose it is. */
type Held = { readonly whose: string; readonly people: ReadonlySet<string> };
const LEAST_STEM = 4;
const countryOf = new Map<string, string>();
for (const { name, aliases, adjectives } of COUNTRIES)
  for (const form of [name, ...aliases, ...adjectives]) countryOf.set(foldLetters(form), name);

/** Index of the roles that pages give to people: "Foreign Minister of Marvania", "Sorlandic President". */
export function officeHolders(entities: readonly Pick<Entity, "id" | "name" | "kind" | "roles">[]): OfficeHolders {
  const people = new Map<string, Set<string>>();
  for (const { id, kind, roles } of entities) {
    if (kind !== "person") continue;
    for (const { value } of roles) {
      const role = foldLetters(value);
      people.set(role, (people.get(role) ?? new Set<string>()).add(id));
    }
  }
  const byTitle = new Map<string, ReadonlyMap<string, readonly Held[]>>();
  const heldAs = (title: string): ReadonlyMap<string, readonly Held[]> => {
    const found = byTitle.get(title);
    if (found !== undefined) return found;
    const held = [...people].flatMap(([role, own]): Held[] => {
      const whose = whoseRole(role, title);
      return whose === null ? [] : [{ whose, people: own }];
    });
    const made = Map.groupBy(held, ({ whose }) => countryKey(whose));
    byTitle.set(title, made);
    return made;
  };
  const known = new Map<string, string | null>();
  const find = (title: string, country: string): string | null => {
    const holders = new Set<string>();
    for (const each of titlesOf(title)) {
      for (const held of heldAs(each).get(countryKey(country)) ?? [])
        if (sameCountry(held.whose, country)) for (const person of held.people) holders.add(person);
    }
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

/** What a role with this title names besides: whose minister it is; null where the role has another title or none's. */
function whoseRole(role: string, title: string): string | null {
  const at = ` ${role} `.indexOf(` ${title} `);
  if (at === -1) return null;
  const rest = `${` ${role} `.slice(0, at)} ${` ${role} `.slice(at + title.length + 1)}`
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "" && word !== "of" && word !== "the");
  // A deputy or former minister, or one of something narrower, is not the minister.
  if (rest.some((word) => PARTING_WORDS.has(word))) return null;
  const name = rest.join(" ");
  return name === "" ? null : name;
}

/** The same for all names that `sameCountry` may take for one. */
function countryKey(name: string): string {
  return countryOf.get(name) ?? `${name.slice(0, LEAST_STEM)}…`;
}

/** True for two names of one country, or its name and its adjective; `a` and `b` folded. */
export function sameCountry(a: string, b: string): boolean {
  const [x, y] = [countryOf.get(a) ?? a, countryOf.get(b) ?? b];
  if (x === y) return true;
  if (countryOf.has(a) || countryOf.has(b)) return false;
  return isAdjectiveOf(a, b) || isAdjectiveOf(b, a);
}
