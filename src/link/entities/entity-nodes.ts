import type { EntityFinding } from "../../core/findings.ts";
import type { Mention, PageEntity } from "../../core/layers.ts";
import type { Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { type StatedAge, statedAge } from "../../document/stated-age.ts";

/** An entity of one page, as linking looks at it. */
export type EntityNode = {
  readonly page: string;
  /** The page's matter; the page's own id where it has none. */
  readonly matter: string;
  readonly entity: PageEntity;
  /** Its mentions in order; at least one. */
  readonly mentions: readonly Mention[];
  /** These, and what it is a member as, as an entity of the dossier tells them: the same objects whatever it is joined with. */
  readonly told: EntityFinding["mentions"];
  readonly member: EntityFinding["members"][number];
  /** The first mention by name, else the first of all. */
  readonly evidence: Span;
  /** Of a person, the age that the page states. */
  readonly age: StatedAge | null;
};

/** By id, the mentions of a page's entities, in order. */
function mentionsOf({ layers }: ReadPage): ReadonlyMap<number, readonly Mention[]> {
  const mentions = new Map<number, Mention[]>();
  for (const mention of layers.mentions.annotations) {
    const known = mentions.get(mention.entity);
    if (known === undefined) mentions.set(mention.entity, [mention]);
    else known.push(mention);
  }
  return mentions;
}

/** The mention by which an entity is put in order: the first by name, else the first of all. */
function shownBy(mentions: readonly Mention[] | undefined): Mention | undefined {
  return mentions?.find((mention) => mention.by === "name") ?? mentions?.[0];
}

/** By id, where the entities of a page begin, as `entityNodes` puts them in order. */
export function entityPlaces(read: ReadPage): ReadonlyMap<number, number> {
  return new Map([...mentionsOf(read)].map(([id, own]) => [id, shownBy(own)?.start ?? 0]));
}

/** The entities of a matter's pages that have at least one mention, in order of page id and first mention. */
export function entityNodes(pages: readonly ReadPage[], matter: string): EntityNode[] {
  return pages.flatMap((read) => {
    const { page, layers } = read;
    const mentions = mentionsOf(read);
    const nodes: EntityNode[] = [];
    for (const entity of layers.entities.annotations) {
      const own = mentions.get(entity.id);
      const shown = shownBy(own);
      if (own === undefined || shown === undefined) continue;
      nodes.push({
        page: page.id,
        matter,
        entity,
        mentions: own,
        told: own.map(({ start, end, by, confidence }) => ({ page: page.id, start, end, by, confidence })),
        member: { page: page.id, id: entity.id },
        evidence: { page: page.id, start: shown.start, end: shown.end },
        age: entity.kind === "person" ? statedAge(page, own) : null,
      });
    }
    return nodes.sort((a, b) => a.evidence.start - b.evidence.start || a.entity.id - b.entity.id);
  });
}

/** Numbers of the nodes that a stretch of a page points at: those with a mention that shares text with it. */
export function nodesAt(nodes: readonly EntityNode[], span: Span): number[] {
  return nodes.flatMap((node, index) =>
    node.page === span.page && node.mentions.some((mention) => overlap(mention, span)) ? [index] : [],
  );
}
