import { loadModel } from "../../models/load-model.ts";
import type { Model } from "../../models/model-file.ts";
import { TABLE_ROWS } from "./network-input.ts";
import { type NetworkShape, type NetworkWeights, partsOf, QuoteNetwork } from "./quote-network.ts";

export const NETWORK_MODEL = "lost-quotes-network";
/** Names the rows of `network-input.ts` and the form of the network; raise it with them, and train again. */
export const NETWORK_FEATURES = "lost-quotes-network 2";

/** The networks of the model. */
export const NETWORKS = ["first"] as const;

/** The greatest code of a matrix, and of the table: its rows are added up by the dozen, and so need to be told less exactly. */
const GREATEST_CODE = { part: 127, table: 31 } as const;

let opened: readonly QuoteNetwork[] | null = null;

/** The networks of the package, read once. Throws as `loadModel`. */
export function loadQuoteNetworks(): readonly QuoteNetwork[] {
  if (opened === null) {
    const model = loadModel(NETWORK_MODEL, NETWORK_FEATURES);
    opened = NETWORKS.map((name) => new QuoteNetwork(networkWeightsOf(model, name)));
  }
  return opened;
}

/** Weights from a model as `packNetwork` made them, under a name. */
export function networkWeightsOf(model: Model, network: string): NetworkWeights {
  const shape: NetworkShape = {
    width: model.number(`${network}-width`),
    dilations: model.numbers(`${network}-dilations`),
    pageAfter: model.number(`${network}-pageAfter`),
    pageWidth: model.number(`${network}-pageWidth`),
    usages: model.number(`${network}-usages`),
  };
  const columns = new Map(partsOf(shape).map((part) => [part.name, part.columns]));
  const unpacked = (name: string, width: number, greatest: number) =>
    wholeRows(
      model.bytes(`${network}-${name}.codes`),
      floats(model.bytes(`${network}-${name}.sizes`)),
      width,
      greatest,
    );
  return {
    shape,
    part: (name) => unpacked(name, columns.get(name) ?? 1, GREATEST_CODE.part),
    table: unpacked("table", shape.width, GREATEST_CODE.table),
    special: Float64Array.from(model.numbers(`${network}-special`)),
  };
}

function floats(bytes: Uint8Array): Float32Array {
  // A copy: the array may begin anywhere in the body.
  return new Float32Array(new Uint8Array(bytes).buffer);
}

function wholeRows(codes: Uint8Array, sizes: Float32Array, width: number, greatest: number): Float32Array {
  const signed = new Int8Array(codes.buffer, codes.byteOffset, codes.byteLength);
  const weights = new Float32Array(signed.length);
  // Plain loops: `from` with a function takes sixty milliseconds, and this is on the way to the first text.
  for (let row = 0, at = 0; at < signed.length; row++) {
    const size = sizes[row] as number;
    for (const end = Math.min(at + width, signed.length); at < end; at++)
      weights[at] = ((signed[at] as number) / greatest) * size;
  }
  return weights;
}

/** A network as arrays and facts of a model, under a name: every weight a code, every row with its greatest number. */
export function packNetwork(
  network: string,
  { shape, part, table, special }: NetworkWeights,
): {
  facts: { readonly [name: string]: unknown };
  arrays: { readonly [name: string]: Uint8Array };
} {
  const arrays: { [name: string]: Uint8Array } = {};
  const pack = (name: string, weights: Float32Array, rows: number, width: number, greatest: number) => {
    const sizes = new Float32Array(rows);
    const codes = new Int8Array(rows * width);
    for (let row = 0; row < rows; row++) {
      let size = 0;
      for (let at = row * width; at < (row + 1) * width; at++) size = Math.max(size, Math.abs(weights[at] as number));
      sizes[row] = size;
      if (size === 0) continue;
      for (let at = row * width; at < (row + 1) * width; at++)
        codes[at] = Math.round(((weights[at] as number) / size) * greatest);
    }
    arrays[`${network}-${name}.codes`] = new Uint8Array(codes.buffer);
    arrays[`${network}-${name}.sizes`] = new Uint8Array(sizes.buffer);
  };
  for (const { name, rows, columns } of partsOf(shape)) pack(name, part(name), rows, columns, GREATEST_CODE.part);
  pack("table", table, TABLE_ROWS, shape.width, GREATEST_CODE.table);
  const rounded = Array.from(special, (score) => Math.round(score * 1e4) / 1e4);
  const facts = Object.entries({ ...shape, special: rounded }).map(([fact, value]) => [`${network}-${fact}`, value]);
  return { facts: Object.fromEntries(facts), arrays };
}
