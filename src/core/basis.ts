/** The catalogue of `basis` codes: how a value in the record is known. Shown by `hearsay explain`; documented in docs/data-model.md. */
export const BASES = {
  stated: "given with the page by whoever supplied it",
  "json-ld": "the page's JSON-LD",
  "meta tag": "a meta tag of the page",
  "html element": "an element of the page that marks it",
  url: "the page's address",
  heading: "the page's main heading",
  "first line": "the first line of the page",
  "date line": "a line of the page that is a date",
  byline: "a line of the page that names its author",
  dateline: "the dateline that opens the story",
  credit: "an agency credit",
  "self-description": "the page's own words about itself",
  copyright: "a copyright line",
  "repeated wording": "words that recur through the page",
  address: "the site's domain name",
  "own words": "the sentence itself",
  "reference date": "the words, resolved against the page's date",
  "other pages": "what other pages of the dossier say",
  default: "nothing on the page says otherwise",
  correction: "corrected by a user",
} as const;
export type Basis = keyof typeof BASES;
