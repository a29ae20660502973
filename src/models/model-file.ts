import { HearsayError } from "../core/errors.ts";
import { SparseWeights } from "./sparse-weights.ts";
import { type ChoiceWeights, DenseWeights, PairWeights } from "./weights.ts";

/**
 * A model file, all numbers little-endian:
 *
 *     0  "hearsay model\n"   14 bytes
 *    14  format               1 byte, `FORMAT`
 *    15  packing              1 byte: 0 none, 1 deflate, 2 brotli, 3 zstd
 *    16  checksum             4 bytes, over everything from byte 20 on
 *    20  length of the header, of the packed body, of the unpacked body: 4 bytes each
 *    32  header               JSON: {name, features, facts, arrays: [{name, length}]}
 *        body                 packed: the arrays one after the other, bytes
 */
export const FORMAT = 1;
const MAGIC = "hearsay model\n";
const FIXED = 32;

/** What a model file holds. */
export type ModelContent = {
  readonly name: string;
  /** Names the feature templates the weights were trained for; a reader asks for the ones it computes. */
  readonly features: string;
  /** Labels and numbers that the reader needs, as JSON. */
  readonly facts: { readonly [name: string]: unknown };
  readonly arrays: { readonly [name: string]: Uint8Array };
};
export type Packing = { readonly code: number; pack(body: Uint8Array): Uint8Array };
/** Unpacks a body; `packing` as in the file. Throws what its library throws on damaged bytes. */
export type Unpack = (packing: number, packed: Uint8Array, length: number) => Uint8Array;

type Header = {
  readonly name: string;
  readonly features: string;
  readonly facts: ModelContent["facts"];
  readonly arrays: readonly { readonly name: string; readonly length: number }[];
};

/** The bytes of a model file. The same content gives the same bytes. */
export function encodeModel(content: ModelContent, packing: Packing): Uint8Array {
  const { name, features, facts, arrays } = content;
  const entries = Object.entries(arrays).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const header: Header = { name, features, facts, arrays: entries.map(([of, { length }]) => ({ name: of, length })) };
  const told = new TextEncoder().encode(JSON.stringify(header));
  const body = new Uint8Array(entries.reduce((sum, [, { length }]) => sum + length, 0));
  let at = 0;
  for (const [, bytes] of entries) {
    body.set(bytes, at);
    at += bytes.length;
  }
  const packed = packing.pack(body);
  const file = new Uint8Array(FIXED + told.length + packed.length);
  const view = new DataView(file.buffer);
  file.set(new TextEncoder().encode(MAGIC), 0);
  file[14] = FORMAT;
  file[15] = packing.code;
  view.setUint32(20, told.length, true);
  view.setUint32(24, packed.length, true);
  view.setUint32(28, body.length, true);
  file.set(told, FIXED);
  file.set(packed, FIXED + told.length);
  view.setUint32(16, checksum(file, 20), true);
  return file;
}

/**
 * Opens a model file. `features` are the templates that the caller computes. Throws HearsayError `model-damaged` for
 * bytes that are no sound model file, `model-mismatch` for one of another format, name or set of features.
 */
