import { contains, type TextSpan } from "../../core/span.ts";
import { SOURCE_PRONOUNS } from "../../languages/en/source-words.ts";
import { MUTE_SUBJECTS } from "../../languages/en/supposed-words.ts";
import { newDraft } from "./draft.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { entityOf, mentionAt } from "./speaker-entities.ts";
import type { PageView } from "./view.ts";

/** A noun phrase or a name: whom "she" means in somebody's mouth, the page seldom shows. */
const NOUN =
  "(?:[Tt]he|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Aa]n?|[Oo]ne|[Ss]ome|[Ss]omeone|[Ss]omebody|[Pp]eople|[Ee]verybody|[Ee]veryone)(?: \\p{Ll}[\\p{L}-]*){0,5}?|\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}-]+){0,3}";
const SUBJECT = `(?:${NOUN}|[Hh]e|[Ss]he|[Tt]hey)`;
const HAD =
  "(?:(?:had|has|have|just|then|also|even|always|later|once|used to|came and|came up and|rang and|called and|turned and) )?";
/** "The man said, ‘…’": a quotation in the quotation. */
const QUOTED = new RegExp(
  `(?<![\\p{L}\\p{N}] |[\\p{L}\\p{N}])(${SUBJECT}) ${HAD}(said|says|say|told (?:me|us|him|her|them)|asked|asked me|ask me|asks me|shouted|wrote|replied|answered)(?: to (?:me|us))?(?:[,:]| that)? ?["“'‘]([^"“”‘]{3,400}?)(?:["”]|['’](?!\\p{L}))`,
  "gu",
);
/** "They told us it was for roadworks": what somebody told the one who is quoted. */
const TOLD = new RegExp(
  `(?<![\\p{L}\\p{N}] |[\\p{L}\\p{N}])(${SUBJECT}) ${HAD}((?:told|tells|assured|informed|warned|promised) (?:me|us))(?: (?:(?:on|last|in|that|this) (?:\\p{L}+day|day|night|morning|year|week)|yesterday|today|tonight|earlier|later|personally|himself|herself))?,? ((?:that )?(?!to |about |of |how |what |where |when |why |whether |if |not |off|so\\b|once|a |the truth)[^.!?;:"“”‘]{8,300})`,
  "gu",
);
/** "My winchman said he could see a hand": no pronoun says so, whose "he said" the page seldom shows. */
const CLAUSE = new RegExp(
  `(?<![\\p{L}\\p{N}] |[\\p{L}\\p{N}])(${NOUN}) ${HAD}(said|says) ((?:that )?(?:it|he|she|they|there|the|this|his|her|their|we|I) [^.!?;:"“”‘]{8,300})`,
  "gu",
);
/** Without these neither form can be there: they are looked for first. */
const SAYING = / (?:said|says|say|told|asks?|asked|shouted|wrote|replied|answered)/;
const CLAUSE_VERB = /\p{L} sa(?:id|ys) (?:that|it|he|she|they|there|the|this|his|her|their|we|I) /u;
const TELLING = / (?:told|tells|assured|informed|warned|promised) (?:me|us)/;
const LONGEST = 4000;

/** A pronoun in somebody's mouth only where the page shows whom it means, or "they", who stay unnamed. */
function canBeMeant(view: PageView, span: TextSpan, subject: string): boolean {
  const word = subject.toLowerCase();
  if (!SOURCE_PRONOUNS.has(word) || word === "they") return true;
  const mention = mentionAt(view, span);
  return mention !== undefined && entityOf(view, mention)?.kind === "person";
}

/** “The man said, ‘Q’,” Kell said. · “They told us it was over.” — what the one who is quoted was told by another. */
export const toldInQuotes: SentenceRecogniser = {
  name: "told in quotes",
  find(scene) {
    const { view, sentence } = scene;
    const outer = [...scene.drafts, ...scene.earlier.slice(-8)].filter((draft) => draft.sources.length > 0);
    return sentence.units.flatMap(({ quote }) => {
      if (quote === null || quote.inner.end - quote.inner.start > LONGEST) return [];
      const { inner } = quote;
      const said = outer.some((draft) => draft.contents.some((span) => contains(span, inner)));
      if (!said) return [];
      const text = view.text.slice(inner.start, inner.end);
      const taken: TextSpan[] = [];
      const quoted = /["“'‘]/.test(text) && SAYING.test(text) ? text.matchAll(QUOTED) : [];
      const told = TELLING.test(text) ? text.matchAll(TOLD) : [];
      const clauses = CLAUSE_VERB.test(text) ? text.matchAll(CLAUSE) : [];
      return [...quoted, ...told, ...clauses].flatMap((match) => {
        const [whole, subject = "", verb = "", words = ""] = match;
        const start = inner.start + match.index;
        const cue = start + whole.indexOf(verb, subject.length);
        const from = start + whole.lastIndexOf(words);
        const content = { start: from, end: from + words.replace(/[\s,]+$/, "").length };
        if (
          !canBeMeant(view, { start, end: start + subject.length }, subject) ||
          MUTE_SUBJECTS.has(subject.split(" ").at(-1)?.toLowerCase() ?? "") ||
          taken.some((span) => contains(span, content))
        )
          return [];
        taken.push(content);
        return [
          newDraft(toldInQuotes.name, sentence.index, {
            sources: [{ start, end: start + subject.length }],
            cues: [{ start: cue, end: cue + verb.length }],
            contents: [content],
            kind: "speech",
            lemma: "say",
            stance: "asserts",
            confidence: 0.7,
          }),
        ];
      });
    });
  },
};
