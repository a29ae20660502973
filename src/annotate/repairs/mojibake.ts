import type { FoundRepair } from "./found-repair.ts";

/** The characters that Windows-1252 shows for bytes 0x80–0x9f, in order; where it has none, the control character. */
const UPPER = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
/** The characters that Mac OS Roman shows for bytes 0x80–0xff. */
const MAC = [
  ..."ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
];
const WINDOWS_BYTES = new Map<string, number>([
  ...UPPER.map((character, index) => [character, 0x80 + index] as const),
  ...Array.from({ length: 0x20 }, (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const),
  ...Array.from({ length: 0x60 }, (_, index) => [String.fromCharCode(0xa0 + index), 0xa0 + index] as const),
]);
const MAC_BYTES = new Map(MAC.map((character, index) => [character, 0x80 + index] as const));
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** A run of two and more characters that Windows-1252 or Latin-1 show for bytes above 0x7f. */
const SUSPECT = new RegExp(`[\\u0080-\\u00ff${UPPER.join("")}]{2,200}`, "gu");
/** What Mac OS Roman shows for the lead bytes of general punctuation (‚Ä) and of accented letters (√). */
const MAC_SUSPECT = /‚Ä[\u0080-\u00ff†°•®©™´¨≠Æ∞±≤≥¥µ∂∑∏π∫ªºΩ–—“”‘’]|√[\u00a0-\u00ff†•®©™´¨≠Æ∞±≤≥¥µ∂∑∏π∫ªºΩ]/gu;

/** The UTF-8 sequence that begins at `at` of the bytes: its length, 0 where there is none. */
function sequenceAt(bytes: readonly number[], at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  if (length === 0 || lead >= 0xf5) return 0;
  for (let more = 1; more < length; more++) {
    const byte = bytes[at + more] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/**
 * Finds UTF-8 that was read as Windows-1252, Latin-1 or Mac OS Roman, once or twice ("â€™", "Ã¢â‚¬â„¢", "‚Äô" for an
 * apostrophe); the reading is what the bytes mean. Linear.
 */
export function findMisread(line: string): FoundRepair[] {
  const found: FoundRepair[] = [];
  for (const { index, 0: run } of line.matchAll(SUSPECT)) {
    const characters = [...run];
    const bytes = characters.map((character) => WINDOWS_BYTES.get(character) ?? 0);
    for (let at = 0; at < bytes.length; ) {
      const piece = readTwice(bytes, at);
      if (piece === null) {
        at++;
        continue;
      }
      const start = index + at;
      found.push({ start, end: start + piece.length, kind: "encoding", reading: piece.reading, uncertain: false });
      at += piece.length;
    }
  }
  for (const { index, 0: run } of line.matchAll(MAC_SUSPECT)) {
    const bytes = [...run].map((character) => MAC_BYTES.get(character) ?? 0);
    if (sequenceAt(bytes, 0) !== bytes.length) {
      // Three bytes for general punctuation: ‚Ä is the lead and the first of them.
      continue;
    }
    const reading = decode(bytes);
    if (reading !== null)
      found.push({ start: index, end: index + run.length, kind: "encoding", reading, uncertain: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

function decode(bytes: readonly number[]): string | null {
  try {
    return UTF8.decode(Uint8Array.from(bytes));
  } catch {
    // Not UTF-8 after all (an overlong form, half of a surrogate): the letters mean themselves.
    return null;
  }
}

/** What the bytes from `at` on mean; where that is again the lead of a misread letter, what those mean. */
function readTwice(bytes: readonly number[], at: number): { length: number; reading: string } | null {
  const length = sequenceAt(bytes, at);
  if (length === 0) return null;
  const reading = decode(bytes.slice(at, at + length));
  if (reading === null) return null;
  const again: number[] = [];
  let used = 0;
  let byte = WINDOWS_BYTES.get(reading);
  let next = at;
  while (byte !== undefined && again.length < 4) {
    again.push(byte);
    const step = sequenceAt(bytes, next);
    next += step;
    if (sequenceAt(again, 0) === again.length) {
      used = next - at;
      break;
    }
    const following = sequenceAt(bytes, next);
    byte = following === 0 ? undefined : WINDOWS_BYTES.get(decode(bytes.slice(next, next + following)) ?? "");
  }
  const twice = used > 0 ? decode(again) : null;
  return twice === null ? { length, reading } : { length: used, reading: twice };
}
