import { BASES } from "../../../src/core/basis.ts";
import { dateWords } from "../../../src/exporters/brief/date-words.ts";
import { safeWords } from "./safe-words.ts";

export { dateWords };

const KNOWN: { readonly [basis: string]: string } = BASES;

/** What a basis code means; one that this app does not know is shown as it is. */
export function basisWords(basis: string): string {
  return Object.hasOwn(KNOWN, basis) ? (KNOWN[basis] ?? "") : safeWords(basis);
}
