import { genderOfName } from "../../languages/en/genders-of-names.ts";

/** True where the given name of a full name is of the gender that a pronoun in the singular is not of. */
export function isOfOtherGender(name: string, pronoun: string): boolean {
  const [first = "", ...more] = name.toLowerCase().split(" ");
  const gender = more.length === 0 ? null : genderOfName(first);
  return gender !== null && (gender === "male" ? /^(?:she|her|hers)$/i : /^(?:he|his|him)$/i).test(pronoun);
}
