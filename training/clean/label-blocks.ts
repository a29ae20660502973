const WORD = /[\p{L}\p{N}_]+/gu;
const SIZE = 4;
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Which blocks of a page are the article's, given its text as somebody wrote it down: half of a block's runs of four
 * words stand there; a shorter one stands there whole, between its neighbours. Of blocks with the same words, the one
 * among the article's own.
 */
export function labelBlocks(texts: readonly string[], gold: string): Uint8Array {
  const wanted = wordsOf(gold);
  const places = new Map<string, number[]>();
  for (let index = 0; index + SIZE <= wanted.length; index++) {
    const key = wanted.slice(index, index + SIZE).join(" ");
    const known = places.get(key);
    if (known === undefined) places.set(key, [index]);
    else if (known.length < 20) known.push(index);
  }
  const labels = new Uint8Array(texts.length);
  const starts = new Int32Array(texts.length).fill(-1);
  const words = texts.map(wordsOf);
  for (const [index, own] of words.entries()) {
    if (own.length < SIZE) continue;
    let found = 0;
    let all = 0;
    for (let at = 0; at + SIZE <= own.length; at++) {
      all++;
      const place = places.get(own.slice(at, at + SIZE).join(" "))?.[0];
      if (place === undefined) continue;
      found++;
      if (starts[index] === -1) starts[index] = place - at;
    }
    if (found >= all * 0.5) labels[index] = 1;
    else starts[index] = -1;
  }
  dropRepeated(words, labels, wanted.join(" "));
  // Short ones: between what stands before and after in the gold text.
  const text = ` ${wanted.join(" ")} `;
  let from = 0;
  for (const [index, own] of words.entries()) {
    if (labels[index] === 1 && own.length >= SIZE) {
      from = Math.max(0, (starts[index] ?? 0) + own.length - 2);
      continue;
    }
    if (own.length === 0 || own.length >= SIZE) continue;
    let next = -1;
    for (let after = index + 1; after < words.length && after < index + 40; after++)
      if (labels[after] === 1 && (words[after]?.length ?? 0) >= SIZE && (starts[after] ?? -1) >= from) {
        next = starts[after] ?? -1;
        break;
      }
    const stretch = wanted.slice(from, next < 0 ? from + 30 : next + 2);
    const near = next < 0 ? stretch.slice(0, 12) : stretch;
    if (near.length === 0 || !text.includes(` ${own.join(" ")} `)) continue;
    const at = ` ${near.join(" ")} `.indexOf(` ${own.join(" ")} `);
    if (at < 0 || (next >= 0 && next - from > 60)) continue;
    // Beside a block that is the article's beyond doubt: single words stand in menus too.
    let beside = false;
    for (let other = index - 3; other <= index + 3; other++)
      beside ||= labels[other] === 1 && (words[other]?.length ?? 0) >= SIZE;
    if (!beside) continue;
    labels[index] = 1;
    from += ` ${near.join(" ")} `.slice(0, at + 1).split(" ").length - 2 + own.length;
  }
  dropStray(words, labels);
  return labels;
}

/** A headline or a teaser may be in the words of the article; what stands alone, away from it, is none of its. */
function dropStray(words: readonly string[][], labels: Uint8Array): void {
  const before = Uint8Array.from(labels);
  const all = before.reduce((sum, one) => sum + one, 0);
  if (all < 6) return;
  for (const [index, own] of words.entries()) {
    if (before[index] !== 1 || own.length > 25) continue;
    let around = 0;
    for (let other = index - 4; other <= index + 4; other++) if (other !== index) around += before[other] ?? 0;
    if (around === 0) labels[index] = 0;
  }
}

/** Of blocks with the same words that the gold text has once, keeps the one with most of the article around it. */
function dropRepeated(words: readonly string[][], labels: Uint8Array, gold: string): void {
  const byText = new Map<string, number[]>();
  for (const [index, own] of words.entries())
    if (labels[index] === 1) byText.set(own.join(" "), [...(byText.get(own.join(" ")) ?? []), index]);
  for (const [text, places] of byText) {
    if (places.length < 2) continue;
    let times = 0;
    for (let at = gold.indexOf(text); at >= 0 && times < places.length; at = gold.indexOf(text, at + text.length))
      times++;
    const around = (index: number) => {
      let sum = 0;
      for (let other = index - 4; other <= index + 4; other++)
        if (other !== index) sum += (labels[other] ?? 0) * (words[other]?.length ?? 0);
      return sum;
    };
    const ranked = [...places].sort((a, b) => around(b) - around(a) || a - b);
    for (const place of ranked.slice(Math.max(1, times))) labels[place] = 0;
  }
}
