import { CODES, EventCoder } from "../../src/annotate/events/coding/event-coder.ts";
import type { PloverType } from "../../src/core/plover-code.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import type { CodeCase } from "./code-cases.ts";
import { trainCodes } from "./code-training.ts";

const FOLDS = 5;
export const CODE_SEED = 3;

/** A case with what is read by weights that never saw its sentence. */
export type CodedCase = CodeCase & {
  /** With an event found by our rules: the code where weights and rules are taken together; null where there is none. */
  readonly found: PloverType | null;
  /** With the marked source and target alone to go by where no event was found. */
  readonly given: PloverType;
};

/** Codes every case by weights trained on the other folds; a sentence that stands twice is in one fold. */
export function codeByFolds<C extends CodeCase & { readonly sentence: string }>(
  cases: readonly C[],
): (C & CodedCase)[] {
  const foldOf = (sentence: string): number => (hashText(sentence) >>> 0) % FOLDS;
  const coders = Array.from(
    { length: FOLDS },
    (_, fold) =>
      new EventCoder(
        trainCodes(
          cases.filter(({ sentence }) => foldOf(sentence) !== fold),
          CODE_SEED,
        ),
      ),
  );
  return cases.map((one) => {
    const coder = coders[foldOf(one.sentence)];
    const given = coder?.likeliest(one.features).code ?? CODES[0] ?? "CONSULT";
    return {
      ...one,
      found: one.rule === null || coder === undefined ? null : coder.code(one.features, one.rule),
      given: one.rule === null || coder === undefined ? given : coder.code(one.features, one.rule),
    };
  });
}

/** PLOVER's four classes: cooperation and conflict, in words and in deeds. */
const QUADS: readonly (readonly PloverType[])[] = [
  ["AGREE", "CONSULT", "SUPPORT"],
  ["COOPERATE", "AID", "CONCEDE", "RETREAT"],
  ["REQUEST", "ACCUSE", "REJECT", "THREATEN"],
  ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"],
];
export const QUAD_NAMES: readonly string[] = [
  "verbal cooperation",
  "material cooperation",
  "verbal conflict",
  "material conflict",
];

/** Which of the four classes a code is of. */
export const quadOf = (code: PloverType): string => QUAD_NAMES[QUADS.findIndex((quad) => quad.includes(code))] ?? "";
