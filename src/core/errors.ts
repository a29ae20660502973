/**
 * Every failure that is expected, with the hint shown beside it. A bug throws an ordinary error instead.
 * Codes are public: scripts may test for them.
 */
export const ERROR_HINTS = {
  "no-such-file": "Check the path; quote globs so that the shell leaves them to hearsay.",
  "not-readable": "Check the file's permissions.",
  "not-a-file": "Name a file or a folder; what another program writes goes to standard input: … | hearsay read -",
  "web-address": "hearsay reads files; save the page first, or pipe it in: curl -s ADDRESS | hearsay read -",
  "no-input": "Name at least one file, folder, glob, or - for standard input.",
  "nothing-matched": "The folder or glob holds no .html, .htm, .txt, .md, .jsonl or .jsonl.gz file.",
  "unsupported-type": "hearsay reads .html, .htm, .txt, .md, .jsonl and .jsonl.gz; save the page as one of these.",
  empty: "The file holds no text; fetch or save the page again.",
  binary: "This is not text or HTML; save the page as .html or .txt.",
  "too-large": "Split the file, or raise --max-page-megabytes.",
  "bad-json-line": "Each line must be one JSON object with text or html.",
  "bad-gzip": "The file is damaged or cut off; compress or copy it again.",
  "no-text": "The page has no words outside its markup; it may need a browser to show itself.",
  "page-timeout": "The page took too long and was left out; raise --page-seconds to try longer.",
  "page-memory": "The page took too much memory and was left out; split it.",
  "stage-failed": "This is a defect of hearsay; please report it with the page if you can share it.",
  "model-missing": "The folder weights/ of the package is not whole; install hearsay again.",
  "model-damaged": "A file in weights/ of the package is damaged; install hearsay again.",
  "model-mismatch": "weights/ is of another version of hearsay; install hearsay again, or train the model again.",
  "not-a-dossier": "Name a file made by hearsay read --dossier.",
  "newer-dossier": "This dossier was written by a newer hearsay; upgrade to open it.",
  "dossier-busy": "Another hearsay is working on this dossier; wait for it to end.",
  "dossier-damaged": "Restore the file from a copy; the pages can be read again from their sources.",
  "disk-full": "Free some space and run the same command again; nothing that was kept is lost.",
  "read-only": "Choose a place you may write to.",
  "unknown-id": "Ids are in the output of hearsay read --json and in the brief.",
  "bad-arguments": "See hearsay --help.",
  "bad-correction": "See hearsay correct --help for what can be corrected how.",
  "unknown-format": "Name a file ending in .json, .md, .html or .csv, or give --format.",
  "not-a-record": "Name a JSON record or a dossier.",
  "app-not-built": "Build it: npm ci && npm run build:web, in hearsay's own folder.",
  "port-taken": "Name another port with --port, or leave it out and a free one is found.",
  "wrong-host": "Open the address that hearsay serve printed, on this machine.",
  "wrong-origin": "Only the app itself may call; no other site.",
  "wrong-token": "Only the app itself may change anything; open the address that hearsay serve printed.",
  "no-such-route": "The app is at /, the record at /api/record; /api/v1/openapi.json has every other route.",
  "method-not-allowed": "Only GET and HEAD are served; the record is read-only.",
  interrupted: "Run the same command again to go on where it stopped.",
} as const;
export type ErrorCode = keyof typeof ERROR_HINTS;

/** An expected failure: a code from the catalogue, a sentence about this case, a hint what to do. */
export class HearsayError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, options?: { hint?: string; cause?: unknown }) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
    this.name = "HearsayError";
    this.code = code;
    this.hint = options?.hint ?? ERROR_HINTS[code];
  }
}
