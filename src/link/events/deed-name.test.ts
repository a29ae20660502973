import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import type { EventType } from "../../core/vocabulary.ts";
import { deedName } from "./deed-name.ts";
import { eventMentions } from "./page-event.ts";

/** What is told of by each of the words on a page; a word stands where it is first. */
function toldBy(text: string, words: readonly string[], noun: string, type: EventType) {
  const read = madePage({
    id: "p",
    text,
    events: words.map((word) => ({ words: word, nth: 0, noun, type })),
  });
  return eventMentions(read, () => null, "plain", new Map()).map((mention) => ({ read, mention }));
}

describe("deedName", () => {
  it("is the name that most mentions give a deed of a wide kind", () => {
    const text = "Kelda has banned nets. The ban came late. Kelda cracked down on boats.";
    expect(deedName("coercion", toldBy(text, ["banned", "ban c", "cracked down on"], "coercion", "COERCE"))).toBe(
      "ban",
    );
    expect(deedName("coercion", toldBy(text, ["banned", "cracked down on"], "coercion", "COERCE"))).toBe("coercion");
  });

  it("is how somebody pleaded, where that is told", () => {
    const text = "Kell pleaded not guilty. Dorvet pleaded guilty. A plea is due.";
    expect(deedName("plea", toldBy(text, ["pleaded not guilty"], "plea", "COURT"))).toBe("plea of not guilty");
    expect(deedName("plea", toldBy(text, ["pleaded guilty"], "plea", "COURT"))).toBe("guilty plea");
    expect(deedName("plea", toldBy(text, ["pleaded not guilty", "plea is"], "plea", "COURT"))).toBe("plea");
  });

  it("is not told by words that only count the hurt", () => {
    const text = "Eight were wounded and two killed in the airstrikes.";
    const words = ["wounded", "killed", "airstrikes"];
    expect(deedName("attack", toldBy(text, words, "attack", "ASSAULT"))).toBe("airstrike");
  });

  it("keeps the kind's own name where pages use words of the kind", () => {
    const text = "Orlo accused the council. Orlo accused it again; a paper criticised the council.";
    const words = ["accused the", "accused it", "criticised"];
    expect(deedName("accusation", toldBy(text, words, "accusation", "ACCUSE"))).toBe("accusation");
  });

  it("is what was passed", () => {
    const bill = (text: string) => deedName("bill", toldBy(text, ["passed"], "bill", "LAW"));
    expect(bill("The council passed a new resolution on nets.")).toBe("resolution");
    expect(bill("The resolutions passed in May bind the ports.")).toBe("resolution");
    expect(bill("The council passed a law on nets.")).toBe("bill");
    expect(bill("It passed. A resolution came later.")).toBe("bill");
  });
});
