/** Windows-1252 shows these for bytes 0x80–0x9f. */
const UPPER = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
/** Mac OS Roman shows these for bytes 0x80–0xff. */
const MAC = [
  ..."ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ",
];
type Reader = (byte: number) => string;
const windows: Reader = (byte) =>
  byte >= 0x80 && byte < 0xa0 ? (UPPER[byte - 0x80] ?? "") : String.fromCharCode(byte);
const latin: Reader = (byte) => String.fromCharCode(byte);
const mac: Reader = (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (MAC[byte - 0x80] ?? ""));
/** What pages are cleaned of on their way: the five bytes that Windows-1252 leaves open, and the hard space made plain. */
const losing: Reader = (byte) => {
  const shown = windows(byte);
  return /[\u0080-\u009f]/.test(shown) ? "" : shown === "\u00a0" ? " " : shown;
};

const bytesOf = (text: string): number[] => [...new TextEncoder().encode(text)];
const through = (text: string, reader: Reader): string => bytesOf(text).map(reader).join("");

/** Ways in which UTF-8 is misread, with their share: once as Windows-1252 in half of the texts. */
const WAYS: readonly (readonly [share: number, read: (character: string) => string])[] = [
  [0.45, (character) => through(character, windows)],
  [0.15, (character) => through(character, latin)],
  [0.15, (character) => through(through(character, windows), windows)],
  [0.15, (character) => through(character, losing)],
  [0.1, (character) => through(character, mac)],
];

/** Every character beyond ASCII as a wrong reading of its UTF-8 bytes shows it. `way` is a draw between 0 and 1. */
export function misread(text: string, way: number): { start: number; end: number; reading: string }[] {
  let rest = way;
  let read = WAYS[0]?.[1] ?? ((character: string) => character);
  for (const [share, reader] of WAYS) {
    read = reader;
    rest -= share;
    if (rest < 0) break;
  }
  return [...text.matchAll(/[\u0080-\u{10ffff}]/gu)].map(({ index, 0: character }) => ({
    start: index,
    end: index + character.length,
    reading: read(character),
  }));
}
