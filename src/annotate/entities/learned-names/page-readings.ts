import { kindOf, LEARNED_KINDS, OUTSIDE, POSITION, positionOf } from "./labels.ts";
import type { NameColumns } from "./name-columns.ts";
import type { Readings } from "./name-features.ts";

const MOSTLY = 0.8;

/** How a reading of a page's sentences took each word written large: as what most often, how steadily, alone or inside longer names. */
export function readingsOf(sentences: readonly NameColumns[], labels: readonly Uint8Array[]): Readings {
  const kinds = LEARNED_KINDS.length;
  const counts = new Map<string, Uint32Array>();
  sentences.forEach(({ forms, length }, sentence) => {
    for (let at = 0; at < length; at++) {
      const form = forms[at];
      if (form === undefined || form.large === 0) continue;
      const label = labels[sentence]?.[at] ?? OUTSIDE;
      let count = counts.get(form.key);
      if (count === undefined) {
        count = new Uint32Array(kinds + 3);
        counts.set(form.key, count);
      }
      (count[label === OUTSIDE ? 0 : 1 + kindOf(label)] as number)++;
      if (label !== OUTSIDE) (count[positionOf(label) === POSITION.unit ? kinds + 1 : kinds + 2] as number)++;
    }
  });
  const readings = new Map<string, number>();
  for (const [key, count] of counts) {
    let best = 0;
    let sum = 0;
    for (let kind = 0; kind <= kinds; kind++) {
      const times = count[kind] ?? 0;
      sum += times;
      if (times > (count[best] ?? 0)) best = kind;
    }
    const steady = sum < 2 ? 0 : (count[best] ?? 0) > MOSTLY * sum ? 2 : 1;
    const alone = ((count[kinds + 1] ?? 0) > 0 ? 1 : 0) + ((count[kinds + 2] ?? 0) > 0 ? 2 : 0);
    readings.set(key, best * 16 + steady * 4 + alone);
  }
  return readings;
}
