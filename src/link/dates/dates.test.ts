import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { EventFinding } from "../../core/findings.ts";
import { datesStage } from "./dates.ts";

const told = (id: string, words: string, day: string | null, more: Partial<MadePage> = {}): MadePage => ({
  id,
  text: `They had a call ${words}, and no more was said.`,
  events: [{ words: "call", noun: "phone call", when: [words, day] }],
  ...more,
});

/** One event that the first mention of each page tells. */
function dates(...pages: MadePage[]) {
  const event = {
    id: "v-1",
    members: pages.map(({ id }) => ({ page: id, id: 0 })),
  } as unknown as EventFinding;
  return datesStage.link(madeDossier(pages.map(madePage), { events: [event] })).findings.dates;
}
const valuesOf = (...pages: MadePage[]) => dates(...pages).map(({ page, linked }) => `${page} ${linked.value}`);

describe("datesStage", () => {
  it("dates a page by what it says happened yesterday and another page dates", () => {
    const [found] = dates(told("a", "on 30 April", "XXXX-04-30"), told("b", "yesterday", null));
    expect(found).toMatchObject({ page: "b", linked: { value: "XXXX-05-01", basis: "other pages" } });
    expect(found?.linked.evidence.map(({ page }) => page)).toEqual(["a", "b"]);
    expect(valuesOf(told("a", "on 30 April", "2031-04-30"), told("b", "today", null))).toEqual(["b 2031-04-30"]);
  });

  it("takes the day with its year where one page gives it", () => {
    const pages = [
      told("a", "on 30 April", "XXXX-04-30"),
      told("c", "on Monday", "2031-04-30"),
      told("b", "yesterday", null),
    ];
    expect(valuesOf(...pages)).toEqual(["b 2031-05-01"]);
  });

  it("only bounds a page by words in somebody's mouth", () => {
    const quoted = told("b", "yesterday", null, { quotes: ["a call yesterday, and no more"] });
    expect(valuesOf(told("a", "on 30 April", "2031-04-30"), quoted)).toEqual(["b 2031-05-01/.."]);
  });

  it("dates nothing by a vague word, a vague day, a plan, or a day that no other page states", () => {
    const stated = told("a", "on 30 April", "2031-04-30");
    expect(valuesOf(stated, told("b", "recently", null))).toEqual([]);
    expect(valuesOf(told("a", "in April", "2031-04"), told("b", "yesterday", null))).toEqual([]);
    expect(valuesOf(told("b", "yesterday", null))).toEqual([]);
    const planned: MadePage = {
      ...told("b", "tomorrow", null),
      events: [{ words: "call", noun: "phone call", when: ["tomorrow", null], status: "planned" }],
    };
    expect(valuesOf(stated, planned)).toEqual([]);
  });

  it("says nothing where pages differ on the day", () => {
    const pages = [
      told("a", "on 30 April", "2031-04-30"),
      told("c", "on 29 April", "2031-04-29"),
      told("b", "yesterday", null),
    ];
    expect(valuesOf(...pages)).toEqual([]);
  });

  it("leaves a page that says its date alone", () => {
    const dated = told("b", "yesterday", null, { published: "2031-06-01" });
    expect(valuesOf(told("a", "on 30 April", "2031-04-30"), dated)).toEqual([]);
  });
});
