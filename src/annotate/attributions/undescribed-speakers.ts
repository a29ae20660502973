import type { PeopleNumber } from "../../core/vocabulary.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { PERSON_NOUNS } from "../../languages/en/person-nouns.ts";
import { BODY_NOUNS, BODY_PHRASES, KEPT_PAPERS, MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { ROLE_NOUNS, UNNAMED_PERSONS } from "../../languages/en/titles-and-roles.ts";
import { ROLE_HEADS, SEVERAL_WORDS, UNNAMED_ONE, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import { describesOutlet, outletKind } from "./outlet-names.ts";
import type { Speaker } from "./speaker-entities.ts";
import type { Word } from "./speaker-words.ts";

/** What a phrase without an entity tells of its speaker: unnamed people, one or several, an outlet, a body, a document. */
export function undescribedSpeaker(draft: Draft, head: readonly Word[], last: Word, description: string): Speaker {
  const first = head[0]?.lower ?? "";
  const confidence = draft.confidence * 0.8;
  const base = { entity: null, description, confidence, alternatives: [] };
  if (BODY_PHRASES.has(`${head.at(-2)?.lower ?? ""} ${last.lower}`))
    return { ...base, kind: "organization", number: "one" };
  const counted = numberOf(head, last);
  if (counted !== null) return { ...base, kind: "unnamed", number: counted };
  const outlet =
    outletKind(
      head
        .filter((word) => !DETERMINERS.has(word.lower))
        .map((word) => word.text)
        .join(" "),
    ) ?? describesOutlet(head.map((word) => word.text));
  if (outlet !== null) return { ...base, kind: "outlet", number: "one" };
  if (ROLE_HEADS.has(last.lower)) {
    // "a minister" is not named; "the minister", "Norvik's minister" is one person in particular.
    return { ...base, kind: /^(?:a|an|another)$/.test(first) ? "unnamed" : "person", number: "one" };
  }
  // "a guard" is somebody, "the coast guard" a body.
  const somebody = head.length === 2 && last.lower === "guard" && DETERMINERS.has(first);
  if (BODY_NOUNS.has(last.lower) && !somebody) return { ...base, kind: "organization", number: "one" };
  if (MESSAGE_NOUNS.has(last.lower) || KEPT_PAPERS.has(last.lower)) return { ...base, kind: "document", number: "one" };
  // "some passengers", "many Norvikers".
  if (/[^s]s$/.test(last.lower) && (SEVERAL_WORDS.has(first) || (DETERMINERS.has(first) && /^\p{Ll}/u.test(last.text))))
    return { ...base, kind: "unnamed", number: "several" };
  // "Developers", "farmers": people of a kind.
  if (isPersonNoun(last.lower) && /[^s]s$/.test(last.lower)) return { ...base, kind: "unnamed", number: "several" };
  if (isPersonNoun(last.lower))
    return { ...base, kind: /^(?:an?|one|another|some)$/.test(first) ? "unnamed" : "person", number: "one" };
  if (/^\p{Lu}/u.test(last.text) && !DETERMINERS.has(first))
    return { ...base, kind: looksLikeBody(head) ? "organization" : "person", number: "one" };
  if (DETERMINERS.has(first) || /^\p{Lu}/u.test(last.text)) return { ...base, kind: "organization", number: "one" };
  return { ...base, kind: "unnamed", number: /[^s]s$/.test(last.lower) ? "several" : "unknown" };
}

/** "harbour master", "readers", "violinist": a noun for people. */
export function isPersonNoun(plural: string): boolean {
  const one = /(?:ch|sh|ss|x)es$/.test(plural)
    ? plural.slice(0, -2)
    : /[^s]s$/.test(plural)
      ? plural.slice(0, -1)
      : plural.endsWith("men")
        ? `${plural.slice(0, -2)}an`
        : plural;
  const word = (plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : one).replace(
    /^(?:ex|co|vice|step|great|grand)-/,
    "",
  );
  return (
    PERSON_NOUNS.has(word) ||
    ROLE_NOUNS.has(word) ||
    ROLE_HEADS.has(word) ||
    UNNAMED_PERSONS.has(word) ||
    /^\p{Ll}{3,}(?:[^aeiou]er|tor|ist|man|woman|master|keeper|eer)$/u.test(word)
  );
}

function looksLikeBody(head: readonly Word[]): boolean {
  return head.length === 1
    ? /^\p{Lu}{2,}$/u.test(head[0]?.text ?? "")
    : /(?:ministry|party|council|union|committee|agency|department|house|bank|court|commission|group|association|institute|office|campaign|university)$/i.test(
        head[head.length - 1]?.text ?? "",
      );
}

/** One or several unnamed people, by the noun and what counts it; null where the head is no such noun. */
function numberOf(head: readonly Word[], last: Word): PeopleNumber | null {
  const words = head.map((word) => word.lower);
  if (/^\p{Lu}/u.test(last.text) && head.length > 1 && !UNNAMED_SEVERAL.has(last.lower)) return null;
  if (/^(?:one|another)$/.test(words[0] ?? "") && (words[1] === "of" || UNNAMED_ONE.has(last.lower))) return "one";
  if (words.some((word) => SEVERAL_WORDS.has(word)) && (UNNAMED_SEVERAL.has(last.lower) || words.includes("of")))
    return "several";
  if (UNNAMED_SEVERAL.has(last.lower)) return "several";
  if (UNNAMED_ONE.has(last.lower)) return "one";
  return null;
}
