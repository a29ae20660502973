import type { EventFinding } from "../../core/findings.ts";
import { overlap } from "../../core/span.ts";
import { countryOf } from "../../languages/en/sense.ts";
import { MORE_PARTIES_WORDS, ONE_OF_A_PLACE_NOUNS } from "../../languages/en/taking-part-words.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import type { AccountView } from "./account-view.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { sideOf, standingOf, uniqueSpans } from "./sides.ts";
import { StatesOfPeople } from "./state-of-person.ts";

/** One of two who meet: a state, or a person with the state that pages give the person an office of. */
type Party = { readonly name: string; readonly person: string | null; readonly state: string | null };
type Pair = readonly [Party, Party];
type Account = { readonly view: AccountView; readonly pair: Pair; readonly place: string | null };

/**
 * Two sides of one meeting at one place that pages name otherwise: of one page it is the two leaders' ("the Dorvet–Kell
 * summit in Brax"), of the other it is of two states of which one is none of theirs. Pages that name more than two are
 * left out: who names fewer contradicts nobody.
 */
export const participantsDifference: Detector = {
  name: "participants",
  find(ground) {
    const events = ground.events.filter((event) => event.type === "CONSULT" && event.participants.length > 2);
    const states = events.length > 0 ? new StatesOfPeople(ground) : null;
    return events.flatMap((event) => (states === null ? [] : (differenceOf(event, ground, states) ?? [])));
  },
};

function differenceOf(event: EventFinding, ground: Ground, states: StatesOfPeople): Found | null {
  const views = ground.viewsOf(event).filter(({ denies }) => !denies);
  // Who is told to be there as a third is no party that another page leaves out.
  if (views.some((view) => view.event.participants.length > 2 || tellsOfMore(view))) return null;
  const accounts = views.flatMap((view) => accountOf(view, ground, states) ?? []);
  for (const one of accounts) {
    const others = accounts.filter((other) => excludes(one.pair, other.pair, states));
    const [other] = others;
    if (other === undefined) continue;
    const pairOf = (whose: Account) => accounts.filter(({ pair }) => nameOf(pair) === nameOf(whose.pair));
    const sides = [pairOf(one), pairOf(other)] as const;
    if (!partOnPages(sides[0], sides[1]) || !ofOnePlace(sides[0], sides[1])) continue;
    return {
      kind: "participants",
      about: { event: event.id },
      sides: sides.map((own) => {
        const told = own.map(({ view }) => view);
        return sideOf(own[0] === undefined ? "" : nameOf(own[0].pair), standingOf(told), told);
      }),
      common: [{ value: event.label, evidence: uniqueSpans(accounts.map(({ view }) => view.span)) }],
      confidence: 0.6,
      why: "one meeting at one place, of two sides that pages name otherwise",
      features: { accounts: accounts.length },
    };
  }
  return null;
}

/** A mention that names exactly two, each a state or a person. */
function accountOf(view: AccountView, { entityOf, entityById }: Ground, states: StatesOfPeople): Account | null {
  const { event, page } = view;
  if (!ONE_OF_A_PLACE_NOUNS.has(event.noun) || event.participants.length !== 2) return null;
  const [one, other] = event.participants.map((each): Party | null => {
    const state = countryOf(each.office?.of ?? each.name);
    if (state !== null) return { name: each.name, person: null, state };
    const id = entityOf.of(page.page.id, each.entity);
    const entity = id === null ? undefined : entityById.get(id);
    return entity?.kind === "person" ? { name: entity.name, person: entity.id, state: states.of(entity.id) } : null;
  });
  if (one === null || one === undefined || other === null || other === undefined) return null;
  const place = event.where === null ? null : foldLetters(event.where.name);
  return { view, pair: one.name < other.name ? [one, other] : [other, one], place };
}

const nameOf = ([one, other]: Pair): string => `${one.name} – ${other.name}`;

/** True where two sides are of one meeting only if one of the pages is wrong: one state is of both, the other is not. */
function excludes(people: Pair, countries: Pair, states: StatesOfPeople): boolean {
  if (countries.some(({ person }) => person !== null) || countries[0].state === countries[1].state) return false;
  return [
    [people[0], people[1]],
    [people[1], people[0]],
  ].some(([shared, left]) => {
    const held = countries.find(({ state }) => state !== null && state === shared?.state);
    const rest = countries.find((one) => one !== held);
    if (held === undefined || rest === undefined || rest.state === null || left === undefined) return false;
    if (left.state !== null) return left.state !== rest.state && left.state !== held.state;
    return left.person !== null && states.isHeadedByOther(rest.state, left.person);
  });
}

/** True where no page tells of both: it would know of a meeting of three. */
function partOnPages(a: readonly Account[], b: readonly Account[]): boolean {
  const pages = new Set(a.map(({ view }) => view.page.page.id));
  return b.every(({ view }) => !pages.has(view.page.page.id));
}

/** True where both tell one town that is the seat of none of them: who meets at home meets many. */
function ofOnePlace(a: readonly Account[], b: readonly Account[]): boolean {
  const homes = new Set([...a, ...b].flatMap(({ pair }) => pair.flatMap(({ state }) => state ?? [])));
  const placesOf = (accounts: readonly Account[]) =>
    accounts.flatMap(({ view, place }) => {
      const name = view.event.where?.name ?? "";
      const country = countryOf(name);
      const isCountry = country !== null && country.slice(1).toLowerCase() === place;
      return place === null || isCountry || (country !== null && homes.has(country)) ? [] : [place];
    });
  const places = placesOf(a);
  return placesOf(b).some((place) => places.includes(place));
}

/** True for a mention in a sentence by which more take part, or others bring the two together. */
function tellsOfMore({ page, event }: AccountView): boolean {
  const sentence = page.layers.sentences.annotations.find((one) => overlap(one, event));
  if (sentence === undefined) return false;
  const words = page.page.text.slice(sentence.start, sentence.end).toLowerCase();
  return words.split(/[^\p{L}-]+/u).some((word) => MORE_PARTIES_WORDS.has(word));
}
