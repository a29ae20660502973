import type { EventAnnotation, Time } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { itemAt, textOf } from "../../document/document.ts";
import { asDeal, isBroughtIn } from "../../document/only-proposed.ts";
import { isHeading, openingEnd } from "../../document/opening.ts";
import { isSpokenDay } from "../../document/spoken-day.ts";
import { INDEFINITE_LAW } from "../../languages/en/law-steps.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { happeningFamily, isInquiry } from "./happening-family.ts";
import { type Place, placeKey, placeKind, stateOf } from "./places.ts";
import type { PlacesWithin } from "./places-within.ts";

/** One mention of an event with what linking needs to know of it. */
export type EventMention = {
  readonly annotation: EventAnnotation;
  /** Dossier ids of the people and bodies that take part, sorted; countries and other places apart. */
  readonly parties: readonly string[];
  readonly countries: readonly string[];
  /** Names of the countries that do it, themselves or by bodies without a name ("Marvanian forces"). */
  readonly states: readonly string[];
  /** Whom or what it is done to: dossier ids of people and bodies, and names of countries. */
  readonly targets: readonly string[];
  /** Of a law's event: the laws that it names, by dossier id or folded name; sorted. */
  readonly laws: readonly string[];
  /** True for "a bill", where the words bring in a law that was not spoken of. */
  readonly newLaw: boolean;
  /** EDTF, null where no date is said or it stays open. */
  readonly date: string | null;
  /** True for a date that words give but nothing resolves ("yesterday" on an undated page). */
  readonly openDate: boolean;
  readonly time: Time | null;
  readonly place: Place | null;
  readonly phase: Phase;
  /** True for "the meeting", which stands for one that the reader is taken to know. */
  readonly definite: boolean;
  /** True for a plural ("meetings"): a series is no event to join. */
  readonly series: boolean;
  /** True for a mention in the title, a heading or the standfirst, which tell what the body tells again. */
  readonly inTitle: boolean;
  /** True for a mention in the title or the first lines of the body: what the page is about. */
  readonly lead: boolean;
  /** The kind of disaster, court's or company's happening that it tells of, null for everything else. */
  readonly family: string | null;
  /** True for "the inquiry", "a commission of inquiry". */
  readonly inquiry: boolean;
};

/** How far an event is: done or under way, still to come, taken off, or not said. */
export type Phase = "happened" | "ahead" | "off" | "open";

/** An event as one page tells it: the mentions on that page that are one. */
export type PageEvent = {
  readonly page: string;
  readonly mentions: readonly EventMention[];
  /** True where the page tells too little of it for an event by itself: it may only join another page's. */
  readonly loose?: boolean;
};

/** The dossier's entity for somebody who takes part: who they are by name, or who holds the office that is named. */
export type PartyOf = (
  participant: EventAnnotation["participants"][number],
) => { readonly id: string; readonly kind: string } | null;

/**
 * Reads the event mentions of a page, those that stand for themselves or the slight ones; `entityOf` gives the dossier's
 * entity for a participant.
 */
export function eventMentions(
  read: ReadPage,
  entityOf: PartyOf,
  which: "plain" | "slight",
  within: PlacesWithin,
): EventMention[] {
  const { page, layers } = read;
  const opening = openingEnd(page);
  return layers.events.annotations
    .filter(({ slight }) => (slight === true) === (which === "slight"))
    .filter(
      (annotation) => annotation.type !== "COMPANY" || annotation.mode === "strike" || isOfBody(annotation, entityOf),
    )
    .map((own) => {
      const annotation = asDeal(page, own);
      const parties = new Set<string>();
      const countries = new Set<string>();
      const laws = new Set<string>();
      const states = new Set<string>();
      const targets = new Set<string>();
      for (const participant of annotation.participants) {
        const found = entityOf(participant);
        const state = stateOf(participant.name);
        if (participant.role === "source" && state !== null) states.add(state);
        if (participant.role === "target") {
          const target = found !== null && found.kind !== "place" ? found.id : state;
          if (target !== null) targets.add(target);
        }
        if (found !== null) (found.kind === "place" ? countries : parties).add(found.id);
        if (annotation.type === "LAW" && (found?.kind === "work" || (found === null && isLawName(participant.name))))
          laws.add(found?.id ?? foldLetters(participant.name));
      }
      const time = annotation.when === null ? null : (layers.times.annotations[annotation.when] ?? null);
      const isDate = time !== null && (time.type === "DATE" || time.type === "TIME");
      const edtf = time !== null && isDate && !isSpokenDay(read, time) ? time.edtf : null;
      const where = annotation.where?.name ?? null;
      const trigger = textOf(page, annotation).toLowerCase();
      return {
        annotation,
        parties: [...parties].sort(),
        countries: [...countries].sort(),
        states: [...states].sort(),
        targets: [...targets].sort(),
        laws: [...laws].sort(),
        newLaw:
          annotation.type === "LAW" &&
          laws.size === 0 &&
          INDEFINITE_LAW.test(page.text.slice(Math.max(0, annotation.start - 24), annotation.end + 48)),
        date: edtf,
        openDate: isDate && edtf === null,
        time,
        place: where === null ? null : placeOf(where, within),
        phase: phaseOf(annotation),
        definite: /\bthe (?:[\p{L}'’-]{1,20} ){0,2}$/iu.test(
          page.text.slice(Math.max(0, annotation.start - 48), annotation.start),
        ),
        inTitle: isHeading(itemAt(page.blocks, annotation.start)?.kind),
        lead: annotation.start < opening,
        family: happeningFamily(annotation, trigger),
        inquiry: isInquiry(annotation, trigger),
        series: /[a-z]s$/.test(trigger) && trigger.slice(0, -1) === annotation.noun && !hasObject(annotation),
      };
    });
}

/** Room for "the" between a verb and whom it is done to. Code units. */
const ARTICLE = 5;

/** "Marvania attacks the port": the word is a verb, and no plural. */
export function hasObject({ end, participants }: EventAnnotation): boolean {
  return participants.some(({ role, span }) => role === "target" && span.start > end && span.start <= end + ARTICLE);
}

function placeOf(name: string, within: PlacesWithin): Place {
  const key = placeKey(name);
  return { key, kind: placeKind(name), within: within.get(key) ?? [] };
}

/** What companies do is done by or in a body: "accounts" and "the dismissal" between two people are none of it. */
function isOfBody({ participants }: EventAnnotation, entityOf: PartyOf): boolean {
  return participants.some(
    (one) => entityOf(one)?.kind === "organization" || (one.entity === null && one.office === undefined),
  );
}

/** "Harbour Protection Act of 2030", and not "the bill". */
function isLawName(name: string): boolean {
  return /\p{Lu}\p{L}* (?:\p{L}+ )*(?:Bill|Act|Law|Amendment)(?: of \d{4})?$/u.test(name);
}

function phaseOf(annotation: EventAnnotation): Phase {
  const { status, stance } = annotation;
  if (stance === "denies" && (status === "held" || status === "ongoing")) return "open";
  if (isBroughtIn(annotation)) return "ahead";
  if (status === "held" || status === "ongoing") return "happened";
  if (status === "proposed" || status === "planned" || status === "expected") return "ahead";
  if (status === "postponed" || status === "suspended" || status === "cancelled") return "off";
  return "open";
}

/** Everyone who takes part by any mention, sorted. */
export function partiesOf(mentions: readonly EventMention[]): string[] {
  return [...new Set(mentions.flatMap(({ parties }) => parties))].sort();
}
