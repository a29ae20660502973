import { squeezed } from "./draft.ts";

const NAMED: { readonly [name: string]: string } = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  szlig: "ß",
  euro: "€",
  pound: "£",
  deg: "°",
  oslash: "ø",
  aelig: "æ",
  middot: "·",
  bull: "•",
};
const MARKS: { readonly [name: string]: string } = {
  uml: "\u0308",
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  ring: "\u030a",
  cedil: "\u0327",
};

/** A value of the page's data as it is meant: entities read (data are sometimes written as if they were markup), tags left out. */
export function decodedEntities(value: string): string {
  let plain = value;
  // Values are sometimes encoded twice.
  for (let round = 0; round < 2 && plain.includes("&"); round++)
    plain = plain.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,7}));/giu, (entity, decimal, hex, name) => {
      if (decimal === undefined && hex === undefined)
        return NAMED[name] ?? NAMED[String(name).toLowerCase()] ?? accented(name) ?? entity;
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
    });
  return squeezed(plain.includes("<") ? plain.replace(/<\/?[a-z][^<>]{0,200}>/giu, "") : plain);
}

/** &ouml;, &eacute; and the like: a letter and its mark. */
function accented(name: string): string | null {
  const match = /^([a-z])(uml|acute|grave|circ|tilde|ring|cedil)$/iu.exec(name);
  const mark = MARKS[match?.[2]?.toLowerCase() ?? ""];
  return match?.[1] === undefined || mark === undefined ? null : `${match[1]}${mark}`.normalize("NFC");
}
