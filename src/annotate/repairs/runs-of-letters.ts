const LETTER = /^\p{L}/u;

/** Calls `of` with every run of letters in the text, in order. Linear; for plain letters without a regular expression. */
export function eachRunOfLetters(text: string, of: (start: number, end: number) => void): void {
  let start = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at) | 32;
    let long = 0;
    if (code >= 97 && code <= 122) long = 1;
    else if (code >= 0x80) {
      const pair = (code & 0xfc00) === 0xd800;
      if (LETTER.test(text.slice(at, at + (pair ? 2 : 1)))) long = pair ? 2 : 1;
    }
    if (long > 0 && start < 0) start = at;
    if (long === 0 && start >= 0) {
      of(start, at);
      start = -1;
    }
    at += Math.max(1, long);
  }
  if (start >= 0) of(start, text.length);
}
