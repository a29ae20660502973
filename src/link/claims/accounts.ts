import type { Claim } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Standing } from "../../core/vocabulary.ts";
import { type DateBounds, dateBounds } from "../../measure/date-bounds.ts";
import { byText } from "../../measure/text-order.ts";
import type { Statement } from "./statement.ts";

/** A page this much later speaks of another time. Days. */
const OTHER_TIME = 14;

/** What one page tells, the page of the day before may have known. Days. */
const ALREADY_KNOWN = 1;

/** A larger matter has too many pages to tell for every claim where each of them stands. */
const MOST_PAGES = 200;
/** There, beside the pages that hold a claim, so many of those that could have. */
const MOST_OTHERS = 60;

/** What is known of a page when its silence is judged. */
export type PageState = { readonly page: ReadPage; readonly date: string | null; readonly cutOff: boolean };

type Account = Claim["accounts"][number];
type State = {
  readonly page: string;
  readonly bounds: DateBounds | null;
  readonly cutOff: boolean;
  /** One object for each standing of the page: there are as many accounts as claims and pages together make. */
  readonly told: Map<Standing, Account>;
};

/** The pages of one matter, made ready to be asked where each stands towards a claim. */
export class Accounts {
  /** Sorted by page id. */
  private readonly states: readonly State[];
  private readonly byId: ReadonlyMap<string, State>;
  /** Dated pages by their first day. */
  private readonly dated: readonly { readonly state: State; readonly first: number }[];

  constructor(pages: readonly PageState[]) {
    this.states = pages.map(({ page, date, cutOff }) => ({
      page: page.page.id,
      bounds: date === null ? null : dateBounds(date),
      cutOff,
      told: new Map(),
    }));
    this.byId = new Map(this.states.map((state) => [state.page, state]));
    this.dated = this.states
      .flatMap((state) => (state.bounds === null ? [] : [{ state, first: state.bounds.first }]))
      .sort((a, b) => a.first - b.first || byText(a.state.page, b.state.page));
  }

  /**
   * Where the pages of the matter stand towards a claim, sorted by page; one that does not say it is "silent" only where
   * it could have. In a matter of more than 200 pages: those that hold it and the first 60 from the day before it was
   * first said.
   */
  of(members: readonly Statement[]): Claim["accounts"] {
    const holding = Map.groupBy(members, (member) => member.page.page.id);
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const page of holding.keys()) {
      const bounds = this.byId.get(page)?.bounds ?? null;
      if (bounds === null) continue;
      first = Math.min(first, bounds.first);
      last = Math.max(last, bounds.last);
    }
    const known = last === Number.NEGATIVE_INFINITY ? null : { first, last };
    return this.shown(holding, known).map((state) => {
      const own = holding.get(state.page);
      return told(state, own === undefined ? silence(state, known) : standing(own));
    });
  }

  private shown(holding: ReadonlyMap<string, unknown>, known: DateBounds | null): readonly State[] {
    if (this.states.length <= MOST_PAGES) return this.states;
    const shown = [...holding.keys()].flatMap((page) => this.byId.get(page) ?? []);
    let others = 0;
    for (let at = known === null ? this.dated.length : this.firstFrom(known.first - ALREADY_KNOWN); ; at++) {
      const state = this.dated[at]?.state;
      if (state === undefined || others === MOST_OTHERS) break;
      if (holding.has(state.page)) continue;
      shown.push(state);
      others++;
    }
    return shown.sort((a, b) => byText(a.page, b.page));
  }

  /** Index of the first dated page from a day on. */
  private firstFrom(day: number): number {
    let [low, high] = [0, this.dated.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.dated[middle]?.first ?? day) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function told(state: State, standing: Standing): Account {
  const known = state.told.get(standing);
  if (known !== undefined) return known;
  const account: Account = { page: state.page, standing };
  state.told.set(standing, account);
  return account;
}

function standing(members: readonly Statement[]): Standing {
  const denies = members.filter(({ stance }) => stance === "denies").length;
  if (denies === members.length) return "denies";
  if (denies > 0) return "differs";
  return members.every(({ stance, attribution }) => stance !== "asserts" || (attribution?.hedges.length ?? 0) > 0)
    ? "hedges"
    : "asserts";
}

function silence({ bounds, cutOff }: State, known: DateBounds | null): Standing {
  if (bounds === null || known === null) return "cannot tell";
  if (bounds.last < known.first - ALREADY_KNOWN) return "could not know";
  if (bounds.first > known.last + OTHER_TIME) return "other time";
  if (cutOff) return "cut off";
  // Bounds too wide to say whether the page is older or younger than the first who says it.
  return bounds.first >= known.first ? "silent" : "cannot tell";
}
