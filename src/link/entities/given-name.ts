import { GIVEN_NAME_FORMS } from "../../languages/en/given-name-forms.ts";
import { foldNameWord } from "../../measure/folded-name.ts";

const groupsOf = new Map<string, Set<number>>();
for (const [group, forms] of GIVEN_NAME_FORMS.entries()) {
  for (const form of forms) {
    const key = foldGivenName(form);
    groupsOf.set(key, (groupsOf.get(key) ?? new Set<number>()).add(group));
  }
}

/** A given name as a key: "Philip" and "Phillip" give one, which surnames do not, since families are told apart by that. */
export function foldGivenName(name: string): string {
  return foldNameWord(name).replace(/(.)\1/g, "$1");
}

/** True where two given names, folded by `foldGivenName`, are forms of one. */
export function formsOfOneName(a: string, b: string): boolean {
  const groups = groupsOf.get(b);
  return groups !== undefined && [...(groupsOf.get(a) ?? [])].some((group) => groups.has(group));
}
