import type { ChainLink, Claim } from "../../core/record.ts";
import type { ClaimNode } from "../contract/answers.ts";
import { foldText } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";

/** What makes two links of two chains one step: the same entity, else the same name, the article left out. */
function keyOf(link: ChainLink): string {
  if (link.entity !== null) return link.entity;
  return `${link.kind === "unnamed" ? "unnamed " : ""}${foldText(link.name).replace(/^the\s+/, "")}`;
}

/**
 * A chain from its origin on. Who stands unnamed behind the last link that has a name is told beside it: two wordings of
 * one report are one way, whatever each page calls the report's sources.
 */
function fromOrigin(chain: readonly ChainLink[]): { links: readonly ChainLink[]; behind: readonly ChainLink[] } {
  // The first link is the page's own outlet, for which the leaf stands: a leaf is a page, not an outlet.
  const links = chain.slice(1).toReversed();
  const named = links.findIndex(({ kind }) => kind !== "unnamed");
  return named === -1 ? { links, behind: [] } : { links: links.slice(named), behind: links.slice(0, named) };
}

/**
 * The chains of a claim's members as one tree: the origin at the root, then every relay, a page at each leaf. Steps that
 * several chains share from the root on stand once. Nodes come after their parents.
 */
export function chainTree(view: RecordView, claim: Claim): ClaimNode[] {
  const nodes = new Map<string, ClaimNode>();
  const add = (path: string, node: Omit<ClaimNode, "id" | "behind">): ClaimNode => {
    const made = { id: `n${nodes.size}`, behind: [], ...node };
    nodes.set(path, made);
    return made;
  };
  for (const [at, member] of claim.members.entries()) {
    const said = member.attribution === null ? undefined : view.attributions.get(member.attribution);
    const { links, behind } = fromOrigin(said?.chain ?? []);
    let path = "";
    let last: ClaimNode | undefined;
    for (const [step, link] of links.entries()) {
      path = `${path}/${keyOf(link)}`;
      const { name, kind, entity, inferred } = link;
      const words = link.span === null ? null : view.quote(link.span);
      const parent: string | null = last?.id ?? null;
      const node: ClaimNode =
        nodes.get(path) ?? add(path, { parent, name, kind, entity, inferred, page: null, words, members: [] });
      last = node;
      // What one page tells outright is no guess, though it was carried over in another.
      if (node.inferred && !inferred) Object.assign(node, { inferred, words });
      if (step > 0) continue;
      for (const one of behind) {
        if (node.behind.some((other) => foldText(other.name) === foldText(one.name))) continue;
        node.behind.push({ name: one.name, words: one.span === null ? null : view.quote(one.span) });
      }
    }
    const { page } = member.span;
    const leaf = nodes.get(`${path}/ ${page}`);
    if (leaf !== undefined) {
      leaf.members.push(at);
      continue;
    }
    const { outlet, label } = view.reference(page);
    add(`${path}/ ${page}`, {
      parent: last?.id ?? null,
      name: outlet ?? label,
      kind: "page",
      entity: said?.chain[0]?.entity ?? null,
      inferred: false,
      page,
      words: view.quote(member.span),
      members: [at],
    });
  }
  return [...nodes.values()];
}
