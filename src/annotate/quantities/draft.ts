import type { Quantity } from "../../core/layers.ts";
import type { Measured } from "./find-scope.ts";
import type { NumberRead } from "./read-number.ts";

/** A quantity before its scope is known. */
export type Draft = {
  readonly measured: Measured;
  readonly number: NumberRead;
  readonly value: Quantity["value"];
  readonly qualifier: Quantity["qualifier"];
  readonly hasUnit: boolean;
};
