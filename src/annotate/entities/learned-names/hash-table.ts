import type { HashTable } from "./word-forms.ts";

/** A number for each of some hashes. `keys` are sorted; a hash that is not among them has 0. */
export function tableOf(keys: Uint32Array, values: Uint32Array | Uint8Array): HashTable {
  return {
    find(hash) {
      const wanted = hash >>> 0;
      let low = 0;
      let high = keys.length - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const key = keys[middle] as number;
        if (key === wanted) return values[middle] as number;
        if (key < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return 0;
    },
  };
}
