import { CAPTION_VERBS, CAPTIONS, PICTURE_CREDITS } from "../../languages/en/furniture.ts";
import { readDates } from "../metadata/read-date.ts";
import { folded, phraseMatcher } from "../phrase-matcher.ts";
import { type Around, isProse, type LineRecogniser } from "./line.ts";

const match = phraseMatcher(CAPTIONS);
const credits = new Set(PICTURE_CREDITS);

/** "Photo: …", "(Screenshot Source: …)", "Getty Images" alone. */
export const creditedCaption: LineRecogniser = {
  name: "credited caption",
  recognise({ shape }) {
    if (shape.words > 90) return null;
    const found = match(shape.folded);
    if (found === null) return null;
    if (found === "anywhere" && shape.sentences > 3) return null;
    return { kind: "caption", reason: "caption", confidence: found === "anywhere" ? 0.85 : 0.9 };
  },
};

/** "… in Norvik. (AP)", "… Tessel Brund/Getty Images": a credit at the end of a short line. */
export const creditAtEnd: LineRecogniser = {
  name: "credit at the end",
  recognise(line, around) {
    const { passage, shape } = line;
    if (shape.words > 60 || shape.sentences > 3) return null;
    const tail = folded(passage.text.slice(-90));
    const group = /[([]([^()[\]]{2,60})[)\]]\s*\.?$/u.exec(tail)?.[1] ?? /[/|©—–]\s?([^/|©—–]{2,40})$/u.exec(tail)?.[1];
    if (group === undefined) return null;
    // A copyright sign before a name credits whoever it names.
    if (/©\s?[^/|©]{2,40}$/u.test(tail) && !isProse(line) && shape.words >= 4)
      return { kind: "caption", reason: "picture credit", confidence: 0.8 };
    const named = group
      .split(/\s*[/,:|]\s*|\s+via\s+|^(?:photo|picture|image|credit)s? (?:by |from )?/u)
      .map((part) => part.trim().replace(/\.$/, ""));
    if (!named.some((part) => credits.has(part))) return null;
    // "… he said. (AFP)" ends the story, and an agency in brackets may be a sentence's own source.
    if (
      isProse(line) &&
      (around.index >= around.lastProse || shape.sentences > 2 || / (?:said|told|added|says)\b/u.test(shape.folded))
    )
      return null;
    if (/^\(?(?:ap|afp|reuters)\)? [-–—]/u.test(shape.folded)) return null;
    return { kind: "caption", reason: "picture credit", confidence: 0.8 };
  },
};

const joiners = new Set(
  "and of the in with at on for to from a an by & left right center centre between during l r his her".split(" "),
);

/** Present-tense captions over the story: what somebody does, where, on a full date. */
export const datedCaption: LineRecogniser = {
  name: "caption with a date",
  recognise({ passage, shape }, around) {
    if (shape.words > 60 || shape.sentences > 3 || shape.opensWithQuote) return null;
    const words = shape.folded.split(" ");
    const acting = words.slice(1, 22).some((word) => CAPTION_VERBS.has(word.replace(/[,.]$/, "")));
    if (!acting) return null;
    const text = passage.text;
    const last = readDates(text.slice(-120)).at(-1);
    const dated = last !== undefined && Math.min(120, text.length) - last.end <= 45 && shape.sentences <= 2;
    if (dated && !/ (?:said|told|announced|reported)\b/u.test(shape.folded) && !isDateline(text))
      return {
        kind: "caption",
        reason: "caption with a date",
        confidence: around.index <= around.firstProse + 2 ? 0.9 : 0.75,
      };
    if (around.index <= around.firstProse && stepsBeforeDate(around) && presentOnly(words))
      return { kind: "caption", reason: "caption", confidence: 0.7 };
    return null;
  },
};

/** The next line is a date or a byline: what stands over it, where a sentence, is a picture's. */
function stepsBeforeDate({ index, lines }: Around): boolean {
  const next = lines[index + 1];
  return next !== undefined && next.shape.words <= 10 && readDates(next.passage.text).length > 0;
}

const presentOnly = (words: readonly string[]) =>
  !words.some((word) => word === "said" || word === "was" || word === "were" || word === "has");

const isDateline = (text: string) => /^[^–—-]{2,70} (?:–|—|--?) /u.test(text.slice(0, 90));

/** "Foreign Minister Ilan Dorvet and Secretary Ada Kell.": names and titles with a full stop but no verb. */
export const namesAlone: LineRecogniser = {
  name: "names alone",
  recognise({ passage, shape }) {
    if (shape.ending !== "stop" || shape.sentences > 1 || shape.words < 3 || shape.words > 22) return null;
    const words = passage.text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    const capitals = words.filter((word) => /^[("“]?\p{Lu}/u.test(word)).length;
    if (capitals < 2 || !words.every((word) => /^[("“]?\p{Lu}/u.test(word) || joiners.has(word.replace(/[(),.]/g, ""))))
      return null;
    return { kind: "caption", reason: "names alone", confidence: 0.75 };
  },
};

/** "IMG_2044.jpg", "48816305122 9c1d0f2aa7 k": what a picture's file was called. */
export const fileName: LineRecogniser = {
  name: "file name",
  recognise({ passage, shape }) {
    if (shape.length > 120 || shape.words > 12) return null;
    if (
      /\.(?:jpe?g|png|gif|webp|avif|svg|mp4|tiff?|heic)(?:[?#]\S*)?$/iu.test(passage.text) &&
      !/[.!?] /u.test(passage.text)
    )
      return { kind: "caption", reason: "file name", confidence: 0.9 };
    const tokens = passage.text.split(/[\s_-]+/u).filter((token) => token !== "");
    const codes = tokens.filter(
      (token) => /^(?=.*\d)[\da-f]{6,}$/iu.test(token) || /^(?:img|dsc|dscf|pxl|dji)\d*$/iu.test(token),
    );
    const long = tokens.some(
      (token) =>
        /^\d{9,}$/u.test(token) || (/^[\da-f]{8,}$/iu.test(token) && /\d/u.test(token) && /[a-f]/iu.test(token)),
    );
    const rest = tokens.filter((token) => !codes.includes(token) && token.length > 2 && !/^\d+$/u.test(token));
    if (long && rest.length === 0) return { kind: "caption", reason: "file name", confidence: 0.85 };
    return null;
  },
};
