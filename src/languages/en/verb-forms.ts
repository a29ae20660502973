/** The inflected forms of English verbs, made from the base form, with the irregular ones that news uses. */

import { IRREGULAR_VERBS } from "./irregular-forms.ts";

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** base: past, participle (where it differs). */
const IRREGULAR: { readonly [base: string]: readonly [past: string, participle?: string] } = {
  meet: ["met"],
  speak: ["spoke", "spoken"],
  hold: ["held"],
  have: ["had"],
  take: ["took", "taken"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  come: ["came", "come"],
  begin: ["began", "begun"],
  send: ["sent"],
  sit: ["sat"],
  fly: ["flew", "flown"],
  bring: ["brought"],
  buy: ["bought"],
  sell: ["sold"],
  seek: ["sought"],
  strike: ["struck"],
  shoot: ["shot"],
  fight: ["fought"],
  break: ["broke", "broken"],
  throw: ["threw", "thrown"],
  put: ["put"],
  cut: ["cut"],
  hit: ["hit"],
  set: ["set"],
  quit: ["quit"],
  let: ["let"],
  shut: ["shut"],
  lay: ["laid"],
  leave: ["left"],
  make: ["made"],
  win: ["won"],
  write: ["wrote", "written"],
  withdraw: ["withdrew", "withdrawn"],
  overthrow: ["overthrew", "overthrown"],
  grow: ["grew", "grown"],
  draw: ["drew", "drawn"],
  forgive: ["forgave", "forgiven"],
  lead: ["led"],
  tell: ["told"],
  say: ["said"],
  get: ["got", "gotten"],
  keep: ["kept"],
  pay: ["paid"],
  lend: ["lent"],
  freeze: ["froze", "frozen"],
  sue: ["sued"],
  see: ["saw", "seen"],
  find: ["found"],
  think: ["thought"],
  become: ["became", "become"],
  fall: ["fell", "fallen"],
  rise: ["rose", "risen"],
  swear: ["swore", "sworn"],
  foresee: ["foresaw", "foreseen"],
  forbid: ["forbade", "forbidden"],
  plead: ["pleaded"],
  sink: ["sank", "sunk"],
  burst: ["burst"],
  catch: ["caught"],
  lose: ["lost"],
  blow: ["blew", "blown"],
  shake: ["shook", "shaken"],
  slide: ["slid"],
  flee: ["fled"],
  tear: ["tore", "torn"],
  spread: ["spread"],
  sweep: ["swept"],
  hear: ["heard"],
  stand: ["stood"],
  build: ["built"],
  rebuild: ["rebuilt"],
  shed: ["shed"],
  bid: ["bid"],
  drive: ["drove", "driven"],
  steal: ["stole", "stolen"],
  spend: ["spent"],
  feed: ["fed"],
  undertake: ["undertook", "undertaken"],
  beat: ["beat", "beaten"],
  bind: ["bound"],
  dig: ["dug"],
  hurt: ["hurt"],
  choose: ["chose", "chosen"],
  overrun: ["overran", "overrun"],
  wind: ["wound"],
  spin: ["spun"],
  split: ["split"],
  show: ["showed", "shown"],
  bow: ["bowed"],
  run: ["ran", "run"],
  mow: ["mowed", "mown"],
  swing: ["swung"],
  stick: ["stuck"],
  fling: ["flung"],
  list: ["listed"],
  relay: ["relayed"],
};

/** Before a verb of irregular forms: "retaken", "overran". */
const PREFIX = /^(?:re|over|under|out|mis|fore|up|with|un)(?=[a-z]{3})/;
/** Verbs that go either way: "burnt" and "burned". */
const EITHER_WAY = /^(?:burnt|dreamt|dwelt|knelt|leant|leapt|learnt|lit|smelt|spelt|spilt|spoilt)$/;

/** The irregular past and participle of a verb, of a prefixed one those of the verb behind the prefix. */
function irregularOf(base: string): readonly [past: string, participle?: string] | undefined {
  const known = IRREGULAR[base] ?? IRREGULAR_VERBS.get(base);
  if (known !== undefined) return known;
  const prefix = PREFIX.exec(base)?.[0] ?? "";
  if (prefix === "") return undefined;
  const rest = base.slice(prefix.length);
  const [past, participle = past] = IRREGULAR[rest] ?? IRREGULAR_VERBS.get(rest) ?? [];
  return past === undefined || participle === undefined ? undefined : [prefix + past, prefix + participle];
}

/** Verbs that end in one consonant after one stressed vowel and double it. */
const DOUBLING: ReadonlySet<string> = new Set(
  (
    "stop ban bar plan drop scrap wrap confer refer defer commit permit submit admit quit cut put hit set let get shut " +
    "sit rebel expel compel repel kidnap stab rob slam slap gun trap tap ship transfer equip begin propel dispel gut rig " +
    "snub chat acquit skid slip rip ram regret occur trim spur remit recur deter pen trek pin dip"
  ).split(" "),
);

const isDoubling = (base: string): boolean =>
  DOUBLING.has(base) || (PREFIX.test(base) && DOUBLING.has(base.replace(PREFIX, "")));

function thirdPerson(base: string): string {
  if (base === "have") return "has";
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`;
  return `${base}s`;
}
function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return isDoubling(base) ? `${base}${base.charAt(base.length - 1)}ed` : `${base}ed`;
}
function gerund(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return isDoubling(base) ? `${base}${base.charAt(base.length - 1)}ing` : `${base}ing`;
}

/** Forms with what each may be, and what adds one. */
export function formTable(): {
  readonly forms: Map<string, Set<VerbForm>>;
  add(form: string, kind: VerbForm): void;
} {
  const forms = new Map<string, Set<VerbForm>>();
  return {
    forms,
    add(form, kind) {
      const kinds = forms.get(form);
      if (kinds === undefined) forms.set(form, new Set([kind]));
      else kinds.add(kind);
    },
  };
}

/** Every form of a verb with what it may be ("held" is past and participle). Spellings of both sides of the Atlantic. */
export function formsOf(base: string): Map<string, Set<VerbForm>> {
  const { forms, add } = formTable();
  add(base, "base");
  add(thirdPerson(base), "s");
  const irregular = irregularOf(base);
  const past = irregular?.[0] ?? regularPast(base);
  add(past, "past");
  if (irregular !== undefined && IRREGULAR[base] === undefined && EITHER_WAY.test(past)) {
    add(regularPast(base), "past");
    add(regularPast(base), "participle");
  }
  add(irregular === undefined ? past : (irregular[1] ?? irregular[0]), "participle");
  add(gerund(base), "ing");
  if (/(?:cancel|signal|travel)$/.test(base)) {
    // Cancelled and canceled, travelled and traveled.
    add(`${base}led`, "past");
    add(`${base}led`, "participle");
    add(`${base}ling`, "ing");
  }
  return forms;
}
