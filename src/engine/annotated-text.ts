import type {
  AttributionAnnotation,
  ChainLinkAnnotation,
  Dependency,
  EventAnnotation,
  Layers,
  Mention,
  PageEntity,
  Quantity,
  Tag,
  Time,
} from "../core/layers.ts";
import type { Page } from "../core/page.ts";
import type { TextSpan } from "../core/span.ts";

/** Start and end in the given text: UTF-16 code units, end exclusive. */
type Pair = readonly [start: number, end: number];

/** What `hearsay annotate` gives for a text. Numbers in `entity`, `parent`, `when` and `attribution` are places in the lists beside. */
export type AnnotatedText = {
  readonly id: string;
  readonly sentences: readonly Pair[];
  readonly entities: readonly (Pick<PageEntity, "name" | "kind" | "names"> & {
    readonly mentions: readonly (TextSpan & Pick<Mention, "by" | "confidence" | "nameConfidence">)[];
  })[];
  readonly times: readonly Pick<Time, "start" | "end" | "type" | "value">[];
  readonly attributions: readonly (Pick<
    AttributionAnnotation,
    "form" | "fidelity" | "stance" | "hypothetical" | "speaker" | "parent"
  > & {
    readonly sources: readonly Pair[];
    readonly cues: readonly Pair[];
    readonly contents: readonly Pair[];
    readonly hedges: readonly Pair[];
    readonly chain: readonly (Omit<ChainLinkAnnotation, "span"> & { readonly span: Pair | null })[];
  })[];
  readonly events: readonly (Pick<
    EventAnnotation,
    "start" | "end" | "scheme" | "type" | "mode" | "noun" | "status" | "stance" | "attribution" | "code" | "slight"
  > & {
    readonly participants: readonly (TextSpan & {
      readonly role: string;
      readonly name: string;
      readonly entity: number | null;
    })[];
    readonly when: number | null;
    readonly where: (TextSpan & { readonly name: string }) | null;
  })[];
  /** Words with their tags; `head` is a place in this list, null for the root of a sentence. */
  readonly quantities?: readonly (Pick<Quantity, "start" | "end" | "value" | "unit" | "qualifier" | "change"> & {
    readonly scope: Pair | null;
  })[];
  readonly tokens?: readonly (TextSpan &
    Pick<Tag, "upos" | "xpos" | "lemma"> &
    Pick<Dependency, "head" | "relation"> & { readonly sentence: number })[];
};

/** What is given beside the rest where somebody asks for it. */
export type Added = { readonly tokens?: boolean; readonly quantities?: boolean };

function quantityOf({ start, end, value, unit, qualifier, scope, change }: Quantity) {
  return { start, end, value, unit, qualifier, scope: scope === null ? null : pair(scope), change };
}

/** A page's layers in the form that the filter prints. */
export function annotatedText(id: string, page: Page, layers: Layers, adds: Added): AnnotatedText {
  const mentions = Map.groupBy(layers.mentions.annotations, (mention) => mention.entity);
  return {
    id,
    sentences: layers.sentences.annotations.map(pair),
    entities: layers.entities.annotations.map(({ id: entity, name, kind, names }) => ({
      name,
      kind,
      names,
      mentions: (mentions.get(entity) ?? []).map(({ start, end, by, confidence, nameConfidence }) => ({
        start,
        end,
        by,
        confidence,
        ...(nameConfidence === undefined ? {} : { nameConfidence }),
      })),
    })),
    times: layers.times.annotations.map(({ start, end, type, value }) => ({ start, end, type, value })),
    attributions: layers.attributions.annotations.map((one) => attributionOf(one, page)),
    events: layers.events.annotations.map(eventOf),
    ...(adds.quantities === true ? { quantities: layers.quantities.annotations.map(quantityOf) } : {}),
    ...(adds.tokens === true ? { tokens: tokensOf(layers) } : {}),
  };
}

function tokensOf({ tokens, tags, dependencies }: Layers): AnnotatedText["tokens"] & {} {
  return tokens.annotations.map(({ id, start, end, sentence }) => {
    const { upos = "X", xpos = "FW", lemma = "" } = tags.annotations[id] ?? {};
    const { head = null, relation = "dep" } = dependencies.annotations[id] ?? {};
    return { start, end, sentence, upos, xpos, lemma, head, relation };
  });
}

function attributionOf(one: AttributionAnnotation, page: Page): AnnotatedText["attributions"][number] {
  // The first link of a chain is the page's outlet; a bare text has none.
  const chain = page.outlet === null ? one.chain.filter((link) => link.span !== null || link.inferred) : one.chain;
  return {
    sources: one.sources.map(pair),
    cues: one.cues.map(pair),
    contents: one.contents.map(pair),
    form: one.form,
    fidelity: one.fidelity,
    stance: one.stance,
    hedges: one.hedges.map(pair),
    hypothetical: one.hypothetical,
    speaker: one.speaker,
    parent: one.parent,
    chain: chain.map(({ span, ...link }) => ({ ...link, span: span === null ? null : pair(span) })),
  };
}

function eventOf(event: EventAnnotation): AnnotatedText["events"][number] {
  const { start, end, scheme, type, mode, noun, status, stance, participants, when, where, attribution } = event;
  const { code, slight } = event;
  return {
    start,
    end,
    scheme,
    type,
    mode,
    noun,
    status,
    stance,
    participants: participants.map(({ role, span, name, entity }) => ({ role, ...bounds(span), name, entity })),
    when,
    where: where === null ? null : { name: where.name, ...bounds(where.span) },
    attribution,
    ...(code === undefined ? {} : { code }),
    ...(slight === true ? { slight } : {}),
  };
}

function pair({ start, end }: TextSpan): Pair {
  return [start, end];
}

function bounds({ start, end }: TextSpan): TextSpan {
  return { start, end };
}
