import type { EntityFinding } from "../../core/findings.ts";
import { PARTING_WORDS } from "../../languages/en/role-kin.ts";
import { countryOf } from "../../languages/en/sense.ts";
import { HEADS_OF_STATE, STATE_TITLES } from "../../languages/en/taking-part-words.ts";
import { foldLetters, nameWords } from "../../measure/folded-name.ts";
import type { Ground } from "./ground.ts";

const FORMER = /\b(?:former|ex|late|deposed|ousted|elect)\b/i;

/** The state that each person holds an office of, as far as pages say so, and who heads a state. */
export class StatesOfPeople {
  private readonly states = new Map<string, string | null>();
  private readonly heads = new Map<string, Set<string>>();
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
    for (const entity of ground.entities) {
      if (entity.kind !== "person") continue;
      const found = titlesOf(entity, ground).flatMap((title) => stateAndTitle(title) ?? []);
      const states = new Set(found.map(({ state }) => state));
      const [only] = states;
      this.states.set(entity.id, states.size === 1 ? (only ?? null) : null);
      for (const { state, isHead } of found)
        if (isHead) this.heads.set(state, (this.heads.get(state) ?? new Set<string>()).add(entity.id));
    }
  }

  /** The only state that pages give this person an office of; null where they give none, or more. */
  of(person: string): string | null {
    return this.states.get(person) ?? null;
  }

  /** True where pages name another than this person as the head of that state, and give both one title of which it has one holder. */
  isHeadedByOther(state: string, person: string): boolean {
    const own = this.ground.entityById.get(person);
    const heads = [...(this.heads.get(state) ?? [])].flatMap((id) => this.ground.entityById.get(id) ?? []);
    const [head] = heads;
    if (own === undefined || head === undefined || heads.length > 1 || mayBeOne(own, head)) return false;
    const titles = headTitles(head);
    return headTitles(own).some((title) => titles.includes(title));
  }
}

/** Roles, and what the person is called by instead of the name: "the Marvanian leader". */
function titlesOf({ roles, mentions }: EntityFinding, ground: Ground): string[] {
  const described = mentions
    .filter(({ by }) => by === "description")
    .map(({ page, start, end }) => ground.pageOf.get(page)?.page.text.slice(start, end) ?? "");
  return [...roles.map(({ value }) => value), ...described];
}

/** "Marvanian Foreign Minister", "President of Marvania", "the Marvanian leader": the state, and whether it is its head. */
function stateAndTitle(title: string): { readonly state: string; readonly isHead: boolean } | null {
  if (FORMER.test(title)) return null;
  const [before = "", of] = title.replace(/^(?:the|this|that)\s+/i, "").split(/\s+of\s+(?:the\s+)?(?=\p{Lu})/u);
  const words = before.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? "";
  const own = of === undefined ? firstState(words) : countryOf(of);
  if (own === null || !(STATE_TITLES.has(last) || /\bsecretary of state$/i.test(title))) return null;
  const narrowed = words.some((word) => PARTING_WORDS.has(word.toLowerCase()));
  const isHead = last !== "secretary" && last !== "counterpart" && !/\bsecretary\b/i.test(title);
  return { state: own, isHead: isHead && (!narrowed || /\bprime minister$/i.test(before)) };
}

/** The state that the first words name: "U.S.", "South Korean". */
function firstState(words: readonly string[]): string | null {
  for (const count of [2, 1]) {
    const state = words.length > count ? countryOf(words.slice(0, count).join(" ")) : null;
    if (state !== null) return state;
  }
  return null;
}

function headTitles({ roles }: EntityFinding): string[] {
  return roles.flatMap(({ value }) => {
    const words = value.toLowerCase();
    return FORMER.test(words)
      ? []
      : HEADS_OF_STATE.filter((title) => words === title || words.endsWith(` ${title}`)).filter(
          () => !/\b(?:vice|deputy)\b/.test(words),
        );
  });
}

/** Two spellings of one name may stand for one person. */
function mayBeOne(a: EntityFinding, b: EntityFinding): boolean {
  if (a.id === b.id || a.maybeSame.some(({ entity }) => entity === b.id)) return true;
  if (b.maybeSame.some(({ entity }) => entity === a.id)) return true;
  const wordsOf = ({ names }: EntityFinding) => names.flatMap(nameWords).map((word) => foldLetters(word).slice(0, 3));
  const words = wordsOf(a);
  return wordsOf(b).some((word) => words.includes(word));
}
