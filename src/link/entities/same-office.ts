import { isAdjectiveOf } from "../../languages/en/nationality-endings.ts";
import { SOLE_OFFICES } from "../../languages/en/offices.ts";
import { PARTING_WORDS } from "../../languages/en/role-kin.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import type { EntityNode } from "./entity-nodes.ts";

/** An office that one person holds at a time, and whose it is: "Amera's special envoy", "Danish Foreign Minister". */
type Office = { readonly noun: string; readonly parting: string; readonly whose: readonly string[] };

const LEAST_STEM = 4;

/** True where pages give both an office of one name and one country or body. */
export function holdOneOffice(a: readonly EntityNode[], b: readonly EntityNode[]): boolean {
  const others = officesOf(b);
  return officesOf(a).some((one) =>
    others.some(
      (other) =>
        one.noun === other.noun &&
        one.parting === other.parting &&
        one.whose.some((name) => other.whose.some((owner) => isOfOne(name, owner))),
    ),
  );
}

function officesOf(nodes: readonly EntityNode[]): Office[] {
  return nodes.flatMap(({ entity }) =>
    entity.roles.flatMap(({ value }) => {
      const words = value.replace(/['’]s?(?=\s|$)/gu, "").split(/[^\p{L}-]+/u);
      const noun = words.map((word) => word.toLowerCase()).find((word) => SOLE_OFFICES.has(word));
      if (noun === undefined) return [];
      const parting = words.map((word) => word.toLowerCase()).filter((word) => PARTING_WORDS.has(word));
      // Of the ministers of a country there are many.
      if (noun === "minister" && parting.length === 0) return [];
      const whose = words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map(foldLetters)
        .filter((word) => word.length >= LEAST_STEM && word !== noun && !PARTING_WORDS.has(word));
      return whose.length === 0 ? [] : [{ noun, parting: parting.sort().join(" "), whose }];
    }),
  );
}

/** "Norvik" and "Norvik", "Marvania" and "Marvanian". */
const isOfOne = (a: string, b: string): boolean => a === b || isAdjectiveOf(a, b) || isAdjectiveOf(b, a);
