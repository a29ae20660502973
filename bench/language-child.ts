import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { LayerName, Layers } from "../src/core/layers.ts";
import { costOf, peakMemory } from "./measure.ts";

/**
 * Reads texts with one reader in a process of its own, and prints what it took as JSON: seconds until the first short
 * text is read, its code being loaded, by the clock and of the processor; processor seconds for all texts, in the
 * fastest of a few passes; peak memory in MB. usage: node bench/language-child.ts READER FOLDER ROOT
 */
const PASSES = 3;
const WARM = 20;
const [reader = "", folder = "", root = ""] = process.argv.slice(2);
const load = (path: string) => import(pathToFileURL(join(root, "src", path)).href);
const texts = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** What reads a text that was made ready: gives how many words, names or arcs it found. */
type Reading = () => number;

/** Gives what makes a text ready to be read; only the reading is measured. */
async function open(): Promise<(text: string) => Reading> {
  if (reader === "compromise") {
    const { default: compromise } = await import("compromise");
    return (text) => () => {
      const read = compromise(text);
      return read.people().length + read.places().length + read.organizations().length + read.json().length;
    };
  }
  if (reader === "wink") {
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const wink = winkNlp(model);
    return (text) => () => {
      const read = wink.readDoc(text);
      return read.tokens().out(wink.its.pos).length + read.entities().out().length;
    };
  }
  const { annotatePage } = (await load("engine/annotate-page.ts")) as typeof import("../src/engine/annotate-page.ts");
  const { stagesFor } = (await load("engine/stages.ts")) as typeof import("../src/engine/stages.ts");
  const { pageFromText } = (await load("clean/page-from-text.ts")) as typeof import("../src/clean/page-from-text.ts");
  if (reader === "hearsay to attributions") {
    const stages = stagesFor(["attributions"]);
    return (text) => {
      const page = pageFromText({ id: "", text });
      return () => annotatePage(page, stages).attributions.annotations.length;
    };
  }
  const wanted: LayerName[] =
    reader === "hearsay tags" ? ["tags"] : reader === "hearsay parse" ? ["dependencies"] : ["dependencies", "mentions"];
  const stages = stagesFor(wanted);
  if (reader === "hearsay from words on") {
    // Whoever reads a page has it cleaned and its damage found: what is measured begins at its words.
    const repairs = stages.filter(({ gives }) => gives.includes("repairs"));
    const others = stages.filter((stage) => !repairs.includes(stage));
    return (text) => {
      const page = pageFromText({ id: "", text });
      const given = { name: "given", version: "1", needs: [], gives: ["repairs" as const] };
      const found = annotatePage(page, repairs);
      const first = { ...given, annotate: () => ({ repairs: found.repairs }) };
      return () => countOf(annotatePage(page, [first, ...others]));
    };
  }
  return (text) => () => countOf(annotatePage(pageFromText({ id: "", text }), stages));
}

function countOf({ tokens, mentions, dependencies }: Layers): number {
  return tokens.annotations.length + mentions.annotations.length + dependencies.annotations.length;
}

const ready = await open();
const first = await costOf(() => ready("Ada Kell spoke.")());
const readings = texts.map(ready);
// Warm: what is measured is a long run, not the compiler.
for (const read of readings.slice(0, WARM)) read();
const passes: number[] = [];
for (let pass = 0; pass < PASSES; pass++) {
  const { cpu } = await costOf(() => {
    for (const read of readings) read();
  });
  passes.push(cpu);
}
console.log(
  JSON.stringify({
    first: first.wall,
    firstCpu: first.cpu,
    cpu: Math.min(...passes),
    texts: texts.length,
    memory: peakMemory(),
  }),
);
