const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements without content. */
export const VOID = set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr",
);
/** Their tags may close themselves, and what stands in them does. */
export const FOREIGN = set("svg math");
/** Their content is not read at all. */
export const HIDING = set("script style");
/** Elements that stand on lines of their own. */
export const BLOCKS = set(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td textarea tfoot th thead tr ul",
);
/** Their content is never shown as text. */
export const UNSEEN = set(
  "script style noscript template svg iframe object embed video audio canvas title meta link base math map noframes applet frameset rp rt",
);

const paragraph = set("p");
const controls = set("input option optgroup select button datalist textarea");
const terms = set("dd dt");
const sections = set("thead tbody");
/** What an opening tag closes where the end tag was left out (HTML, optional tags). */
export const CLOSED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["tr", set("tr th td")],
  ["th", set("th td")],
  ["td", set("thead th td")],
  ["li", set("li")],
  ["option", set("option")],
  ["optgroup", set("optgroup option")],
  ["dd", terms],
  ["dt", terms],
  ["tbody", sections],
  ["tfoot", sections],
  ["body", set("head link script")],
  ...["select", "input", "output", "button", "datalist", "textarea"].map((tag) => [tag, controls] as const),
  ..."p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul"
    .split(" ")
    .map((tag) => [tag, paragraph] as const),
]);
