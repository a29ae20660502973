import { PERFECT_OF_SAYING } from "../../languages/en/cue-words.ts";

/** A form in which somebody who is quoted tells another's words: the groups `who`, `verb` and `words`, and what it needs. */
export type ToldForm = { readonly needs: RegExp; readonly form: RegExp };

/** "both governments", "two of the drivers": a noun in the plural behind how many, or all of one's. */
const COUNTED =
  "(?:[Bb]oth|[Aa]ll|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Mm]any|[Mm]ost|[Aa] few)(?: of)?(?: (?:the|my|our|his|her|their|these|those))?(?: \\p{Ll}[\\p{L}-]*){1,4}?";
/** A noun phrase or a name: whom "she" means in somebody's mouth, the page seldom shows. */
const NOUN =
  "(?:[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Aa]n?|[Oo]ne|[Ss]ome|[Ss]omeone|[Ss]omebody|[Pp]eople|[Ee]verybody|[Ee]veryone)(?: \\p{Ll}[\\p{L}-]*){0,5}?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}-]+){0,3}";
const SUBJECT = `(?:${COUNTED}|${NOUN}|[Hh]e|[Ss]he|[Tt]hey)`;
/** The same with titles and numbers, where a preposition or "heard" stands before. */
const NAMED = `(?:(?:[Tt]wo|[Tt]hree|[Ss]everal)(?: \\p{Ll}[\\p{L}-]*){1,3}?|${NOUN}|\\p{Ll}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]+){1,3})`;
const HAD =
  "(?:(?:had|has|have|just|then|also|even|always|later|once|used to|came and|came up and|rang and|called and|turned and) )?";
/** The same before an auxiliary, which belongs to the verb. */
const THEN =
  "(?:(?:just|then|also|even|always|later|once|used to|came and|came up and|rang and|called and|turned and) )?";
/** No word stands right before. */
const OPENS = "(?<![\\p{L}\\p{N}] |[\\p{L}\\p{N}])";
const WORDS = '[^.!?;:"“”‘]{8,300}';

const formOf = (pattern: string): RegExp => new RegExp(pattern, "dgu");

/** Without one of these none of the forms can be there: looked for first. */
export const ANY_TOLD =
  /(?:said|says|say|told|tells|ask|shouted|wrote|replied|answered|assured|informed|warned|promised|advised|heard|learn|it from|ed to |ed that)/;

export const TOLD_FORMS: readonly ToldForm[] = [
  // "The man said, ‘…’": a quotation in the quotation.
  {
    needs: / (?:said|says|say|told|asks?|asked|shouted|wrote|replied|answered)[^"“'‘]{0,20}["“'‘]/,
    form: formOf(
      `${OPENS}(?<who>${SUBJECT}) ${HAD}(?<verb>said|says|say|told (?:me|us|him|her|them)|asked|asked me|ask me|asks me|shouted|wrote|replied|answered)(?: to (?:me|us))?(?:[,:]| that)? ?["“'‘](?<words>[^"“”‘]{3,400}?)(?:["”]|['’](?!\\p{L}))`,
    ),
  },
  // "They told us it was for roadworks": what somebody told the one who is quoted.
  {
    needs: / (?:told|tells|assured|informed|warned|promised) (?:me|us)/,
    form: formOf(
      `${OPENS}(?<who>${SUBJECT}) ${THEN}(?<verb>(?:(?:had|has|have) )?(?:told|tells|assured|informed|warned|promised)) (?:me|us)(?: (?:(?:on|last|in|that|this) (?:\\p{L}+day|day|night|morning|year|week)|yesterday|today|tonight|earlier|later|personally|himself|herself))?,? (?<words>(?:that )?(?!to |about |of |how |what |where |when |why |whether |if |not |off|so\\b|once|a |the truth)${WORDS})`,
    ),
  },
  // "My winchman said he could see a hand": no pronoun says so, whose "he said" the page seldom shows.
  {
    needs:
      /\p{L} sa(?:id|ys) (?:that|it|he|she|they|there|the|this|his|her|their|we|I|no|nobody|somebody|someone|most|some|all|two|three) /u,
    form: formOf(
      `${OPENS}(?<who>${NOUN}) ${HAD}(?<verb>said|says) (?<words>(?:that|it|he|she|they|there|the|this|his|her|their|we|I|no|nobody|somebody|someone|most|some|all|two|three) ${WORDS})`,
    ),
  },
  // "The minister had admitted to police that A"
  {
    needs: /(?:ed|ote)(?: to [^.]{2,30}?)? that /,
    form: formOf(
      `${OPENS}(?<who>${NOUN}) (?:(?:had|has|have|also|later|once) )?(?<verb>(?:${PERFECT_OF_SAYING.join("|")})(?: to (?:(?:the|my|his|her|our) )?\\p{L}+)?) (?<words>that ${WORDS})`,
    ),
  },
  // "We were told by the agent that A", "I had it from a clerk that A"
  {
    needs: / (?:by|from) [^.]{3,60}? that /,
    form: formOf(
      `(?<verb>(?:(?:was|were|been) (?:told|informed|assured|warned|advised) by|(?:heard|learned|learnt|(?:had|have|got) it) from)) (?<who>${NAMED}),? (?<words>that ${WORDS})`,
    ),
  },
  // "I heard the captain say that A"
  { needs: /[Hh]eard [^.]{3,60}? say /, form: formOf(`[Hh]eard (?<who>${NAMED}) (?<verb>say) (?<words>${WORDS})`) },
];
