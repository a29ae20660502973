import { readFileSync } from "node:fs";
import { brotliDecompressSync, inflateRawSync, zstdDecompressSync } from "node:zlib";
import { HearsayError } from "../core/errors.ts";
import { decodeModel, type Model, type Unpack } from "./model-file.ts";

/** Beside the package: two folders up from src/models as from dist/models. */
const FOLDER = new URL("../../weights/", import.meta.url);

/** Models whose arrays somebody still reads: what a kernel has a copy of need not be held twice. */
const loaded = new Map<string, WeakRef<Model>>();

/**
 * A trained model of the package, `weights/NAME.model`: read when first asked for, and
 * once a thread for as long as somebody holds it. `features` names the feature templates that the caller computes. Throws HearsayError `model-missing`, `model-damaged`, `model-mismatch`.
 */
export function loadModel(name: string, features: string): Model {
  const key = `${name} ${features}`;
  const known = loaded.get(key)?.deref();
  if (known !== undefined) return known;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(new URL(`${name}.model`, FOLDER));
  } catch (cause) {
    throw new HearsayError("model-missing", `The model ${name} cannot be read from the package.`, { cause });
  }
  const model = decodeModel(bytes, name, features, unpack);
  loaded.set(key, new WeakRef(model));
  return model;
}

/** What zlib takes for the size of a piece at the least. */
const LEAST_PIECE = 64;

/** Unpacks the body of a model file. */
export const unpack: Unpack = (packing, packed, length) => {
  // The stated length is the most that is unpacked: a damaged file must not fill the memory.
  // One piece: by default it comes in thousands, which are put together.
  const options = { maxOutputLength: Math.max(1, length), chunkSize: Math.max(LEAST_PIECE, length) };
  if (packing === 0) return packed;
  if (packing === 1) return inflateRawSync(packed, options);
  if (packing === 2) return brotliDecompressSync(packed, options);
  if (packing === 3) return zstdDecompressSync(packed, options);
  throw new RangeError(`no packing ${packing} is known`);
};
