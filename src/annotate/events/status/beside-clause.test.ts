import { describe, expect, it } from "vitest";
import { eventsOfText } from "../read-text.test-support.ts";

/** Status and stance of the mention of a word, in a text read with all stages. */
function standing(text: string, word: string): string {
  const event = eventsOfText(text).find((one) =>
    text.slice(one.start, one.end).toLowerCase().includes(word.toLowerCase()),
  );
  return event === undefined ? "nothing" : `${event.status} ${event.stance}`;
}

describe("what governs a deed", () => {
  it.each([
    ["Sorland's army forced Marvania to withdraw its troops from Norvik.", "withdraw", "held asserts"],
    ["The attack led Sorland to cut ties with Marvania.", "cut", "held asserts"],
    ["Vasic persuaded Tolan to sign the treaty with Sorland.", "sign", "held asserts"],
    ["Sorland kept Marvania from attacking Norvik.", "attacking", "held denies"],
    ["Marvania avoided attacking Sorland.", "attacking", "held denies"],
    ["Police were prevented from arresting Ilan Dorvet.", "arresting", "held denies"],
    ["The ministry has a policy against indicting a sitting president.", "indicting", "proposed denies"],
    ["The Senate voted on Monday to pass the bill.", "pass", "held asserts"],
    ["Sorland's parliament voted to withdraw its troops from Marvania.", "withdraw", "planned asserts"],
    ["Sorland's police should never have arrested Ilan Dorvet.", "arrested", "held asserts"],
    ["Ilan Dorvet said he'd met President Mira Tolan in Norvik.", "met", "held asserts"],
  ])("%s", (text, word, expected) => expect(standing(text, word)).toBe(expected));
});

describe("what stands beside a deed", () => {
  it.each([
    ["Sorland became the third country to cut ties with Marvania.", "cut", "held asserts"],
    ["Vasic sent a letter accusing Sorland of spying.", "accusing", "held asserts"],
    ["Thousands marched through Norvik, demanding that Vasic resign.", "demanding", "held asserts"],
    ["Tolan criticised Vasic for firing the chief of police, Ilan Dorvet.", "firing", "held asserts"],
    ["President Oren Vasic resigned after meeting President Mira Tolan.", "meeting", "held asserts"],
    ["Vasic will leave for Norvik after meeting Tolan.", "meeting", "planned asserts"],
    ["Sorland's parliament answered by passing a bill against smuggling.", "passing", "held asserts"],
    ["Sorland sent troops instead of holding talks with Marvania.", "talks", "held denies"],
    ["Sorland sent troops in lieu of talks with Marvania.", "talks", "held denies"],
    ["Vasic promised reforms amid protests in Norvik against the government.", "protests", "held asserts"],
    ["Sorland announced sanctions on Marvania on Monday.", "sanctions", "held asserts"],
    ["Sorland announced a summit with Marvania on Monday.", "summit", "planned asserts"],
    ["Sorland moved troops for fear of an attack on Norvik by Marvania.", "attack", "expected asserts"],
    ['"Had a long and very good conversation with President Tolan," Vasic wrote.', "conversation", "held asserts"],
  ])("%s", (text, word, expected) => expect(standing(text, word)).toBe(expected));
});

describe("a word of hearsay", () => {
  it("says nothing of what stands above it", () => {
    expect(standing("Dorvet was shot by police after he allegedly drew a knife.", "shot")).toBe("held asserts");
    expect(standing("Dorvet was allegedly shot by police in Norvik.", "shot")).not.toBe("held asserts");
  });
});
