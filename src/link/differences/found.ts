import type { Difference } from "../../core/record.ts";
import type { Ground } from "./ground.ts";

/** A difference before it has its id, with the numbers that led to it. */
export type Found = Omit<Difference, "id"> & { readonly features: Readonly<{ [feature: string]: number }> };

/** Looks for one kind of difference. */
export type Detector = { readonly name: string; find(ground: Ground): readonly Found[] };
