const SHINGLE = 4;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The runs of four words of a text that a page states; null where it is too short to be a story's. */
export function shinglesOf(text: string): ReadonlySet<string> | null {
  if (text.length < 200) return null;
  const words = wordsOf(text.slice(0, 200_000).toLowerCase());
  const found = new Set<string>();
  for (let index = 0; index + SHINGLE <= words.length; index++)
    found.add(words.slice(index, index + SHINGLE).join(" "));
  return found;
}

/** Share of a line's runs of four words among the stated ones; of a shorter line nothing can be told. */
export function shareOf(line: string, stated: ReadonlySet<string>): number {
  const words = wordsOf(line);
  if (words.length < SHINGLE) return -0.5;
  let found = 0;
  let all = 0;
  for (let index = 0; index + SHINGLE <= words.length && all < 60; index++, all++)
    if (stated.has(words.slice(index, index + SHINGLE).join(" "))) found++;
  return found / all;
}
