import type { FoundRepair } from "./found-repair.ts";

/**
 * What is left of misread marks where a byte was dropped or made a plain space on the way: "â€" of a closing quote mark,
 * whose last byte shows as nothing; "Â" of a hard space or another mark; "Ã " of à. The replacement character between
 * letters was an apostrophe.
 */
const REMAINS: readonly { readonly pattern: RegExp; readonly reading: string | null; readonly uncertain: boolean }[] = [
  { pattern: /â€(?![\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])/gu, reading: "”", uncertain: true },
  { pattern: /Â(?=[ \u00a0])/gu, reading: "", uncertain: false },
  { pattern: /(?<=\p{L})Ã (?=\p{L})|(?<![\p{L}])Ã (?=\p{Ll}{2})/gu, reading: "à", uncertain: true },
  { pattern: /(?<=\p{L})\ufffd{1,3}(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/gu, reading: "’", uncertain: true },
  // Windows-1252 read as Latin-1: its quote marks and dashes show as control characters.
  { pattern: /[\u0085\u0091-\u0097](?![\u0080-\u00bf])/gu, reading: null, uncertain: false },
];
const CONTROLS = new Map(
  [..."\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097"].map((c, i) => [c, "…‘’“”•–—".charAt(i)]),
);

/** Finds what is left of marks that lost a byte; `taken` are offsets at which something else was found. */
export function findLostBytes(line: string, taken: ReadonlySet<number>): FoundRepair[] {
  return REMAINS.flatMap(({ pattern, reading, uncertain }) =>
    [...line.matchAll(pattern)].flatMap(({ index, 0: found }): FoundRepair[] => {
      const read = reading ?? CONTROLS.get(found) ?? found;
      return taken.has(index)
        ? []
        : [{ start: index, end: index + found.length, kind: "encoding", reading: read, uncertain }];
    }),
  );
}

const INVISIBLE =
  /[\u00ad\u200b\u2060\ufeff]|(?<=[\p{Script=Latin}\s])(?:\u200c|\u200d|\u200e|\u200f)(?=[\p{Script=Latin}\s])/gu;
const ENTITY = /&(?:amp;)?(?:#(\d{2,5})|#[xX]([\da-fA-F]{2,4})|(quot|apos|amp|nbsp|[lr][sd]quo|[mn]dash|hellip));/g;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: "&",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  ndash: "–",
  hellip: "…",
};

/** Finds soft hyphens and zero-width characters, which split words for a machine and not for a reader. */
export function findInvisible(line: string): FoundRepair[] {
  return [...line.matchAll(INVISIBLE)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind: "encoding",
    reading: "",
    uncertain: false,
  }));
}

/** Finds references to characters that were escaped twice ("&#8217;", "&amp;quot;"). */
export function findEscaped(line: string): FoundRepair[] {
  return [...line.matchAll(ENTITY)].flatMap(({ index, 0: found, 1: decimal, 2: hex, 3: name }): FoundRepair[] => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : Number.NaN;
    const reading =
      name !== undefined ? NAMED[name] : code >= 32 && code < 0xd800 ? String.fromCharCode(code) : undefined;
    // A lone & of an address or a name of a firm is written so in code, too; a page that means it shows no semicolon.
    return reading === undefined
      ? []
      : [{ start: index, end: index + found.length, kind: "encoding", reading, uncertain: false }];
  });
}
