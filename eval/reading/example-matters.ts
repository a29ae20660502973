import { join } from "node:path";
import type { Yardstick } from "../yardstick.ts";
import { EXAMPLES, loadExample } from "./load-example.ts";
import { measureReading } from "./measure-reading.ts";

/** A conflict of two states, a ferry disaster with rising tolls, a fraud trial, a strike known from one video. */
const MATTERS = ["lune-strait", "mariamu-ferry", "solimar-trial", "sanhilario-hospital"];

/** The example matters against what a careful reader gets from each; they need nothing but the repository. */
export const exampleMatters: readonly Yardstick[] = MATTERS.map((name) => ({
  name,
  stage: "all",
  needs: [],
  measure: () => measureReading(join(EXAMPLES, name), loadExample(name)),
}));
