/**
 * The stretches between double marks of a clean text, marks included, paragraph by paragraph; a paragraph whose marks do
 * not alternate is left out, so that only what is surely a pair is damaged.
 */
export function pairsOfMarks(text: string): { start: number; end: number }[] {
  const pairs: { start: number; end: number }[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const marks = [...line.matchAll(/["“”]/g)];
    const straight = marks.every((mark) => mark[0] === '"');
    const curly = marks.every((mark, place) => mark[0] === (place % 2 === 0 ? "“" : "”"));
    if (marks.length % 2 === 1 || !(straight || curly)) continue;
    for (let place = 0; place < marks.length; place += 2) {
      const start = index + (marks[place]?.index ?? 0);
      const end = index + (marks[place + 1]?.index ?? 0) + 1;
      const outside = /^[\s(—–-]?$/.test(text.charAt(start - 1)) && /^[\s).,;:?!—–-]?$/.test(text.charAt(end));
      if (outside && /^[\p{L}\p{N}‘'$].*[\p{L}\p{N}.,!?…’'-]$/u.test(text.slice(start + 1, end - 1)))
        pairs.push({ start, end });
    }
  }
  return pairs;
}
