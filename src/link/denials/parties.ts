import type { AttributionAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { overlap } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { itemsIn } from "../../document/document.ts";
import { OFFICE_WORDS } from "../../languages/en/pointing-denials.ts";
import { countryOf, isEmptyWord } from "../../languages/en/sense.ts";
import { stem } from "../../languages/en/stem.ts";
import { bare, type Word, wordsIn } from "./words.ts";

/** Who speaks, as far as it tells whose side somebody is on. */
export type Party = {
  readonly entity: number | null;
  /** Words that tell one from another: names, "army", "union". */
  readonly words: readonly Word[];
  /** Those and the words of offices: "minister". */
  readonly called: ReadonlySet<string>;
};

export function partyOf(page: ReadPage, { speaker, sources }: AttributionAnnotation): Party {
  const { text } = page.page;
  const entity = speaker.entity === null ? undefined : page.layers.entities.annotations[speaker.entity];
  const names = (entity?.names ?? []).flatMap((name) => wordsIn(name, { start: 0, end: name.length }));
  const own = sources.flatMap((source) => wordsIn(text, source));
  const roles = (entity?.roles ?? []).flatMap(({ value }) => wordsIn(value, { start: 0, end: value.length }));
  const telling = [...names, ...own].filter(
    ({ word }) => !OFFICE_WORDS.has(bare(word)) && !isEmptyWord(word) && /\p{L}{3}/u.test(word),
  );
  const called = [...names, ...own, ...roles].filter(({ word }) => !isEmptyWord(word) && !BARE_OFFICES.has(bare(word)));
  return { entity: speaker.entity, words: telling, called: new Set(called.map(({ word }) => stem(bare(word)))) };
}

/** Offices that stand for whoever they are of. */
const BARE_OFFICES: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson official officials office statement mr mrs ms dr former senior a an the".split(
    " ",
  ),
);

/** True where both speak for one side: nobody denies what his own side says. */
export function areOneSide(a: Party, b: Party): boolean {
  if (a.entity !== null && a.entity === b.entity) return true;
  return a.words.some((one) => b.words.some((other) => areAkin(one, other)));
}

/** True where words speak of somebody or of his side. */
export function speaksOf(page: ReadPage, span: TextSpan, party: Party): boolean {
  if (party.entity !== null) {
    const mentions = itemsIn(page.layers.mentions.annotations, span);
    if (mentions.some((mention) => mention.entity === party.entity && overlap(mention, span))) return true;
  }
  const words = wordsIn(page.page.text, span);
  return words.some((word) => party.called.has(stem(bare(word.word))) || party.words.some((own) => areAkin(own, word)));
}

const LEAST_SHARED = 4;
/** Letters in which the names of a country and of its people part: "Sorvia", "Sorvian". */
const LONGEST_ENDING = 3;

/** One word, or names of one country and of its people. */
export function areAkin(a: Word, b: Word): boolean {
  const [one, other] = [bare(a.word), bare(b.word)];
  if (one === other || stem(one) === stem(other)) return true;
  if (!isName(a) || !isName(b)) return false;
  const country = countryOf(bare(a.text));
  if (country !== null && country === countryOf(bare(b.text))) return true;
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared++;
  return shared >= LEAST_SHARED && Math.max(one.length, other.length) - shared <= LONGEST_ENDING;
}

const isName = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
