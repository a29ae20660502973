import type { EventFinding } from "../../core/findings.ts";
import type { TextSpan } from "../../core/span.ts";
import type { Status } from "../../core/vocabulary.ts";
import { textOf } from "../../document/document.ts";
import { REJECTING_VERBS } from "../../languages/en/denied-things.ts";
import { NOT_OF_BEING_WORDS } from "../../languages/en/turning-words.ts";
import { type AccountView, compareTimes, settled } from "./account-view.ts";
import { commonGround } from "./common-ground.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { type Side, sideOf, standingOf, unique, uniqueSpans } from "./sides.ts";

/** What a charge consists of, as it is denied. Lower case. */
const CHARGE_NOUNS: ReadonlySet<string> = new Set(
  "charge charges count counts allegation allegations accusation accusations".split(" "),
);
/** Accounts this near to each other are of one time: news of a day reaches the next day's pages. Days. */
const SAME_TIME = 3;

/** Where accounts of one event part over how far it has got, a party's denial included. */
export const statusDifference: Detector = {
  name: "status",
  find(ground) {
    return ground.events.flatMap((event) => {
      const views = settled(ground.viewsOf(event));
      return denial(event, views, ground) ?? contradiction(event, views, ground) ?? [];
    });
  },
};

/** Some say it is so, and a party says it is not. */
function denial(event: EventFinding, views: readonly AccountView[], ground: Ground): Found[] | null {
  const deniers = views.filter(
    (view) => view.denies && view.phase !== "open" && !takesAsGiven(view) && !rejectsWhatIsAsked(view),
  );
  const parties = new Set(deniers.map(({ party }) => party));
  const denied = new Set(deniers.map(({ phase }) => phase));
  // Who says "put off" says that there was a plan: a denial of the plan speaks against both.
  const against = views.filter(
    (view) =>
      !view.denies &&
      !parties.has(view.party) &&
      // What is told days after the last denial is what became of it since.
      deniers.some((denier) => !isLater(view, denier)) &&
      // "Would not block the bill" speaks against nothing that is said of its introduction.
      (view.event.type !== "LAW" || deniers.some(({ event: { mode } }) => mode === view.event.mode)) &&
      (denied.has(view.phase) || (denied.has("ahead") && view.phase === "off")),
  );
  const off = against.filter(({ phase }) => phase === "off");
  const asserting = off.length > 0 ? off : against;
  if (deniers.length === 0 || asserting.length === 0) return null;
  if (deniers.every(deniesTheDeed)) return [deedDenied(event, against, deniers, ground)];
  const all = [...asserting, ...deniers];
  return [
    {
      kind: "status",
      about: { event: event.id },
      sides: [
        ...statusSides(asserting),
        withFellowDenials(sideOf(unique(deniers.map(({ status }) => status)).join(", "), "denies", deniers), ground),
      ],
      common: commonGround(event, all, ground.entityById),
      confidence: 0.8,
      why: "accounts give a status that a party denies",
      features: { accounts: asserting.length, denials: deniers.length },
    },
  ];
}

