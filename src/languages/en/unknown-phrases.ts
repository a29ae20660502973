import type { UnknownKind } from "../../core/vocabulary.ts";

/**
 * Phrases by which a page says that something is not known. A word may be a choice ("is|was"); "?" behind it says that
 * it may be missing; words in order, next to each other.
 */
export const UNKNOWN_PHRASES: readonly { readonly kind: UnknownKind; readonly words: string }[] = [
  {
    kind: "unclear",
    words:
      "it|it's|it’s is|was|remains|remained|also? also? unclear|unknown|uncertain|unresolved how|why|whether|what|when|where|who|if|which|to",
  },
  { kind: "unclear", words: "it's|it’s also|still|not? unclear|unknown how|why|whether|what|when|where|who|if|which" },
  { kind: "unclear", words: "is|was|remains|remained|are|were also|still|not? immediately? unclear|unknown|uncertain" },
  {
    kind: "unclear",
    words:
      "is|was|are|were|remains not|n't|never also|yet|immediately|entirely|fully? yet|immediately|entirely|fully? clear|known how|why|whether|what|when|where|who|if|which",
  },
  { kind: "unclear", words: "not immediately|yet|entirely clear|known" },
  { kind: "unclear", words: "isn't|isn’t|wasn't|wasn’t clear|known how|why|whether|what|when|where|who|if|which" },
  { kind: "unclear", words: "remains to be seen" },
  { kind: "unclear", words: "did|does|do not|n't specify|explain|elaborate|disclose|clarify" },
  { kind: "unclear", words: "didn't|didn’t|doesn't|doesn’t specify|explain|elaborate|disclose|clarify" },
  {
    kind: "unclear",
    words:
      "did|does|do not|n't say how|why|whether|what|when|where|who|whose|whom|if|which|exactly|precisely|more|anything",
  },
  {
    kind: "unclear",
    words:
      "didn't|didn’t|doesn't|doesn’t say how|why|whether|what|when|where|who|whose|whom|if|which|exactly|precisely|more|anything",
  },
  { kind: "unclear", words: "without elaborating|specifying" },
  { kind: "unclear", words: "without giving|providing further|more|any? details" },
  { kind: "no comment", words: "no further|more|other information|details|comment to disclose|add|share|offer|give" },
  { kind: "unclear", words: "no further|more|other|additional details|information" },
  { kind: "unclear", words: "there was|is|were|are no immediate? word|information|details on|about|of" },
  { kind: "unclear", words: "have|has|had not been announced|disclosed|made|named|identified|released" },
  {
    kind: "no comment",
    words: "declined|refused|declining|refusing|declines|refuses to comment|discuss|elaborate|confirm",
  },
  { kind: "no comment", words: "no|without immediate? comment from|on" },
  { kind: "no comment", words: "declined|refused|declining|refusing|declines|refuses to say|answer|respond" },
  { kind: "no comment", words: "went|gone|go|were|was|remained unanswered|unreturned" },
  { kind: "no comment", words: "would|will not say how|why|whether|what|when|where|who|if|which|more" },
  { kind: "no comment", words: "wouldn't|wouldn’t say how|why|whether|what|when|where|who|if|which|more" },
  { kind: "no comment", words: "would not comment|elaborate" },
  { kind: "no comment", words: "he|she|they|who would not discuss|disclose" },
  { kind: "no comment", words: "nobody picked|answered up|the|our|calls" },
  { kind: "no comment", words: "no one picked|answered up|the|our|calls" },
  { kind: "no comment", words: "could|can not immediately be reached" },
  {
    kind: "unclear",
    words: "could|can not be? immediately|yet? be? learned|learnt|determined|established|ascertained",
  },
  { kind: "unclear", words: "i|we do not|n't know how|why|whether|what|when|where|who|if|which" },
  { kind: "unclear", words: "i|we don't|don’t know how|why|whether|what|when|where|who|if|which" },
  { kind: "unclear", words: "is|was not publicly? known how|why|whether|what|when|where|who|if|which" },
  { kind: "unclear", words: "too soon|early to tell|say|know|speculate|judge|determine|conclude|draw" },
  {
    kind: "unclear",
    words:
      "not|n't yet know|known|clear|identified|determined|established|named|decided|explained|disclosed|released|confirmed",
  },
  {
    kind: "unclear",
    words:
      "haven't|haven’t|hasn't|hasn’t|hadn't|hadn’t|didn't|didn’t yet know|identified|determined|established|named|decided|explained|disclosed|released|confirmed",
  },
  {
    kind: "unclear",
    words:
      "not|n't yet been identified|determined|established|named|decided|explained|disclosed|released|confirmed|announced",
  },
  {
    kind: "unclear",
    words: "has|have|had yet to identify|determine|establish|name|decide|explain|disclose|release|confirm|announce|say",
  },
  {
    kind: "unclear",
    words:
      "has|have|had yet to be identified|determined|established|named|decided|explained|disclosed|released|confirmed|announced",
  },
  { kind: "unclear", words: "nobody|none knows|knew exactly|really|yet? how|why|whether|what|when|where|who|if|which" },
  { kind: "unclear", words: "no one knows|knew exactly|really|yet? how|why|whether|what|when|where|who|if|which" },
  {
    kind: "unclear",
    words:
      "officials|investigators|police|authorities|detectives|prosecutors|doctors|scientists|experts|researchers|regulators|engineers do|did not|n't know how|why|whether|what|when|where|who|if|which",
  },
  {
    kind: "unclear",
    words:
      "officials|investigators|police|authorities|detectives|prosecutors|doctors|scientists|experts|researchers|regulators|engineers don't|don’t|didn't|didn’t know how|why|whether|what|when|where|who|if|which",
  },
  {
    kind: "unclear",
    words: "did|would not|n't identify|name the|his|her|its|their|any|him|them|who|either|a|an",
  },
  {
    kind: "unclear",
    words:
      "didn't|didn’t|doesn't|doesn’t|wouldn't|wouldn’t identify|name the|his|her|its|their|any|him|them|who|either|a|an",
  },
  {
    kind: "unclear",
    words: "still seeking|trying|working|struggling to establish|determine|identify|ascertain|understand|learn|confirm",
  },
  { kind: "unclear", words: "remains|remained a mystery" },
  { kind: "unclear", words: "remains|remained unexplained|undetermined|unsolved|unidentified" },
  { kind: "no comment", words: "had|has|have|gave|offered|made no immediate? comment" },
  {
    kind: "no comment",
    words:
      "did|has|have|had not|n't immediately|yet? immediately|yet? respond|responded|reply|replied|comment|commented|answer|answered",
  },
  {
    kind: "no comment",
    words:
      "didn't|didn’t|hasn't|hasn’t|haven't|haven’t immediately|yet? respond|responded|reply|replied|comment|commented",
  },
  { kind: "no comment", words: "could|can not|n't immediately? be immediately? reached for|on|by|to" },
  { kind: "no comment", words: "couldn't|couldn’t|cannot immediately? be immediately? reached for|on|by|to" },
  {
    kind: "not verified",
    words:
      "could|can not|n't be? immediately|independently? be? immediately|independently? verified|confirmed|verify|confirm|authenticate",
  },
  {
    kind: "not verified",
    words: "could|can not immediately|independently? immediately|independently? verify|confirm|authenticate",
  },
  {
    kind: "not verified",
    words:
      "couldn't|couldn’t|cannot|can't|can’t be? immediately|independently? be? immediately|independently? verified|confirmed|verify|confirm",
  },
  { kind: "not verified", words: "has|have|had|was|were not|n't been? independently? verified|confirmed" },
  { kind: "not verified", words: "was|were|is|are unable to immediately|independently? verify|confirm" },
  {
    kind: "not verified",
    words: "has|have|had been unable to immediately|independently? verify|confirm|check|establish",
  },
  { kind: "not verified", words: "could|can not immediately|independently? check" },
  { kind: "not verified", words: "couldn't|couldn’t|cannot immediately|independently? check" },
  { kind: "not verified", words: "no independent verification|confirmation" },
];

/** Before "that" these deny what follows: "denied that Marvania had refused to discuss". */
export const DENYING_WORDS: ReadonlySet<string> = new Set(["denied", "denies", "deny", "denying"]);

/** After these a sentence gives the reason why somebody is not named, and says of nothing that it is not known. */
export const ANONYMITY_WORDS: ReadonlySet<string> = new Set(["anonymity", "anonymously", "unnamed"]);

/** A clause that these open says which things are meant ("names that have not been verified"), and of none that it is unknown. */
export const NARROWING_WORDS: ReadonlySet<string> = new Set(["that", "which", "who"]);

/** After "I do not know why" these tell of the speaker's own mind: "I don't know why I came". */
export const OWN_MIND_WORDS: ReadonlySet<string> = new Set([
  "i",
  "i'm",
  "i’m",
  "i'd",
  "i’d",
  "i've",
  "i’ve",
  "to",
  "you",
]);

/** What follows "refused to say" where something is left unsaid; of anything else somebody refused to say that it is so. Lower case. */
export const UNSAID_WORDS: ReadonlySet<string> = new Set(
  `how why whether what when where who whose whom if which more anything much exactly precisely at on about for as to in by
  immediately further publicly`.split(/\s+/),
);
