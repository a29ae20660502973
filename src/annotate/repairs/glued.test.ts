import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { Reading } from "../../document/reading.ts";
import { repairsStage } from "./repairs.ts";

/** The text as repairs read it, quote marks and paragraphs left out. */
const readAs = (text: string): string => {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: "body",
    start: index,
    end: index + line.length,
    reason: "test",
    confidence: 1,
  }));
  const { repairs } = repairsStage.annotate({ text, blocks } as unknown as Page, {});
  let end = 0;
  const changes = repairs.annotations
    .filter(({ kind }) => kind === "glued" || kind === "encoding")
    .filter((repair) => {
      if (repair.start < end) return false;
      end = repair.end;
      return true;
    });
  return new Reading(text, { start: 0, end: text.length }, changes).text;
};

describe("glued words", () => {
  it.each([
    [
      "The envoy described the offer asdisappointing and said he wasnot happywith it.",
      "The envoy described the offer as disappointing and said he was not happy with it.",
    ],
    ["Dorvet signed.Kell did not,and left.", "Dorvet signed. Kell did not, and left."],
    [
      'They never ask us," Kell said. "They never will."Others left the hall.',
      'They never ask us," Kell said. "They never will." Others left the hall.',
    ],
    [
      'Nobody in Norvik signed."We stay here," Dorvet said, and nobody asked.',
      'Nobody in Norvik signed. "We stay here," Dorvet said, and nobody asked.',
    ],
    [
      "Polls closed at 7 p.m.The envoy spoke late in the U.S.Nobody asked.",
      "Polls closed at 7 p.m. The envoy spoke late in the U.S. Nobody asked.",
    ],
    ["“We are done,'said the envoy, Dr.Velkan.", "“We are done,' said the envoy, Dr. Velkan."],
    [
      "They came inthe morning. Few wereready,others had notcome.",
      "They came in the morning. Few were ready, others had not come.",
    ],
  ])("%s", (text, expected) => expect(readAs(text)).toBe(expected));

  it.each([
    ["The iPhone and YouTube app of McDonald, written in LaTeX, is on GitHub."],
    ["Write to press@norvik.example or see norvik.example/pressRoom, tag #NorvikTalks, user @AdaKell."],
    ["The keynote, the firestorm and the bygone grandmaster: nothing whatsoever, notwithstanding."],
    ["Open notes.Txt or read.me; the file is report.pdf."],
    ["The U.S. and St. Orla agreed at 5 p.m. on Nov. 3, Sen. Kell said."],
  ])("leaves clean text alone: %s", (text) => expect(readAs(text)).toBe(text));

  it("does not hang on a long line", () => {
    const line = `${"wasnothappyabout".repeat(20_000)} ${"a.B,c".repeat(20_000)}`;
    const before = performance.now();
    readAs(line);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe("misread letters", () => {
  it.each([
    ["Kellâ€™s cafÃ© â€“ closed", "Kell’s café – closed"],
    ["KellÃ¢â‚¬â„¢s cafÃƒÂ©", "Kell’s café"],
    ["Kell‚Äôs caf√©", "Kell’s café"],
    ["Kell\u0092s house", "Kell’s house"],
    ["Kell\ufffds house", "Kell’s house"],
    ["Kell&#8217;s house &amp;amp; garden", "Kell’s house & garden"],
    ["the minis\u00adter\u200b left", "the minister left"],
  ])("%s", (text, expected) => expect(readAs(text)).toBe(expected));

  it("leaves real letters alone", () => {
    const text = "Âge, Ã, naïve, CAFÉ, Zürich, “quoted” — AT&T; señor, façade, €5";
    expect(readAs(text)).toBe(text);
  });
});
