import type { Layers } from "../../../core/layers.ts";
import { type PloverType, ploverCode } from "../../../core/plover-code.ts";
import { type CodedEvent, codeFeatures } from "./code-features.ts";
import type { EventCoder } from "./event-coder.ts";

/** Codes the events of one page: by learned weights where it has tags and dependencies, by rules alone where it has none. */
export class DraftCoder {
  readonly #layers: Pick<Layers, "tags" | "dependencies" | "sentences">;
  readonly #coder: EventCoder | null;

  /** `coderOf` opens the weights; null where the rules alone are to code. */
  constructor(layers: Pick<Layers, "tags" | "dependencies" | "sentences">, coderOf: (() => EventCoder) | null) {
    this.#layers = layers;
    this.#coder = coderOf === null || layers.tags.annotations.length === 0 ? null : coderOf();
  }

  /** The code of an event in a sentence of the page; null for what PLOVER has no type for. */
  code(event: CodedEvent, sentence: number): PloverType | null {
    const rule = event.code ?? ploverCode(event);
    const { tags, dependencies, sentences } = this.#layers;
    const around = sentences.annotations[sentence];
    if (rule === null || this.#coder === null || around === undefined) return rule;
    const words = { tags: tags.annotations, dependencies: dependencies.annotations, sentence: around };
    return this.#coder.code(codeFeatures(event, words), rule);
  }
}
