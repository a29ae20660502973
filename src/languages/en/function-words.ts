/** Closed classes that rules without a parser lean on. Lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const BE_FORMS = set("be is are was were am been being 's 're 'm ’re ’m");
export const HAVE_FORMS = set("have has had having 've ’ve");
export const DO_FORMS = set("do does did");
export const MODALS = set("will would may might could can should must shall 'll 'd ’ll ’d wo ca cannot");
export const NEGATIONS = set("not n't n’t never nor neither");
export const DETERMINERS = set(
  "a an the this that these those their his her its our my your any no another each every some both",
);
export const POSSESSIVES = set("their his her its our my");
export const PREPOSITIONS = set(
  "of in on at by for with from to about against between among during after before since until till over under into " +
    "onto upon within without through throughout despite regarding concerning amid amidst following ahead towards toward via as than per near",
);
/** Words that open a new clause, so that what stands before has nothing to do with the verb after. */
export const CLAUSE_OPENERS = set(
  "that which who whom whose when while where because although though if unless whether after before since until as why how what but so",
);
export const COORDINATORS = set("and or &");
/** Adverbs that do not end in -ly and may stand between an auxiliary and its verb. */
export const PLAIN_ADVERBS = set(
  "also again already soon still just once now then yet ever long even instead thus therefore later earlier further first " +
    "next since always often sometimes however meanwhile jointly together both all twice apparently only so far not-yet",
);
