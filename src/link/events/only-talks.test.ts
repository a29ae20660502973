import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { EntityFinding, Findings } from "../../core/findings.ts";
import { linkEventsStage } from "./link-events.ts";

const NAMES = ["Ilan Dorvet", "Ada Kell", "Per Holm", "Mira Tolan"];
const [DORVET, KELL, HOLM, TOLAN] = [0, 1, 2, 3];
type MadeEvent = NonNullable<MadePage["events"]>[number];

function page(id: string, text: string, events: readonly MadeEvent[], published?: string): MadePage {
  const named = NAMES.map((name) => ({ names: [name] }));
  return { id, text, entities: named, events, ...(published === undefined ? {} : { published }) };
}

function told(pages: readonly MadePage[]): string[] {
  const entities = NAMES.map(
    (name, id): EntityFinding => ({
      id: `e-${name}`,
      name,
      kind: "person",
      names: [name],
      roles: [],
      mentions: [],
      maybeSame: [],
      members: pages.map((one) => ({ page: one.id, id })),
    }),
  );
  const matters: Findings["matters"] = [{ id: "m-0", pages: pages.map(({ id }) => id), main: true }];
  const { findings } = linkEventsStage.link(madeDossier(pages.map(madePage), { matters, entities }, []));
  return findings.events.map(
    ({ accounts, type }) => `${type} ${[...new Set(accounts.map((account) => account.page))].join(" ")}`,
  );
}

const named = page(
  "a",
  "A summit of Per Holm and Mira Tolan is expected in Norvik on 28 March.",
  [{ words: "summit", noun: "summit", who: [HOLM, TOLAN], when: ["28 March", "2031-03-28"], status: "expected" }],
  "2031-03-08",
);
const other = page(
  "c",
  "A summit of Ilan Dorvet and Ada Kell is expected in Selm on 2 April.",
  [{ words: "summit", noun: "summit", who: [DORVET, KELL], when: ["2 April", "2031-04-02"], status: "expected" }],
  "2031-03-08",
);
const taken = (published: string) =>
  page(
    "b",
    "The bill would rest until after the summit of the two leaders.",
    [{ words: "summit", noun: "summit", status: "planned", slight: true }],
    published,
  );

describe("talks that a page takes for known", () => {
  it("are the only ones that the matter's pages name", () => {
    expect(told([named, taken("2031-03-20")])).toEqual(["CONSULT a b"]);
  });

  it("are none where pages name two", () => {
    expect(told([named, taken("2031-03-20"), other])).toEqual(["CONSULT a", "CONSULT c"]);
  });

  it("are not those that are past when the page expects them", () => {
    expect(told([named, taken("2031-04-20")])).toEqual(["CONSULT a"]);
  });

  it("are those that were taken off alike", () => {
    const meeting = (id: string, status: NonNullable<MadeEvent["status"]>, who: readonly number[] = []) =>
      page(id, "It was said that the ministers' meeting is off for now; Ilan Dorvet and Ada Kell are silent.", [
        { words: "meeting", noun: "meeting", who, status },
      ]);
    const off = meeting("a", "postponed", [DORVET, KELL]);
    expect(told([off, meeting("b", "postponed")])).toEqual(["CONSULT a b"]);
    expect(told([off, meeting("b", "planned")])).toEqual(["CONSULT a", "CONSULT b"]);
  });
});

describe("a call that a page without a date opens with", () => {
  const call = (id: string, words: string, published?: string, day?: string): MadePage =>
    page(
      id,
      `Ilan Dorvet and Ada Kell held a phone call ${words}.`,
      [{ words: "phone call", noun: "phone call", who: [DORVET, KELL], when: [words, day ?? null] }],
      published,
    );
  const dated = call("a", "on Thursday", "2031-03-07", "2031-03-07");

  it("is the only one of the two, which another opens with as its day's news", () => {
    expect(told([dated, call("b", "today")])).toEqual(["CONSULT a b"]);
    expect(told([call("a", "on Thursday", "2031-05-02", "2031-03-07"), call("b", "today")])).toHaveLength(2);
  });

  it("is neither of two", () => {
    expect(told([dated, call("b", "today"), call("c", "on Monday", "2031-03-18", "2031-03-18")])).toHaveLength(3);
  });

  it("is not one that a page tells by the way", () => {
    const long = `${"The harbour is old and wide, and boats lie there in summer. ".repeat(9)}`;
    const aside = page("a", `${long}Ilan Dorvet and Ada Kell held a phone call on 7 March.`, [
      { words: "phone call", noun: "phone call", who: [DORVET, KELL], when: ["7 March", "XXXX-03-07"] },
    ]);
    expect(told([aside, call("b", "today")])).toHaveLength(2);
  });
});

describe("a conversation that a page tells by the way", () => {
  const summit: MadeEvent = {
    words: "summit",
    noun: "summit",
    who: [HOLM, TOLAN],
    when: ["9 May", "XXXX-05-09"],
    status: "cancelled",
  };
  const aside = page(
    "b",
    "The summit of Per Holm and Mira Tolan on 9 May fell after Ilan Dorvet's talk with Ada Kell.",
    [summit, { words: "talk", noun: "conversation", who: [DORVET, KELL] }],
  );
  const dated = (id: string, day: string, more: readonly MadeEvent[], words = "") =>
    page(id, `Ilan Dorvet and Ada Kell spoke by phone call on ${day}.${words}`, [
      ...more,
      { words: "phone call", noun: "phone call", who: [DORVET, KELL], when: [day, `XXXX-04-0${day[0]}`] },
    ]);
  const off = " The summit of Per Holm and Mira Tolan on 9 May is off.";

  it("is the only one of the two on pages that tell of another event that it tells", () => {
    const pages = [dated("a", "2 April", [summit], off), aside, dated("c", "7 April", [])];
    expect(told(pages)).toEqual(["CONSULT a b", "CONSULT a b", "CONSULT c"]);
  });

  it("is neither of two there", () => {
    const pages = [dated("a", "2 April", [summit], off), aside, dated("c", "7 April", [summit], off)];
    expect(told(pages)).toContain("CONSULT b");
  });
});
