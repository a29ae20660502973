import type { Layer, Layers, Token } from "../core/layers.ts";
import { pack, unpack } from "../storage/pack.ts";
import type { Packed } from "../storage/store.ts";

/** A page's layers as they are kept. */
export type PackedLayers = { readonly layers: Packed; readonly tokens: Packed };

/**
 * A page's layers as they are kept: the tokens, four fifths of all, apart. Tags and dependencies, which would double
 * that, are for the stages of one page alone and are not kept.
 */
export function packLayers(layers: Layers): PackedLayers {
  const { tokens, tags: _, dependencies: __, ...others } = layers;
  return { layers: pack(others), tokens: pack(tokens) };
}

const NOT_KEPT = { by: { name: "not kept", version: "0" }, annotations: [] };

type KeptLayers = Omit<Layers, "tokens" | "tags" | "dependencies">;

/**
 * A page's layers over what is kept of them. The tokens are unpacked when somebody asks, and let go when memory runs
 * short: what linking holds of ten thousand pages would otherwise be tokens that it never looks at.
 */
class UnpackedLayers implements Layers {
  readonly tags = NOT_KEPT;
  readonly dependencies = NOT_KEPT;
  readonly packed: PackedLayers;
  #tokens: WeakRef<Layer<Token>> | undefined;
  #held: Partial<KeptLayers>;
  #rest: WeakRef<KeptLayers> | undefined;

  constructor(packed: PackedLayers) {
    this.packed = packed;
    this.#held = unpack(packed.layers) as KeptLayers;
  }

  get tokens(): Layer<Token> {
    const known = this.#tokens?.deref();
    if (known !== undefined) return known;
    const tokens = unpack(this.packed.tokens) as Layer<Token>;
    this.#tokens = new WeakRef(tokens);
    return tokens;
  }
  get repairs() {
    return this.#held.repairs ?? this.#all().repairs;
  }
  get sentences() {
    return this.#held.sentences ?? this.#all().sentences;
  }
  get quotes() {
    return this.#held.quotes ?? this.#all().quotes;
  }
  get times() {
    return this.#held.times ?? this.#all().times;
  }
  get quantities() {
    return this.#held.quantities ?? this.#all().quantities;
  }
  get entities() {
    return this.#held.entities ?? this.#all().entities;
  }
  get mentions() {
    return this.#held.mentions ?? this.#all().mentions;
  }
  get attributions() {
    return this.#held.attributions ?? this.#all().attributions;
  }
  get events() {
    return this.#held.events ?? this.#all().events;
  }

  letGo(): void {
    const { repairs, attributions } = this;
    this.#held = { repairs, attributions };
  }

  #all(): KeptLayers {
    const known = this.#rest?.deref();
    if (known !== undefined) return known;
    const layers = unpack(this.packed.layers) as KeptLayers;
    this.#rest = new WeakRef(layers);
    return layers;
  }
}

/** The layers that were packed; see `UnpackedLayers`. */
export function unpackLayers(layers: Packed, tokens: Packed): Layers {
  return new UnpackedLayers({ layers, tokens });
}

/** What these very layers were unpacked from; undefined where they were not, or are changed ones. */
export function packedOf(layers: Layers): PackedLayers | undefined {
  return layers instanceof UnpackedLayers ? layers.packed : undefined;
}

/** Lets go of what of these layers no record holds, until somebody asks for it again. */
export function letGoOfLayers(layers: Layers): void {
  if (layers instanceof UnpackedLayers) layers.letGo();
}
