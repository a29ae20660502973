import { describe, expect, it } from "vitest";
import { madeContent } from "./content.test-support.ts";
import type { Content } from "./content.ts";
import { wordOf } from "./meaning.ts";
import { roleSignsOf } from "./role-signs.ts";

/** Words of a subject and of what is told of it; a word after "not" is turned round. */
const content = (subject: string, told: string): Content => {
  const all = `${subject} ${told}`.split(" ").filter((word) => word !== "");
  const kept = all.filter((word) => word !== "not");
  return madeContent(all.join(" "), {
    words: kept.map(wordOf),
    subject: subject === "" ? 0 : subject.split(" ").length,
    around: [],
    negations: all.length - kept.length,
    negated: new Set(all.filter((_, at) => all[at - 1] === "not").map((word) => wordOf(word).stem)),
    stance: null,
  });
};

describe("subjects and main words of two contents", () => {
  const fire = content("blaze flat", "began tumble dryer");

  it("are alike where one thing is told of one subject, with another end or the same", () => {
    const other = roleSignsOf(fire, content("blaze flat", "began candle bedroom"));
    const same = roleSignsOf(fire, content("blaze flat", "began tumble dryer"));
    expect(other.clauses).toBeGreaterThan(0.9);
    expect(other.otherRest).toBeGreaterThan(0.5);
    expect(same.otherRest).toBe(0);
  });

  it("are apart where nothing but the subject is in common", () => {
    const signs = roleSignsOf(content("prisoners", "wounded"), content("prisoners", "driven bridge buses"));
    expect(signs.subjects).toBe(1);
    expect(signs.mainWords).toBeLessThan(0.4);
    expect(signs.subjectLeast).toBeGreaterThan(0.6);
    expect(roleSignsOf(fire, fire).subjectLeast).toBe(0);
  });

  it("tell a word turned round from one that both turn round", () => {
    const inflated = content("raft", "inflate");
    const not = content("raft", "not inflate");
    expect(roleSignsOf(inflated, not)).toMatchObject({ fellowTurned: 1, oneNegated: 1, bothNegated: 0 });
    expect(roleSignsOf(not, not)).toMatchObject({ fellowTurned: 0, fellowsNegated: 1, bothNegated: 1, oneNegated: 0 });
  });

  it("are told of contents without words or without a verb, too", () => {
    for (const one of [content("", ""), content("blaze flat", ""), fire])
      for (const other of [content("", ""), content("", "began"), fire])
        for (const value of Object.values(roleSignsOf(one, other))) expect(Number.isFinite(value)).toBe(true);
  });
});