export function decodeModel(file: Uint8Array, name: string, features: string, unpack: Unpack): Model {
  const damaged = (how: string, cause?: unknown) =>
    new HearsayError("model-damaged", `The model ${name} ${how}.`, cause === undefined ? {} : { cause });
  if (file.length < FIXED) throw damaged("is cut off");
  if (new TextDecoder("latin1").decode(file.subarray(0, 14)) !== MAGIC) throw damaged("is not a model file");
  const format = file[14];
  if (format !== FORMAT) {
    throw new HearsayError("model-mismatch", `The model ${name} is of format ${format}, and this reads ${FORMAT}.`);
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [headerLength, packedLength, length] = [20, 24, 28].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  if (file.length !== FIXED + headerLength + packedLength) throw damaged("is cut off or too long");
  if (view.getUint32(16, true) !== checksum(file, 20)) throw damaged("does not have the checksum it names");
  let header: Header;
  let body: Uint8Array;
  try {
    header = JSON.parse(new TextDecoder().decode(file.subarray(FIXED, FIXED + headerLength))) as Header;
    body = unpack(file[15] as number, file.subarray(FIXED + headerLength), length);
  } catch (cause) {
    throw damaged("cannot be unpacked", cause);
  }
  if (body.length !== length) throw damaged("holds less than it says");
  if (header.name !== name || header.features !== features) {
    throw new HearsayError(
      "model-mismatch",
      `The model file is of ${header.name} with the features ${header.features}; ${name} with ${features} is wanted.`,
    );
  }
  const arrays = new Map<string, Uint8Array>();
  let at = 0;
  for (const one of header.arrays) {
    arrays.set(one.name, body.subarray(at, at + one.length));
    at += one.length;
  }
  if (at !== length) throw damaged("names more or less than it holds");
  return new Model(header, arrays);
}

/** An opened model: what its parts are, by name. Asking for what is not in it throws HearsayError `model-damaged`. */
export class Model {
  readonly name: string;
  readonly #facts: ModelContent["facts"];
  readonly #arrays: ReadonlyMap<string, Uint8Array>;

  constructor(header: Pick<Header, "name" | "facts">, arrays: ReadonlyMap<string, Uint8Array>) {
    this.name = header.name;
    this.#facts = header.facts;
    this.#arrays = arrays;
  }

  bytes(name: string): Uint8Array {
    return this.#arrays.get(name) ?? this.#lacks(name);
  }

  /** An array of 32-bit numbers that was stored as its bytes. */
  words(name: string): Uint32Array {
    const bytes = this.bytes(name);
    if (bytes.length % 4 !== 0) this.#lacks(name);
    // A copy: the array may begin anywhere in the body. Not slice, which in a Buffer of Node's copies nothing.
    return new Uint32Array(new Uint8Array(bytes).buffer);
  }

  number(name: string): number {
    const value = this.#facts[name];
    return typeof value === "number" ? value : this.#lacks(name);
  }

  strings(name: string): readonly string[] {
    const value = this.#facts[name];
    const list: unknown[] = Array.isArray(value) ? value : this.#lacks(name);
    return list.map((item) => (typeof item === "string" ? item : this.#lacks(name)));
  }

  numbers(name: string): readonly number[] {
    const value = this.#facts[name];
    const list: unknown[] = Array.isArray(value) ? value : this.#lacks(name);
    return list.map((item) => (typeof item === "number" ? item : this.#lacks(name)));
  }

  /**
   * Weights stored under a name: `NAME.codes` alone where dense, with `NAME.rows` where only some rows of two classes are
   * kept, with `NAME.counts` and `NAME.labels` beside these where only some classes of a row are.
   */
  weights(name: string): ChoiceWeights {
    const classes = this.number(`${name}.classes`);
    const greatest = this.number(`${name}.greatest`);
    const part = (what: string) => this.bytes(`${name}.${what}`);
    try {
      if (this.#arrays.has(`${name}.counts`))
        return new SparseWeights(part("rows"), part("counts"), part("labels"), part("codes"), classes, greatest);
      if (this.#arrays.has(`${name}.rows`)) return new PairWeights(part("rows"), part("codes"), greatest);
      return new DenseWeights(part("codes"), classes, greatest);
    } catch (cause) {
      if (cause instanceof HearsayError) throw cause;
      throw new HearsayError("model-damaged", `The model ${this.name}: ${(cause as Error).message}.`, { cause });
    }
  }

  #lacks(name: string): never {
    throw new HearsayError("model-damaged", `The model ${this.name} has no sound ${name}.`);
  }
}

/** A 32-bit checksum of the bytes from `from` on; it tells damage, not intent. */
export function checksum(bytes: Uint8Array, from: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = 0x811c9dc5 ^ (bytes.length - from);
  let at = from;
  for (const last = bytes.length - 4; at <= last; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 13)) >>> 0;
}
