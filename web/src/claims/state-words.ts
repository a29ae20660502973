import type { ClaimState } from "../../../src/core/vocabulary.ts";

/** What a state means, and no more than the pages allow. */
export function stateWords(state: ClaimState): string {
  switch (state) {
    case "uncontradicted":
      return "uncontradicted in these pages";
    case "contradicted":
      return "contradicted";
    case "one origin":
      return "rests on one origin";
    case "one page":
      return "on one page only";
  }
}
