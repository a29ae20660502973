import { HearsayError } from "../core/errors.ts";
import type { LayerName, Layers } from "../core/layers.ts";
import type { Page } from "../core/page.ts";
import type { AnyPageStage } from "./check-order.ts";

/** A stage that threw: a defect of ours, told with the stage's name. */
export class StageFailure extends Error {
  readonly stage: string;

  constructor(stage: string, cause: unknown) {
    super(`The stage ${stage} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "StageFailure";
    this.stage = stage;
  }
}

/** Every layer, with nothing in it. */
export function emptyLayers(): Layers {
  const empty = { by: { name: "none", version: "0" }, annotations: [] };
  return {
    repairs: empty,
    tokens: empty,
    sentences: empty,
    tags: empty,
    dependencies: empty,
    quotes: empty,
    times: empty,
    quantities: empty,
    entities: empty,
    mentions: empty,
    attributions: empty,
    events: empty,
  };
}

/** Runs the stages over a page, each seeing the layers that the ones before it gave. Throws StageFailure, and HearsayError where a model cannot be loaded. */
export function annotatePage(page: Page, stages: readonly AnyPageStage[]): Layers {
  const layers: Layers = emptyLayers();
  for (const stage of stages) {
    let given: object;
    try {
      given = stage.annotate(page, layers as never);
    } catch (cause) {
      // A model that is missing or damaged is no defect of the stage.
      if (cause instanceof HearsayError) throw cause;
      throw new StageFailure(stage.name, cause);
    }
    // What a stage gives beyond what it declared is not taken: the order was checked on the declaration.
    for (const name of stage.gives) {
      const layer = (given as Partial<Layers>)[name];
      if (layer === undefined) throw new StageFailure(stage.name, new Error(`it did not give ${name}`));
      setLayer(layers, name, layer);
    }
  }
  return layers;
}

function setLayer(layers: Layers, name: LayerName, layer: Layers[LayerName]): void {
  Object.assign(layers, { [name]: layer });
}
