/** What each command's help shows, as `[command line, what it does]`. Every command has some: a test asks for them. */
export const EXAMPLES: { readonly [command: string]: readonly (readonly [string, string])[] } = {
  hearsay: [
    ["hearsay read pages/", "what the pages in a folder say, as a brief"],
    ["hearsay read 'crawl/**/*.html' --dossier talks.dossier", "keep it, to add more pages later"],
    ["hearsay read pages.jsonl.gz --json > record.json", "the whole record, for other programs"],
    ["hearsay explain talks.dossier v-3f2a9c01b7de", "why two mentions were taken for one event"],
  ],
  read: [
    ["hearsay read one.html two.txt", "two files"],
    ["hearsay read pages/ --format markdown --output brief.md", "a folder with all below, the brief as Markdown"],
    ["curl -s https://example.org/story | hearsay read -", "a page from standard input"],
    ["hearsay read new.jsonl --dossier talks.dossier", "add pages, one a line, to a dossier; then the brief of all"],
    ["hearsay read --dossier talks.dossier --json", "the record of what is in a dossier already"],
  ],
  serve: [
    ["hearsay serve talks.dossier", "what is in a dossier, in the browser"],
    ["hearsay serve pages/ --port 8080", "what the pages in a folder say, on a port of your choice"],
  ],
  clean: [
    ["hearsay clean < pages.jsonl > articles.jsonl", "every page's article, and what was taken off it"],
    ["hearsay clean pages.jsonl | jq -r .title", "only the titles"],
  ],
  annotate: [
    ["hearsay clean < pages.jsonl | hearsay annotate > annotated.jsonl", "from pages to who said what"],
    ['echo \'{"id":"1","text":"“No,” said Ada Kell."}\' | hearsay annotate --tokens', "one text, tokens too"],
  ],
  export: [
    ["hearsay export talks.dossier --to talks.json", "the record as JSON"],
    ["hearsay export talks.dossier --to talks.md", "the brief as Markdown, every entry of it"],
    ["hearsay export talks.dossier --to talks.html", "the app with the record inside: one file, opens offline"],
    ["hearsay export talks.dossier --to - --format json | jq .claims", "to standard output"],
    ["hearsay export talks.dossier --to claims.csv --table claims", "a table, each row with its citation"],
    ["hearsay export talks.dossier --to events.jsonl --format plover", "events as PLOVER records, with their status"],
  ],
  explain: [
    ["hearsay explain talks.dossier v-3f2a9c01b7de", "why these mentions are one event"],
    ["hearsay explain talks.dossier p-0c41d2aa9e10 --json", "why a page's blocks and date are what they are"],
  ],
  correct: [
    ["hearsay correct talks.dossier same e-3f2a9c01b7de e-90ab12cd34ef", "two names are of one person"],
    ["hearsay correct talks.dossier date p-0c41d2aa9e10 --value 2031-05-14", "the day of an undated page"],
    ["hearsay correct talks.dossier restore k-71b2c3d4e5f6", "take a correction back"],
    ["hearsay correct talks.dossier", "the corrections, with who and when"],
  ],
  diff: [
    ["hearsay diff monday.json tuesday.json", "between two records"],
    ["hearsay diff talks.dossier@3 talks.dossier", "between an earlier state of a dossier and now"],
  ],
};

/** The examples as help shows them: the command line, and below it what it does. */
export function examplesText(command: string): string {
  const lines = (EXAMPLES[command] ?? []).map(([call, does]) => `  $ ${call}\n      ${does}`);
  return `\nExamples:\n${lines.join("\n")}\n`;
}
