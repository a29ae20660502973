import type { Repair } from "../../core/layers.ts";

/** A repair before it has its place in the layer; offsets are into what its finder was given. */
export type FoundRepair = Omit<Repair, "id">;
