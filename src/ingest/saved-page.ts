import { captureTime, fromArchiveDigits } from "./capture-time.ts";

/** What the tool that saved a page wrote into it. */
export type SavedPageNote = { readonly url?: string; readonly capturedAt?: string };

const HEAD = 8_192;
const TAIL = 16_384;

type Recogniser = (
  head: string,
  tail: string,
) => { url?: string | undefined; capturedAt?: string | null | undefined } | null;

/** `<!-- Page saved with SingleFile  url: …  saved date: … -->` */
const singleFile: Recogniser = (head) => {
  const at = head.indexOf("Page saved with SingleFile");
  if (at === -1) return null;
  const note = head.slice(at, at + 2_048).split("-->")[0] ?? "";
  return {
    url: /\burl: {0,4}(\S{1,1500})/.exec(note)?.[1],
    capturedAt: captureTime(/\bsaved date: {0,4}([^\n]{1,80})/.exec(note)?.[1] ?? ""),
  };
};

/** `FILE ARCHIVED ON 10:20:30 Oct 21, 2025 AND RETRIEVED FROM THE INTERNET ARCHIVE`, and the script call of its toolbar. */
const webArchive: Recogniser = (head, tail) => {
  const call = /__wm\.wombat\("([^"\s]{1,1500})","(\d{14})"/.exec(head);
  const footer = /FILE ARCHIVED ON ([^\n]{1,40}?) AND RETRIEVED/.exec(tail);
  if (call === null && footer === null) return null;
  return {
    url: call?.[1],
    capturedAt: fromArchiveDigits(call?.[2] ?? "") ?? captureTime(footer?.[1] ?? ""),
  };
};

/** `<!-- saved from url=(0042)https://… -->`, written by browsers; it holds no time. */
const savedFromUrl: Recogniser = (head) => {
  const match = /<!--\s{0,4}saved from url=\(\d{1,6}\)(\S{1,1500})/.exec(head);
  return match === null ? null : { url: match[1] };
};

/** `<!-- Mirrored from host/path by HTTrack Website Copier/3.x [..], Tue, 21 Oct 2025 10:20:30 GMT -->`; its address lacks the scheme. */
const mirrored: Recogniser = (head) => {
  const match =
    /<!--\s{0,4}Mirrored from (\S{1,1500}) by HTTrack[^>\n]{0,120}?, (\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT)/.exec(head);
  return match === null ? null : { url: `http://${match[1]}`, capturedAt: captureTime(match[2] ?? "") };
};

// The archive stands before the browser: a page saved by a browser out of the archive names the archive's address.
const RECOGNISERS: readonly Recogniser[] = [singleFile, webArchive, savedFromUrl, mirrored];

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined;
}

/** Address and time of saving as noted in an HTML page's own bytes; empty where no tool noted any. */
export function savedPageNote(bytes: Uint8Array): SavedPageNote {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", 0, HEAD);
  const tail = buffer.toString("latin1", Math.max(0, buffer.length - TAIL));
  for (const recognise of RECOGNISERS) {
    const note = recognise(head, tail);
    if (note === null) continue;
    const url = webAddress(note.url);
    return {
      ...(url === undefined ? {} : { url }),
      ...(note.capturedAt == null ? {} : { capturedAt: note.capturedAt }),
    };
  }
  return {};
}
