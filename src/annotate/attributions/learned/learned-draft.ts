import type { TextSpan } from "../../../core/span.ts";
import { NAMING_FORMS, RULING_FORMS } from "../../../languages/en/deeds-like-words.ts";
import { DETERMINERS, DO_FORMS, NEGATIONS } from "../../../languages/en/function-words.ts";
import { EVIDENTIAL_ADVERBS } from "../../../languages/en/hedges.ts";
import { CARRYING_PARTICIPLES } from "../../../languages/en/relay-words.ts";
import { REPORTING_FORMS, type ReportingVerb } from "../../../languages/en/reporting-verbs.ts";
import { UNREAL_MODALS } from "../../../languages/en/source-words.ts";
import { type Draft, newDraft } from "../draft.ts";
import { outletMentionIn } from "../outlets-in-text.ts";
import { isSaidOfOthers } from "../said-of-others.ts";
import type { PageView, SentenceView } from "../view.ts";
import { type PageWords, spansOf, trimmed } from "./page-words.ts";
import type { FoundStatement } from "./statement-reader.ts";

/** Name of the statements that the models alone found. */
export const LEARNED = "learned";

/** How much the cue model leans to a cue that needs no further sign; in sums over its three trainings, as all leans are. */
const SURE = 45;

/** A statement that no rule found; null where what the rules know speaks against it. */
export function learnedDraft(view: PageView, words: PageWords, found: FoundStatement): Draft | null {
  const spans = spansOf(words.tokens, found.cues);
  const worded = trimmed(view, spans);
  // "Kell: A", where the colon alone is the cue.
  const cues = worded.length > 0 ? worded : spans;
  const first = cues[0];
  if (first === undefined) return null;
  // What the cue alone tells comes first: source and content are read only where it does not settle the matter.
  const sentence = sentenceOf(view, first);
  if (sentence === null || view.text.charAt(sentence.end - 1) === "?") return null;
  const texts = found.cues.map((index) => textOf(view, words, index));
  // "a petition seen by the Courier": through whom it came, and nothing said.
  if (CARRYING_PARTICIPLES.has(texts.at(-1) ?? "") && textOf(view, words, (found.cues.at(-1) ?? 0) + 1) === "by")
    return null;
  const [only] = found.cues;
  if (texts.length === 1 && only !== undefined) {
    const [next, after] = [textOf(view, words, only + 1), textOf(view, words, only + 2)];
    if (isSaidOfOthers(texts[0] ?? "", next, after)) return null;
  }
  // The rules know all of its forms.
  if (texts[0] === "according") return null;
  const verb = verbOf(texts);
  if (verb !== null && !canBeLearned(verb, texts)) return null;
  // "named their boat “Morning”": a thing gets a name; "laws banning the trade": what they do.
  if (verb === null && (NAMING_FORMS.has(texts.at(-1) ?? "") || RULING_FORMS.has(texts.at(-1) ?? ""))) return null;
  // "was rung and told that A": whoever hears it.
  const joined = textOf(view, words, (found.cues[0] ?? 0) - 1) === "and";
  if (joined && texts.at(-1) === "told" && /^(?:that|to|not)$/.test(textOf(view, words, (found.cues.at(-1) ?? 0) + 1)))
    return null;
  // "both considered to be moderates": what others hold of them.
  const behind = (found.cues.at(-1) ?? 0) + 1;
  if (verb?.frames.has("naming") && textOf(view, words, behind) === "to" && textOf(view, words, behind + 1) === "be")
    return null;
  // "A man reads a poster": who reads a thing says nothing.
  if (verb?.lemma === "read" && DETERMINERS.has(textOf(view, words, (found.cues.at(-1) ?? 0) + 1))) return null;
  const contents = trimmed(view, spansOf(words.tokens, found.contents));
  const sources = trimmed(view, spansOf(words.tokens, found.sources));
  // Without a source the models are more often wrong than right.
  if (contents.length === 0 || sources.length !== 1) return null;
  if (!found.sources.some((index) => isSomebody(view, words, index))) return null;
  // "get an automatic reply": a phrase that begins with its verb is nobody.
  if (
    /^VB[PZD]?$/.test(tagOf(view, words, found.sources[0] ?? -1)) &&
    /^\p{Ll}/u.test(view.text.charAt(sources[0]?.start ?? 0))
  )
    return null;
  // "knowing that", "titled": whose participle it is only rules can tell, unless its subject stands right before it or the
  // models are sure.
  const isOnly = found.cues.length === 1;
  const adjacent = only !== undefined && found.sources.some((index) => index === only - 1 || index === only - 2);
  if (found.lean < SURE && isOnly && !adjacent && /^VB[GN]$/.test(tagOf(view, words, only ?? -1))) return null;
  if (verb?.kind === "finding" && !showsClearly(view, words, found, texts)) return null;
  // "would say", "did not say", "as if to say": nobody's statement. "wants", "does not believe" are somebody's thought.
  const inMarks = found.contents.some((index) => words.quoted[index] !== 0);
  if ((verb?.kind === "speech" || inMarks) && isUnsaid(view, words, found, texts)) return null;
  // "wrote a letter", "raised the price": things that people do; words without a verb or quote marks tell too little
  // where the models are not sure of the cue.
  const told = found.contents.some((index) => words.verb[index] !== 0 || words.quoted[index] !== 0);
  const takesThings = verb === null || verb.frames.has("object") || verb.frames.has("as");
  if (!told && (found.lean < SURE || !takesThings)) return null;
  const opening = view.text.slice(contents[0]?.start, contents[0]?.end);
  if (ANONYMITY.test(opening) || (verb !== null && NO_COMMENT.test(opening))) return null;
  if (NOBODY.test(view.text.slice(sources[0]?.start, sources[0]?.end))) return null;
  return newDraft(LEARNED, sentence.index, {
    sources,
    cues,
    contents,
    relays: toldOutlet(view, first, contents),
    kind: verb?.kind ?? "thought",
    lemma: verb?.lemma ?? texts.at(-1) ?? "",
    stance: verb?.stance ?? "asserts",
    hedges: found.cues.flatMap((index) => {
      const token = words.tokens[index];
      const hedge = token !== undefined && EVIDENTIAL_ADVERBS.has(textOf(view, words, index));
      return hedge ? [{ start: token.start, end: token.end }] : [];
    }),
    confidence: 0.75,
  });
}

