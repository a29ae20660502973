import { describe, expect, it } from "vitest";
import type { Page } from "../../core/page.ts";
import { ownPiece } from "./own-piece.ts";

/** What is left of the stretch between two bars. */
function piece(marked: string, opens: boolean, dateline = ""): string {
  const start = marked.indexOf("|");
  const end = marked.indexOf("|", start + 1) - 1;
  const text = marked.replaceAll("|", "");
  const at = text.indexOf(dateline);
  const span = { page: "p", start: at, end: at + dateline.length };
  const page = { text, dateline: dateline === "" ? null : { place: null, date: null, agency: null, span } };
  const found = ownPiece(page as unknown as Page, { start, end }, opens);
  return text.slice(found.start, found.end);
}

describe("what a page tells in its own voice", () => {
  it("is without the dateline that opens it", () => {
    expect(piece("|NORVIK (Northwire) - The ferry sank on Monday.|", true, "NORVIK (Northwire)")).toBe(
      "The ferry sank on Monday.",
    );
  });

  it("is without the word that leads on to what somebody says", () => {
    expect(
      piece("|Tarn Air has excused itself to two players who were put off a plane after |a steward said so.", true),
    ).toBe("Tarn Air has excused itself to two players who were put off a plane");
    expect(piece("|The gate fell, but |Kell denied it.", true)).toBe("The gate fell");
  });

  it("is without the adjunct of a statement before it", () => {
    expect(piece("It sank, Kell said| at a news conference, but after an hour the ship was found.|", false)).toBe(
      "after an hour the ship was found.",
    );
    expect(piece("Kell said so|, and the ship was found.|", false)).toBe("the ship was found.");
  });

  it("is the whole sentence where nothing hangs over", () => {
    expect(piece("|In May, but not in June, the ferry ran.|", true)).toBe("In May, but not in June, the ferry ran.");
  });
});
