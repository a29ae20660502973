import type { Layer, Layers, Token } from "../core/layers.ts";
import { pack, unpack } from "../storage/pack.ts";
import type { Packed } from "../storage/store.ts";

/**
 * A page's layers as they are kept: the tokens, four fifths of all, apart. Tags and dependencies, which would double
 * that, are for the stages of one page alone and are not kept.
 */
export function packLayers(layers: Layers): { readonly layers: Packed; readonly tokens: Packed } {
  const { tokens, tags: _, dependencies: __, ...others } = layers;
  return { layers: pack(others), tokens: pack(tokens) };
}

const NOT_KEPT = { by: { name: "not kept", version: "0" }, annotations: [] };

/**
 * The layers that were packed. The tokens stay packed until somebody asks for them, and are let go when memory runs
 * short: what linking holds of ten thousand pages would otherwise be tokens that it never looks at.
 */
export function unpackLayers(packed: Packed, packedTokens: Packed): Layers {
  const others = unpack(packed) as Omit<Layers, "tokens" | "tags" | "dependencies">;
  let known: WeakRef<Layer<Token>> | undefined;
  return {
    ...others,
    tags: NOT_KEPT,
    dependencies: NOT_KEPT,
    get tokens(): Layer<Token> {
      const still = known?.deref();
      if (still !== undefined) return still;
      const tokens = unpack(packedTokens) as Layer<Token>;
      known = new WeakRef(tokens);
      return tokens;
    },
  };
}
