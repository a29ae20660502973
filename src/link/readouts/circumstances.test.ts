import { describe, expect, it } from "vitest";
import { found, page } from "./readouts.test-support.ts";

const TARLAND = "Ministry of Foreign Affairs of Tarland";
const OSTRIA = "Ministry of Foreign Affairs of Ostria";

/** What the two say on how their contact came about: [kind, whether apart, words of the first, words of the second]. */
const told = (one: string, other: string) => {
  const pages = [
    page("a", TARLAND, `${one} The canal was discussed.`),
    page("b", OSTRIA, `${other} Tolls on the canal were raised.`),
  ] as const;
  const words = (span: { page: string; start: number; end: number } | null) =>
    span === null ? null : pages.find((it) => it.page.id === span.page)?.page.text.slice(span.start, span.end);
  return found(...pages).flatMap(({ a, circumstances }) =>
    circumstances.map((one) => {
      const [first, second] = a === pages[0].page.id ? [one.a, one.b] : [one.b, one.a];
      return [one.kind, one.apart, words(first) ?? null, words(second) ?? null];
    }),
  );
};

describe("on whose word a contact came about", () => {
  const spoke = "Minister Ada Kell spoke by telephone with Minister Jan Orel of Ostria";
  const had = "Minister Jan Orel had a telephone conversation with Minister Ada Kell of Tarland";

  it("is apart where each names the other side, however that is said", () => {
    expect(told(`${spoke} at the request of the Ostrian side.`, `${had} at Tarland's request.`)).toEqual([
      ["who asked", true, "at the request of the Ostrian side", "at Tarland's request"],
    ]);
    expect(told(`${spoke}. The call was initiated by Minister Orel.`, `${had}, upon the latter's request.`)).toEqual([
      ["who asked", true, "call was initiated by Minister Orel", "upon the latter's request"],
    ]);
  });

  it("is one where both name one side", () => {
    expect(told(`${spoke} at our request.`, `${had} on the initiative of the Tarlandic side.`)).toEqual([
      ["who asked", false, "at our request", "on the initiative of the Tarlandic side"],
    ]);
  });

  it("is told by one where the other says nothing of it, or not for sure which side is meant", () => {
    const asked = `${spoke} at the request of the Ostrian side.`;
    const one = [["who asked", false, "at the request of the Ostrian side", null]];
    expect(told(asked, `${had}.`)).toEqual(one);
    expect(told(asked, `${had} at her request.`)).toEqual(one);
    expect(told(asked, `${had} at the request of both sides.`)).toEqual(one);
  });

  it("is who calls, by the one who is called and by the one who does", () => {
    const rang = "Minister Ada Kell phoned Minister Jan Orel of Ostria.";
    const taken = "Minister Jan Orel received a telephone call from Minister Ada Kell of Tarland.";
    expect(told(rang, taken)).toEqual([
      [
        "who asked",
        false,
        "phoned Minister Jan Orel of Ostria",
        "received a telephone call from Minister Ada Kell of Tarland",
      ],
    ]);
    const other = "Minister Jan Orel phoned Minister Ada Kell of Tarland.";
    expect(told(rang, other).map(([, apart]) => apart)).toEqual([true]);
    expect(told(rang, `${had} at the request of the Ostrian side.`)).toEqual([]);
  });

  it("is nothing that was asked for in the contact, nor on whose word the next one will be", () => {
    const plain = `${spoke}.`;
    expect(told(plain, `${had}. The request of Tarland for loans was refused.`)).toEqual([]);
    expect(told(plain, `${had}. At the request of Tarland talks will be held in June.`)).toEqual([]);
  });

  it("keeps an invitation apart from a request", () => {
    const met = "Minister Ada Kell met Minister Jan Orel of Ostria";
    const received = "Minister Jan Orel met Minister Ada Kell of Tarland";
    expect(told(`${met} at the invitation of the Ostrian side.`, `${received} at Tarland's request.`)).toEqual([
      ["who asked", false, null, "at Tarland's request"],
      ["who invited", false, "at the invitation of the Ostrian side", null],
    ]);
  });
});