const SUPPOSED = /^(?:can|could|perhaps|maybe|imagine|if|suppose)$/;

/** True where the words before a verb of saying show that it was not said, or not yet. */
function isUnsaid(view: PageView, words: PageWords, found: FoundStatement, texts: readonly string[]): boolean {
  if (texts.some((text) => NEGATIONS.has(text) || UNREAL_MODALS.has(text))) return true;
  const first = found.cues[0] ?? 0;
  if (textOf(view, words, first - 1) === "to") return true;
  const opening = words.sentences[found.sentence]?.first ?? first;
  for (let index = opening; index < first; index++) {
    const text = textOf(view, words, index);
    if (words.quoted[index] === 0 && (SUPPOSED.test(text) || UNREAL_MODALS.has(text))) return true;
  }
  return false;
}

/** "The results show that A": what finds or shows it stands right before its verb, and nobody supposes it. */
function showsClearly(view: PageView, words: PageWords, found: FoundStatement, texts: readonly string[]): boolean {
  const first = found.cues[0] ?? 0;
  const before = found.sources.at(-1);
  return (
    before === first - 1 &&
    /^VB[DPZ]$/.test(tagOf(view, words, first)) &&
    /^N/.test(tagOf(view, words, before)) &&
    !isUnsaid(view, words, found, texts)
  );
}

/** The outlet between the cue and what was said: "told [Northwire] talks were over". */
function toldOutlet(view: PageView, cue: TextSpan, contents: readonly TextSpan[]): TextSpan[] {
  const start = contents[0]?.start ?? cue.end;
  const mention = start <= cue.end ? null : outletMentionIn(view, { start: cue.end, end: start });
  return mention === null ? [] : [{ start: mention.start, end: mention.end }];
}

/** True at a noun or a word that stands for one. */
function isSomebody(view: PageView, words: PageWords, index: number): boolean {
  return /^(?:NN|PRP|WP|DT|CD|JJ)/.test(tagOf(view, words, index));
}

/** The treebank tag of a word. */
function tagOf(view: PageView, words: PageWords, index: number): string {
  return view.layers.tags.annotations[words.tokens[index]?.id ?? -1]?.xpos ?? "";
}

/** Nobody, or whoever reads the page. */
const NOBODY = /^(?:nobody|no|none|nothing|who|whoever|what|which|this|that|there|please|you|your)\b/iu;
/** "asked not to be named". */
const ANONYMITY = /^(?:not to be|to remain|anonymity)\b/iu;
/** "declined to comment" */
const NO_COMMENT = /^to (?:comment|answer|respond|say|discuss|elaborate|speak)\b/iu;
const PARTICLE = /^(?:off|out|up|down|over|away|back|in|on)$/;

/**
 * What a verb takes as its content is the rules' business: the models may find a clause or words where the rules saw
 * none, but not make a statement of "called off the talks" or of whom somebody cites.
 */
function canBeLearned(verb: ReportingVerb, texts: readonly string[]): boolean {
  if (/^(?:cite|quote)$/.test(verb.lemma)) return false;
  if (verb.particles.length === 0 && PARTICLE.test(texts.at(-1) ?? "")) return false;
  return verb.frames.size > 0;
}

/** The verb of reporting among a cue's words: its last one that is no auxiliary. */
function verbOf(texts: readonly string[]): ReportingVerb | null {
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at] ?? "";
    if (DO_FORMS.has(text)) continue;
    const forms = REPORTING_FORMS.get(text)?.filter(({ verb }) =>
      verb.particles.every((particle, place) => texts[at + 1 + place] === particle),
    );
    const found = forms?.[0];
    if (found !== undefined) return found.verb;
  }
  return null;
}

function sentenceOf(view: PageView, span: TextSpan): SentenceView | null {
  let low = 0;
  let high = view.sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((view.sentences[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const sentence = view.sentences[low];
  return sentence !== undefined && sentence.start <= span.start ? sentence : null;
}

function textOf(view: PageView, words: PageWords, index: number): string {
  const token = words.tokens[index];
  return token === undefined ? "" : view.text.slice(token.start, token.end).toLowerCase();
}
