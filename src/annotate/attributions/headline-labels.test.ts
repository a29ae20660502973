import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { readMadeUp } from "./read-made-up.test-support.ts";

const BODY = "President Tomas Rell met Finance Minister Ada Kell on Monday. He was late.";

/** Speakers and contents of a headline above two sentences that name people. */
function read(headline: string): string[] {
  const text = `${headline}\n${BODY}`;
  const block = { reason: "test", confidence: 1 };
  const blocks = [
    { ...block, kind: "title", start: 0, end: headline.length },
    { ...block, kind: "body", start: headline.length + 1, end: text.length },
  ];
  return readMadeUp(text, { blocks } as unknown as Partial<Page>).map(
    ({ chain, contents }) => `${chain.slice(1).join(" > ")}: ${contents.join(" / ")}`,
  );
}

describe("who says what a headline tells", () => {
  it.each([
    ["Police: three men held over blast", "Police: three men held over blast"],
    ["Finance minister: taxes will fall", "Finance minister: taxes will fall"],
    ["Rell to resign within days – source", "source: Rell to resign within days"],
    ["Three men held over blast – police", "police: Three men held over blast"],
    ["Rell will not resign - Kell", "Ada Kell: Rell will not resign"],
    ["Rell: I will not resign", "Tomas Rell: I will not resign"],
  ])("%s", (headline, said) => expect(read(headline)).toEqual([said]));

  it.each([
    "Norvik: three men held over blast",
    "Norvik war: talks resume",
    "Opinion: taxes must fall",
    "Ferry sinks – at least nine dead",
    "Rell and Kell: a friendship ends",
    "Ada Kell: a life in music",
    "Ada Kell: how she won",
    "Kell: the minister who broke the bank",
    "Police: what do we know so far?",
    "Norvik hospital: two wards shut",
    "Talks have failed - The Guardian",
    "Talks have failed - Ada Kell",
  ])("nobody: %s", (headline) => expect(read(headline)).toEqual([]));

  it("is for headlines alone", () => {
    expect(readMadeUp("Breakfast for police: eggs were served.")).toEqual([]);
  });
});
