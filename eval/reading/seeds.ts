import { sharedPath } from "../data.ts";
import type { Yardstick } from "../yardstick.ts";
import { loadSeeds, SEEDS } from "./load-seeds.ts";
import { measureReading } from "./measure-reading.ts";

/** The seeds against what a careful reader gets from them. */
export const seeds: Yardstick = {
  name: "seeds",
  stage: "all",
  needs: ["seeds/reading.json"],
  measure: () => measureReading(sharedPath(SEEDS), loadSeeds()),
};
