import { numbersFrom } from "../random.ts";
import type { Company } from "./word-company.ts";

/** Columns beside those that are wanted, and rounds of powers: both make the outcome nearer to the exact one. */
const BESIDE = 12;
const ROUNDS = 4;

/**
 * The rows of a symmetric sparse matrix in few dimensions: the leading singular vectors by randomised subspace iteration
 * (Halko, Martinsson and Tropp 2011), each times a power of its singular value. Row-major, `dimensions` numbers a word.
 */
export function fewDimensions(company: Company, dimensions: number, power: number, seed: number): Float32Array {
  const size = company.words.length;
  const width = dimensions + BESIDE;
  const random = numbersFrom(seed);
  let basis: Float64Array = Float64Array.from({ length: size * width }, () => random() - 0.5);
  orthonormalise(basis, size, width);
  for (let round = 0; round < ROUNDS; round++) {
    basis = times(company, basis, width);
    orthonormalise(basis, size, width);
  }
  const image = times(company, basis, width);
  // The small symmetric matrix that the large one is within the subspace.
  const small = Array.from({ length: width }, () => new Float64Array(width));
  for (let row = 0; row < size; row++)
    for (let i = 0; i < width; i++) {
      const left = basis[row * width + i] as number;
      const line = small[i] as Float64Array;
      for (let j = 0; j < width; j++) line[j] = (line[j] as number) + left * (image[row * width + j] as number);
    }
  const { values, vectors } = eigen(small);
  const order = Array.from(values, (value, index) => [value, index] as const)
    .sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]) || a[1] - b[1])
    .slice(0, dimensions);
  const rows = new Float32Array(size * dimensions);
  order.forEach(([value, index], dimension) => {
    const scale = Math.abs(value) ** power;
    for (let row = 0; row < size; row++) {
      let sum = 0;
      for (let i = 0; i < width; i++)
        sum += (basis[row * width + i] as number) * ((vectors[i] as Float64Array)[index] as number);
      rows[row * dimensions + dimension] = sum * scale;
    }
  });
  return rows;
}

/** The mean of some vectors, and the axes along which they lie apart, those along which they do most first; each 1 long. */
export function principalAxes(
  rows: readonly Float32Array[],
  width: number,
): { readonly mean: Float64Array; readonly axes: readonly Float64Array[] } {
  const mean = new Float64Array(width);
  for (const row of rows)
    for (let at = 0; at < width; at++) mean[at] = (mean[at] as number) + (row[at] as number) / rows.length;
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows)
    for (let i = 0; i < width; i++) {
      const line = spread[i] as Float64Array;
      const left = (row[i] as number) - (mean[i] as number);
      for (let j = 0; j < width; j++) line[j] = (line[j] as number) + left * ((row[j] as number) - (mean[j] as number));
    }
  const { values, vectors } = eigen(spread.map((line) => line.map((value) => value / rows.length)));
  const order = Array.from(values, (value, index) => [value, index] as const).sort(
    (a, b) => b[0] - a[0] || a[1] - b[1],
  );
  return {
    mean,
    axes: order.map(([, index]) =>
      Float64Array.from({ length: width }, (_, at) => (vectors[at] as Float64Array)[index] as number),
    ),
  };
}

function times({ words, starts, columns, values }: Company, basis: Float64Array, width: number): Float64Array {
  const result = new Float64Array(words.length * width);
  for (let row = 0; row < words.length; row++) {
    const to = row * width;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const from = (columns[at] as number) * width;
      const value = values[at] as number;
      for (let i = 0; i < width; i++) result[to + i] = (result[to + i] as number) + value * (basis[from + i] as number);
    }
  }
  return result;
}

/** Gram and Schmidt's way, modified: the columns become unit vectors at right angles. */
function orthonormalise(basis: Float64Array, size: number, width: number): void {
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) {
      let dot = 0;
      for (let row = 0; row < size * width; row += width)
        dot += (basis[row + i] as number) * (basis[row + j] as number);
      for (let row = 0; row < size * width; row += width)
        basis[row + i] = (basis[row + i] as number) - dot * (basis[row + j] as number);
    }
    let norm = 0;
    for (let row = 0; row < size * width; row += width) norm += (basis[row + i] as number) ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let row = 0; row < size * width; row += width) basis[row + i] = (basis[row + i] as number) / norm;
  }
}

/** Eigenvalues and vectors (as columns) of a small symmetric matrix, by Jacobi's rotations. */
function eigen(matrix: readonly Float64Array[]): { values: Float64Array; vectors: Float64Array[] } {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array];
        const off = rowP[q] as number;
        if (Math.abs(off) < 1e-12) continue;
        const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * off);
        const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (const rows of [a, v])
          for (const row of rows) {
            const [x, y] = [row[p] as number, row[q] as number];
            row[p] = c * x - s * y;
            row[q] = s * x + c * y;
          }
        for (let k = 0; k < size; k++) {
          const [x, y] = [rowP[k] as number, rowQ[k] as number];
          rowP[k] = c * x - s * y;
          rowQ[k] = s * x + c * y;
        }
      }
    }
  }
  return { values: Float64Array.from({ length: size }, (_, i) => (a[i] as Float64Array)[i] as number), vectors: v };
}
