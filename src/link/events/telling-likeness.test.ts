import { describe, expect, it } from "vitest";
import { type MadePage, madePage } from "../../../test/dossier/made-page.ts";
import { eventMentions } from "./page-event.ts";
import { areApart, likenessOf, type Telling, tellingFeatures, tellingOf } from "./telling-likeness.ts";

const shares = { ofType: 1, ofNoun: 1 };

function telling(id: string, text: string, words: string, more: Partial<MadePage> = {}): Telling {
  const read = madePage({ id, text, events: [{ words, noun: "attack", type: "ASSAULT" }], ...more });
  return tellingOf(read, { page: id, mentions: eventMentions(read, () => null, "plain", new Map()) });
}

const place = (name: string): Partial<MadePage> => ({ entities: [{ kind: "place", names: [name] }] });

describe("likeness of two accounts", () => {
  const norvik = telling("a", "A bombing shook the harbour of Norvik at dawn.", "bombing", place("Norvik"));
  const again = telling("b", "Norvik harbour: a bombing at dawn, say fishermen.", "bombing", place("Norvik"));
  const attack = telling("c", "An attack on a bank, it was said, came late.", "attack");

  it("is the same whichever comes first, and is higher for the same word in alike surroundings", () => {
    expect(tellingFeatures(norvik, again, shares)).toEqual(tellingFeatures(again, norvik, shares));
    const like = likenessOf(tellingFeatures(norvik, again, shares));
    const unlike = likenessOf(tellingFeatures(norvik, attack, { ofType: 0.2, ofNoun: 0.2 }));
    expect(like).toBeGreaterThan(0.7);
    expect(unlike).toBeLessThan(0.3);
  });
});

describe("accounts that are apart", () => {
  const at = (id: string, name: string, also = "") =>
    telling(id, `A bombing shook the harbour of ${name}. ${also}`, "bombing", place(name));

  it("say where they are, and neither page names the other's place", () => {
    expect(areApart(at("a", "Norvik"), at("b", "Tarnholt"))).toBe(true);
    expect(areApart(at("a", "Norvik"), at("b", "Tarnholt", "Norvik is near."))).toBe(false);
    expect(areApart(at("a", "Norvik"), telling("b", "A bombing shook a harbour.", "bombing"))).toBe(false);
  });
});
