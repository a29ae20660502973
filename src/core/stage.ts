import type { FindingName, Findings, Join } from "./findings.ts";
import type { LayerName, Layers } from "./layers.ts";
import type { Page } from "./page.ts";
import type { Correction } from "./record.ts";

/**
 * An annotator: reads a frozen page and the layers it needs, gives layers. Pure: same input, same output, nothing kept
 * between pages. The engine checks at start that every need is given by an earlier stage.
 */
export type PageStage<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> = {
  readonly name: string;
  /** Changes whenever the stage's output may change; pages are worked over again then. */
  readonly version: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  annotate(page: Page, layers: Pick<Layers, Needs>): Pick<Layers, Gives>;
};

/** A page with all its layers and the global ids of what stands in them (index = page-local id). */
export type ReadPage = {
  readonly page: Page;
  readonly layers: Layers;
  readonly ids: {
    readonly attributions: readonly string[];
    readonly events: readonly string[];
  };
  /** Two with the same stamp are the same page with the same layers. */
  readonly stamp?: string;
};

/** What a linking stage sees: all pages, sorted by page id, the findings of the stages before it, the user's corrections. */
export type DossierView<Needs extends FindingName = FindingName> = {
  readonly pages: readonly ReadPage[];
  readonly findings: Pick<Findings, Needs>;
  readonly corrections: readonly Correction[];
};

/** A linker: reads every page of the dossier and gives one kind of finding. Pure and independent of the order of arrival. */
export type LinkStage<Needs extends FindingName = FindingName, Gives extends FindingName = FindingName> = {
  readonly name: string;
  readonly version: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  /**
   * Stands on a stage that looks at no more than one matter at a time: it is run on each of them alone, and only where
   * something has changed. It sees what stands on the matter's pages; of entities no roles and no `maybeSame`, of origins
   * nothing behind them, and not which matter is the main one. What it gives, put together, is put in this order.
   */
  readonly byMatter?: { readonly [name in Gives]: (a: Findings[name][number], b: Findings[name][number]) => number };
  link(dossier: DossierView<Needs>): { readonly findings: Pick<Findings, Gives>; readonly joins: readonly Join[] };
  /**
   * A linker for a dossier that grows, in a process that holds it open: it gives what `link` gives, and remembers what it
   * worked out. What is the same object as in the call before is taken to be unchanged.
   */
  remembering?(): LinkStage<Needs, Gives>["link"];
};
