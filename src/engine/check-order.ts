import type { FindingName } from "../core/findings.ts";
import type { LayerName } from "../core/layers.ts";
import type { LinkStage, PageStage } from "../core/stage.ts";

/**
 * A stage with its own needs and gives forgotten, as the ordered arrays hold them. `never` as what it needs: the
 * engine has checked that the layers are there before it calls.
 */
export type AnyPageStage = Pick<PageStage, "name" | "version" | "needs" | "gives"> & {
  annotate(page: Parameters<PageStage["annotate"]>[0], layers: never): object;
};
export type AnyLinkStage = Pick<LinkStage, "name" | "version" | "needs" | "gives"> & {
  readonly byMatter?: object;
  link(dossier: never): { readonly findings: object; readonly joins: ReturnType<LinkStage["link"]>["joins"] };
  remembering?(): AnyLinkStage["link"];
};

type Ordered = {
  readonly name: string;
  readonly needs: readonly string[];
  readonly gives: readonly string[];
};

/**
 * Checks that every stage comes after those that give what it needs, that nothing is given twice, that no two stages
 * share a name and, where `all` is given, that all of it is given. Throws an ordinary error: a wrong order is a bug.
 */
export function checkOrder(stages: readonly Ordered[], all: readonly (LayerName | FindingName)[] = []): void {
  const names = new Set<string>();
  const given = new Map<string, string>();
  for (const stage of stages) {
    if (names.has(stage.name)) throw new Error(`Two stages are named ${stage.name}.`);
    names.add(stage.name);
    for (const need of stage.needs) {
      if (!given.has(need)) throw new Error(`The stage ${stage.name} needs ${need}, which no earlier stage gives.`);
    }
    for (const gift of stage.gives) {
      const giver = given.get(gift);
      if (giver !== undefined) throw new Error(`The stages ${giver} and ${stage.name} both give ${gift}.`);
      given.set(gift, stage.name);
    }
  }
  for (const name of all) if (!given.has(name)) throw new Error(`No stage gives ${name}.`);
}
