import type { ChainLink, Claim } from "../../core/record.ts";
import type { ClaimNode } from "../contract/answers.ts";
import { foldText } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";

/** What makes two links of two chains one step: the same entity, else the same name of the same kind. */
function keyOf(link: ChainLink): string {
  return link.entity ?? `${link.kind} ${foldText(link.name)}`;
}

/**
 * The chains of a claim's members as one tree: who spoke at the root, then every relay, a page at each leaf. Steps that
 * several chains share from the root on stand once. Nodes come after their parents.
 */
export function chainTree(view: RecordView, claim: Claim): ClaimNode[] {
  const nodes = new Map<string, ClaimNode>();
  for (const [at, member] of claim.members.entries()) {
    const said = member.attribution === null ? undefined : view.attributions.get(member.attribution);
    // The first link is the page's own outlet, which stands for the page: a leaf is a page, not an outlet.
    const links = (said?.chain.slice(1) ?? []).toReversed();
    let path = "";
    let parent: string | null = null;
    for (const link of links) {
      path = `${path}/${keyOf(link)}`;
      const known = nodes.get(path);
      if (known === undefined) {
        nodes.set(path, {
          id: `n${nodes.size}`,
          parent,
          name: link.name,
          kind: link.kind,
          entity: link.entity,
          inferred: link.inferred,
          page: null,
          words: link.span === null ? null : view.quote(link.span),
          members: [],
        });
      } else if (known.inferred && !link.inferred) {
        known.inferred = false;
        if (link.span !== null) known.words = view.quote(link.span);
      }
      parent = nodes.get(path)?.id ?? null;
    }
    const { page } = member.span;
    const leaf = nodes.get(`${path}/ ${page}`);
    if (leaf !== undefined) {
      leaf.members.push(at);
      continue;
    }
    const { outlet, label } = view.reference(page);
    nodes.set(`${path}/ ${page}`, {
      id: `n${nodes.size}`,
      parent,
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
