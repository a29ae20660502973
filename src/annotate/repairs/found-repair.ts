import type { Repair } from "../../core/layers.ts";

/** A repair before it has its place in the layer; offsets are into what its finder was given. */
export type FoundRepair = Omit<Repair, "id">;

/** A lost space, or, where it is weak, a place where one may have been lost: read only where a lost quote mark explains it. */
export type PossibleSpace = FoundRepair & { readonly weak: boolean };