const IS_NOT = /^\s{1,3}(?:is|was|are|were)(?:\s{1,3}not|n['’]t)\s{1,3}(\p{L}{1,12})/u;
/** Code units behind an event's word that are looked at. */
const BEHIND = 40;

/** "The strike is not about wages": that there is one is not denied. */
function takesAsGiven({ page, event: { end } }: AccountView): boolean {
  const word = IS_NOT.exec(page.page.text.slice(end, end + BEHIND))?.[1];
  return word !== undefined && NOT_OF_BEING_WORDS.has(word.toLowerCase());
}

/** "Rejected the call for a vote": who rejects what others ask for says that they do; "rejected that there was a vote" denies it. */
function rejectsWhatIsAsked({ page, phase, attribution }: AccountView): boolean {
  if (attribution === null || phase !== "ahead") return false;
  const words = (span: TextSpan) =>
    textOf(page.page, span)
      .toLowerCase()
      .split(/[^\p{L}]+/u);
  const rejects = attribution.cues.some((cue) => words(cue).some((word) => REJECTING_VERBS.has(word)));
  return rejects && !attribution.contents.some((content) => words(content)[0] === "that");
}

/** "Denies all 14 counts": not that there are charges is denied, but what they say. */
function deniesTheDeed({ page, event: { type, mode, start, end } }: AccountView): boolean {
  return type === "COURT" && mode === "charge" && CHARGE_NOUNS.has(page.page.text.slice(start, end).toLowerCase());
}

function deedDenied(
  event: EventFinding,
  asserting: readonly AccountView[],
  deniers: readonly AccountView[],
  ground: Ground,
): Found {
  return {
    kind: "claim",
    about: { event: event.id },
    sides: [
      sideOf("charged", "asserts", asserting),
      withFellowDenials(sideOf("what is charged", "denies", deniers), ground),
    ],
    common: commonGround(event, [...asserting, ...deniers], ground.entityById),
    confidence: 0.8,
    why: "a party denies what it is charged with",
    features: { accounts: asserting.length, denials: deniers.length },
  };
}

/** The side with the denials that say the same without naming the event. */
function withFellowDenials(side: Side, ground: Ground): Side {
  const fellows = ground
    .claimsFrom(side.attributions)
    .flatMap(({ members }) => members.filter(({ stance }) => stance === "denies"));
  return {
    ...side,
    pages: unique([...side.pages, ...fellows.map(({ span }) => span.page)]),
    attributions: unique([...side.attributions, ...fellows.flatMap(({ attribution }) => attribution ?? [])]),
    evidence: uniqueSpans([...side.evidence, ...fellows.map(({ span }) => span)]),
  };
}

/** Some say it happened, others that it was put off or called off, at one time; or put off here and called off there. */
function contradiction(event: EventFinding, views: readonly AccountView[], ground: Ground): Found[] | null {
  const asserted = views.filter(({ denies, event: { stance } }) => !denies && stance !== "hedges");
  const pairs = [
    [asserted.filter(({ phase }) => phase === "happened"), asserted.filter(({ phase }) => phase === "off")],
    [asserted.filter(({ status }) => status === "postponed"), asserted.filter(({ status }) => status === "cancelled")],
  ] as const;
  for (const [left, right] of pairs) {
    const [some, others] = [withFellow(left, right), withFellow(right, left)];
    if (some.length === 0 || others.length === 0) continue;
    return [
      {
        kind: "status",
        about: { event: event.id },
        sides: [...statusSides(some), ...statusSides(others)],
        common: commonGround(event, [...some, ...others], ground.entityById),
        confidence: 0.7,
        why: "accounts of one time give statuses that exclude each other",
        features: { accounts: some.length, against: others.length },
      },
    ];
  }
  return null;
}

/** Those that stand on another page than one of the others, at the same time. */
function withFellow(views: readonly AccountView[], others: readonly AccountView[]): AccountView[] {
  return views.filter((view) => others.some((other) => other.page !== view.page && sameTime(view, other)));
}

function isLater(view: AccountView, than: AccountView): boolean {
  return view.time !== null && than.time !== null && view.time.first - than.time.last > SAME_TIME;
}

function sameTime(a: AccountView, b: AccountView): boolean {
  if (a.time === null || b.time === null) return false;
  return (
    Math.max(a.time.first, b.time.first) - Math.min(a.time.last, b.time.last) <= SAME_TIME &&
    compareTimes(a.time, b.time) !== null
  );
}

function statusSides(views: readonly AccountView[]): Found["sides"] {
  const byStatus = Map.groupBy(views, ({ status }) => status);
  return unique([...byStatus.keys()]).map((status) => {
    const own = byStatus.get(status as Status) ?? [];
    return sideOf(status, standingOf(own), own);
  });
}
