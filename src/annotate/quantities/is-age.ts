import type { Draft } from "./draft.ts";
import type { Words } from "./noun-phrase.ts";

const OLDEST = 110;

/** "Patients over 60", "children under 5": an age behind those who have it, which is no quantity. */
export function isAge({ lexemes, parts }: Words, { measured, value, hasUnit }: Draft): boolean {
  const { from, to, qualifierFrom, unit } = measured;
  if (hasUnit || unit !== "count" || typeof value !== "number" || value > OLDEST || from - qualifierFrom !== 1)
    return false;
  if (!/^(?:over|under|above|below)$/.test(lexemes[qualifierFrom]?.lower ?? "")) return false;
  const people = lexemes[qualifierFrom - 1]?.lower ?? "";
  const isPeople =
    /^(?:those|anyone|everyone|people|children|men|women|adults|residents|voters|patients|girls|boys|workers|citizens)$/.test(
      people,
    );
  return isPeople && !/^(?:NN|JJ|CD)/.test(parts[to]?.xpos ?? "") && lexemes[to]?.lower !== "of";
}
