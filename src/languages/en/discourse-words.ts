const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Words before a name that govern it, so that it is not the one who acts. Lower case. */
export const GOVERNING_WORDS = words(
  `of in on at by to from with without between among against for about as than over under into like despite including near per via
  after before since until during toward towards and or versus`,
);

/** Words after which a clause opens with the one who acts. Lower case. */
export const SUBJECT_OPENERS = words(
  `that but while when why how what because although though if whether where which who said says however then also`,
);

/** Prepositions that are conjunctions too: before a verb they open a clause. Lower case. */
export const DOUBLE_LINKS = words("after before since until as than and or");

/** Auxiliaries in finite form. Lower case. */
export const FINITE_AUXILIARIES = words("is was are were has had will would can could may might must should did does");

/** Prepositions that set a phrase in front of a sentence: "For his part, …". Lower case. */
export const FRONTING_WORDS = words("for in on at during after before with from by despite throughout");

/** Conjunctions of a clause that is set in front of a sentence: "Before he left, …". Lower case. */
export const FRONTED_CLAUSES = words("before after when while as since although though until once");

/** Words after which a new clause may hold a pronoun for the one who acts in the clause before. Lower case. */
export const NEXT_CLAUSE_WORDS = words("that when after before as while because if who which and but whether since");

/** Articles and possessives with which a description of someone named earlier begins. Lower case. */
export const DESCRIBING_WORDS = words("the this his her their");

/** Determiners that belong to a noun phrase. Lower case. */
export const PHRASE_DETERMINERS = words("a an the this that these those his her its their our my your");

/** Words and phrases that join a sentence to what stands before it, and tell nothing themselves. Lower case. */
export const CONNECTIVES: ReadonlySet<string> = new Set([
  ...words(
    `however still meanwhile instead indeed moreover furthermore therefore nevertheless nonetheless besides additionally
    also then now yet rather overall finally initially later earlier similarly likewise thus hence consequently
    accordingly otherwise separately elsewhere lastly firstly secondly thirdly first second third and but so`,
  ),
  "in fact",
  "for example",
  "for instance",
  "in addition",
  "in other words",
  "on the other hand",
  "on the one hand",
  "by contrast",
  "in contrast",
  "at the same time",
  "as a result",
  "after all",
  "of course",
  "that said",
  "in particular",
  "in short",
  "in turn",
  "at first",
  "even so",
  "on the contrary",
  "above all",
  "and yet",
  "but then",
  "then again",
  "either way",
  "first of all",
]);
