import { describe, expect, it } from "vitest";
import { BODY_NOUNS, CONTENT_NOUNS, MESSAGE_NOUNS, NOBODYS_NOUNS, SPEAKING_HEADS } from "./reporting-nouns.ts";
import { NOUN_FORMS, REPORTING_FORMS, REPORTING_VERBS } from "./reporting-verbs.ts";
import { ROLE_HEADS, UNNAMED_ONE, UNNAMED_SEVERAL } from "./unnamed-sources.ts";

const lemmasOf = (form: string) => REPORTING_FORMS.get(form)?.map(({ verb }) => verb.lemma) ?? [];

describe("reporting verbs", () => {
  it("hold at least 250 lemmas, each in lower case with frames", () => {
    expect(new Set(REPORTING_VERBS.map((verb) => verb.lemma)).size).toBeGreaterThan(250);
    for (const verb of REPORTING_VERBS) {
      expect(verb.lemma).toBe(verb.lemma.toLowerCase().trim());
      expect(verb.frames.size).toBeGreaterThan(0);
    }
  });

  it("name a verb with particles as one lemma and no particle as a verb", () => {
    for (const particle of ["for", "of", "on", "to", "about", "with", "at", "from"])
      expect(lemmasOf(particle)).toEqual([]);
    expect(lemmasOf("called")).toContain("call for");
  });

  it.each([
    ["said", "say"],
    ["told", "tell"],
    ["denies", "deny"],
    ["vowing", "vow"],
    ["quipped", "quip"],
    ["swore", "swear"],
    ["foresaw", "foresee"],
    ["reiterated", "reiterate"],
    ["emphasising", "emphasise"],
  ])("%s is a form of %s", (form, lemma) => expect(lemmasOf(form)).toContain(lemma));

  it("put verbs with more particles first, so that the longer match wins", () => {
    for (const forms of REPORTING_FORMS.values()) {
      const lengths = forms.map(({ verb }) => verb.particles.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  it("know which verbs deny", () => {
    const denying = REPORTING_VERBS.filter((verb) => verb.stance === "denies").map((verb) => verb.lemma);
    for (const lemma of ["deny", "refute", "reject", "dismiss", "rule out"]) expect(denying).toContain(lemma);
    expect(denying).not.toContain("say");
  });

  it("list as nouns only forms that are verbs too, and never the plainest verbs", () => {
    for (const form of ["said", "says", "told", "argues", "believes"]) expect(NOUN_FORMS.has(form)).toBe(false);
    expect([...NOUN_FORMS].filter((form) => REPORTING_FORMS.has(form)).length).toBeGreaterThan(100);
  });
});

describe("reporting nouns and unnamed sources", () => {
  it("are lower case", () => {
    for (const list of [
      CONTENT_NOUNS,
      MESSAGE_NOUNS,
      SPEAKING_HEADS,
      BODY_NOUNS,
      UNNAMED_ONE,
      UNNAMED_SEVERAL,
      ROLE_HEADS,
    ])
      for (const word of list) expect(word).toBe(word.toLowerCase());
  });
  it("keep one apart from several", () => {
    expect([...UNNAMED_ONE].filter((word) => UNNAMED_SEVERAL.has(word))).toEqual([]);
  });
  it("take the nouns that nobody need own from those with content", () => {
    expect([...NOBODYS_NOUNS].filter((word) => !CONTENT_NOUNS.has(word))).toEqual([]);
  });
});
