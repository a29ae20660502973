import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feature, featurePair } from "./feature-hash.ts";
import { hashTemplates, templatesOf } from "./feature-templates.ts";

const rows = fc.uniqueArray(
  fc.record({
    slot: fc.integer({ min: 0, max: 200 }),
    single: fc.boolean(),
    first: fc.integer(),
    second: fc.integer(),
  }),
  { maxLength: 20, selector: ({ slot }) => slot },
);

describe("templates of features", () => {
  it("give the very hashes that the calls for one feature give, whole or in parts", () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 20 }), (all, cut) => {
        const templates = templatesOf(
          all.map(({ slot }) => slot),
          all.filter(({ single }) => single).map(({ slot }) => slot),
        );
        templates.first.set(all.map(({ first }) => first));
        templates.second.set(all.map(({ second }) => second));
        const middle = Math.min(cut, all.length);
        const given = [
          [0, middle],
          [middle, all.length],
        ].flatMap(([from = 0, to = 0]) => {
          const into = new Int32Array(to - from);
          hashTemplates(templates, from, to, into);
          const further = new Int32Array(to - from + 3);
          hashTemplates(templates, from, to, further, 3);
          expect([...further.subarray(3)]).toEqual([...into]);
          return [...into];
        });
        expect(given).toEqual(
          all.map(({ slot, single, first, second }) =>
            single ? feature(slot, first) : featurePair(slot, first, second),
          ),
        );
      }),
    );
  });
});
