import type { Yardstick } from "../yardstick.ts";
import { EXAMPLE, loadExample } from "./load-example.ts";
import { measureReading } from "./measure-reading.ts";

/** The example matter against what a careful reader gets from it; needs nothing but the repository. */
export const luneStrait: Yardstick = {
  name: "lune-strait",
  stage: "all",
  needs: [],
  measure: () => measureReading(EXAMPLE, loadExample()),
};
