import { describe, expect, it } from "vitest";
import { NASTY, NASTY_TEXT } from "../bench/nasty-pages.ts";
import { clean } from "../src/clean/clean.ts";

const SMALL = 250_000;
const TIMES = 4;
/** Less than this is the noise of a machine that does other things as well. */
const NOISE_MS = 150;

/** Milliseconds of processor time for cleaning a page. */
function processorTime(text: string, media: "html" | "text"): number {
  const captured = { source: { path: "x" }, sha256: "0".repeat(64), capturedAt: null, bytes: text.length };
  const before = process.cpuUsage();
  try {
    clean(captured, { media, text, charset: "utf-8", damaged: false, stated: {} });
  } catch {
    // A page without words is refused; what that took counts as well.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe("cleaning takes no more than linear time", () => {
  for (const [media, pages] of [
    ["html", NASTY],
    ["text", NASTY_TEXT],
  ] as const) {
    for (const [name, make] of Object.entries(pages)) {
      it(`${media}: ${name}`, () => {
        // `npm run bench -- --only cleaning` does this with 5 and 20 MB.
        processorTime(make(SMALL / 4), media);
        const small = processorTime(make(SMALL), media);
        const large = processorTime(make(SMALL * TIMES), media);
        // Twice the linear growth for the collector of garbage; a square would be four times it.
        expect(large).toBeLessThan(small * TIMES * 2 + NOISE_MS);
      }, 60_000);
    }
  }
});
