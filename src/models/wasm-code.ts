/*
 * A small WebAssembly module written out instruction by instruction: the instructions that the kernels of this room need,
 * as the bytes that stand for them. Place and value arguments are instructions themselves.
 */

/** As much of the platform's interface as is used here; the language's own types leave it to those of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
};

/** Instructions that leave one value. */
export type Code = readonly number[];

const PAGE = 65_536;

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const low = rest & 127;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 128);
    if (rest === 0) return bytes;
  }
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const low = rest & 127;
    rest >>= 7;
    const last = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0);
    bytes.push(last ? low : low | 128);
    if (last) return bytes;
  }
}

/** A number as it stands. */
export const whole = (value: number): number[] => [0x41, ...signed(value)];
export const get = (index: number): number[] => [0x20, ...unsigned(index)];
export const set = (index: number, value: Code): number[] => [...value, 0x21, ...unsigned(index)];
export const plus = (a: Code, b: Code): number[] => [...a, ...b, 0x6a];
export const minus = (a: Code, b: Code): number[] => [...a, ...b, 0x6b];
export const times = (a: Code, b: Code): number[] => [...a, ...b, 0x6c];
export const both = (a: Code, b: Code): number[] => [...a, ...b, 0x71];
export const shifted = (a: Code, left: number): number[] => [...a, ...whole(left), 0x74];
export const less = (a: Code, b: Code): number[] => [...a, ...b, 0x48];
/** A loop that is gone through again while `condition` holds at its end. */
export const again = (body: Code, condition: Code): number[] => [0x03, 0x40, ...body, ...condition, 0x0d, 0x00, 0x0b];
/** The same, not gone through at all where the condition does not hold. */
export const during = (condition: Code, body: Code): number[] => [
  ...[0x02, 0x40],
  ...condition,
  ...[0x45, 0x0d, 0x00],
  ...again(body, condition),
  0x0b,
];
/** The first where the condition holds, the second where not. */
export const either = (condition: Code, yes: Code, no: Code): number[] => [
  ...condition,
  ...[0x04, 0x40],
  ...yes,
  0x05,
  ...no,
  0x0b,
];

/** Four bytes, and one without a sign, as a number. */
export const loadWhole = (place: Code): number[] => [...place, 0x28, 2, 0];
export const loadByte = (place: Code): number[] => [...place, 0x2d, 0, 0];
/** Sixteen bytes. */
export const load = (place: Code, offset: number): number[] => [...place, 0xfd, 0x00, 2, ...unsigned(offset)];
export const store = (place: Code, offset: number, value: Code): number[] => [
  ...place,
  ...value,
  ...[0xfd, 0x0b, 2],
  ...unsigned(offset),
];
export const ZERO: Code = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];

/** A function of the module: its name, how many parameters, variables and vectors it has, and what it does. */
export type Written = {
  readonly name: string;
  readonly parameters: number;
  readonly numbers: number;
  readonly vectors: number;
  readonly body: Code;
};

/** What the functions are, by name, with the memory of so many bytes at least, all 0, in which they work. */
export function makeModule(functions: readonly Written[], bytes: number): object & { readonly memory: ArrayBuffer } {
  const code = new WebAssembly.Module(moduleBytes(functions, Math.ceil(bytes / PAGE)));
  const { memory, ...made } = new WebAssembly.Instance(code).exports as { memory: { buffer: ArrayBuffer } };
  return { ...made, memory: memory.buffer };
}

function moduleBytes(functions: readonly Written[], pages: number): Uint8Array<ArrayBuffer> {
  const section = (id: number, body: Code): number[] => [id, ...unsigned(body.length), ...body];
  const name = (text: string): number[] =>
    [text.length, ...text].map((part) => (typeof part === "number" ? part : part.charCodeAt(0)));
  const list = (parts: readonly Code[]): number[] => [...unsigned(parts.length), ...parts.flat()];
  const codes = functions.map(({ numbers, vectors, body }) => {
    const code = [2, ...unsigned(numbers), 0x7f, ...unsigned(vectors), 0x7b, ...body, 0x0b];
    return [...unsigned(code.length), ...code];
  });
  const types = functions.map(({ parameters }) => [0x60, parameters, ...new Array<number>(parameters).fill(0x7f), 0]);
  const exported = functions.map((written, index) => [...name(written.name), 0, index]);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(3, list(functions.map((_, index) => [index]))),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, list([[...name("memory"), 2, 0], ...exported])),
    ...section(10, list(codes)),
  ]);
}
