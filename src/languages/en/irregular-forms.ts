/**
 * Forms that no rule leads back to the dictionary form, by what kind of word they are. Verbs: base, past, participle
 * where it differs; what is given with a slash goes either way.
 */
const VERBS = `
arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; befall befell befallen;
begin began begun; bend bent; beset beset; bet bet; bid bid/bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast broadcast; build built; burn burnt; burst burst; buy bought; cast cast;
catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; die died; dig dug; do did done;
draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed;
feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecast;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen;
get got got/gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden;
hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt;
leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken;
misunderstand misunderstood; mow mowed mown; offset offset; outdo outdid outdone; overcome overcame overcome; overhear overheard;
override overrode overridden; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken;
pay paid; plead pled; prove proved proven; put put; quit quit; read read; rebuild rebuilt; redo redid redone; remake remade; repay repaid;
reset reset; retell retold; rewrite rewrote rewritten; rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; saw sawed sawn;
say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn; shake shook shaken; shed shed; shine shone; shoot shot;
show showed shown; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid;
sling slung; slit slit; smell smelt; sow sowed sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun;
spit spat; split split; spoil spoilt; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung;
stink stank stunk; stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn;
sweep swept; swell swelled swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought;
throw threw thrown; thrust thrust; tread trod trodden; undergo underwent undergone; understand understood; undertake undertook undertaken;
undo undid undone; unwind unwound; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept; win won;
wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written
`;

/** Plurals: "singular plural". */
const NOUNS = `
alumnus alumni; analysis analyses; appendix appendices; axis axes; bacterium bacteria; cactus cacti; calf calves; child children;
crisis crises; criterion criteria; curriculum curricula; datum data; diagnosis diagnoses; elf elves; foot feet; fungus fungi; gentleman gentlemen;
goose geese; half halves; hoof hooves; hypothesis hypotheses; knife knives; leaf leaves; life lives; loaf loaves; louse lice; man men;
matrix matrices; memorandum memoranda; mouse mice; neurosis neuroses; nucleus nuclei; oasis oases; ox oxen; parenthesis parentheses;
person people; phenomenon phenomena; radius radii; referendum referenda; scarf scarves; self selves; sheaf sheaves; shelf shelves;
stimulus stimuli; stratum strata; syllabus syllabi; synopsis synopses; thesis theses; thief thieves; tooth teeth; vertebra vertebrae;
vertex vertices; wharf wharves; wife wives; wolf wolves; woman women; series series; species species; means means; headquarters headquarters;
news news; politics politics; economics economics; mathematics mathematics; physics physics; ethics ethics; statistics statistics;
athletics athletics; gymnastics gymnastics; logistics logistics; dynamics dynamics; crossroads crossroads; barracks barracks; thanks thanks;
gas gases; bus buses; lens lenses; virus viruses; census censuses; movie movies; cookie cookies; tie ties; lie lies; pie pies; die dice;
zombie zombies; rookie rookies; calorie calories; quiz quizzes;
shoe shoes; toe toes; foe foes; canoe canoes; axe axes; ache aches
`;

/** Comparatives and superlatives. */
const DEGREES = `
good better best; bad worse worst; far farther farthest; far further furthest; little less least; many more most; old elder eldest
`;

/** Everything else that has another form in the dictionary; marks of shortened words among them. */
const OTHERS = `
be am; be is; be are; be was; be were; be been; be being; be 's; be 're; be 'm; be ai; have 've; have 'd; have has; have had; have having; do does;
do did; do done; will 'll; will wo; can ca; would 'd; not n't; not nt; go gon; get got; want wan; I i; I me; he him; she her; we us; they them; they 'em; a an;
this these; that those; let let
`;

function pairs(list: string): (readonly [base: string, forms: readonly string[]])[] {
  return list.split(";").flatMap((entry) => {
    const [base, ...forms] = entry.trim().split(/\s+/);
    return base === undefined || base === "" ? [] : [[base, forms.flatMap((form) => form.split("/"))] as const];
  });
}

function toBase(list: string): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const [base, forms] of pairs(list)) for (const form of forms) if (!bases.has(form)) bases.set(form, base);
  return bases;
}

/** Base to its past forms, with what differs from them as participles. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  pairs(VERBS).map(([base, [past = base, participle = past]]) => [base, [past, participle]] as const),
);
/** Past form or participle to base. */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = toBase(VERBS);
/** Plural to singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = toBase(NOUNS);
/** Comparative or superlative to the plain form. */
export const IRREGULAR_DEGREES: ReadonlyMap<string, string> = toBase(DEGREES);
/** Auxiliaries: form to base. */
export const AUXILIARY_FORMS: ReadonlyMap<string, string> = new Map(
  pairs(OTHERS)
    .filter(([base]) => /^(?:be|have|do|will|can|would|go|get|want|let)$/.test(base))
    .flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
);
/** Pronouns, articles and "not": form to base. */
export const FUNCTION_WORD_FORMS: ReadonlyMap<string, string> = new Map(
  pairs(OTHERS)
    .filter(([base]) => /^(?:I|he|she|we|they|a|this|that|not)$/.test(base))
    .flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
);
