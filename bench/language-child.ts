import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LayerName } from "../src/core/layers.ts";
import { costOf, peakMemory } from "./measure.ts";

/**
 * Reads texts with one reader in a process of its own, and prints what it took as JSON: seconds until the first short
 * text is read, its code being loaded; processor seconds for all texts; peak memory in MB.
 * usage: node bench/language-child.ts READER FOLDER
 */
const [reader = "", folder = ""] = process.argv.slice(2);
const texts = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"));

/** Gives what reads a text: how many words, names or arcs it found. */
async function open(): Promise<(text: string) => number> {
  if (reader === "compromise") {
    const { default: compromise } = await import("compromise");
    return (text) => {
      const read = compromise(text);
      return read.people().length + read.places().length + read.organizations().length + read.json().length;
    };
  }
  if (reader === "wink") {
    const { default: winkNlp } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const wink = winkNlp(model);
    return (text) => {
      const read = wink.readDoc(text);
      return read.tokens().out(wink.its.pos).length + read.entities().out().length;
    };
  }
  const { annotatePage } = await import("../src/engine/annotate-page.ts");
  const { stagesFor } = await import("../src/engine/stages.ts");
  const { pageFromText } = await import("../src/clean/page-from-text.ts");
  const wanted: LayerName[] =
    reader === "hearsay tags" ? ["tags"] : reader === "hearsay parse" ? ["dependencies"] : ["dependencies", "mentions"];
  const stages = stagesFor(wanted);
  return (text) => {
    const layers = annotatePage(pageFromText({ id: "", text }), stages);
    return (
      layers.tokens.annotations.length + layers.mentions.annotations.length + layers.dependencies.annotations.length
    );
  };
}

const read = await open();
const first = await costOf(() => read("Ada Kell spoke."));
// Warm: what is measured is a long run, not the compiler.
for (const text of texts.slice(0, 20)) read(text);
const cost = await costOf(() => {
  for (const text of texts) read(text);
});
console.log(JSON.stringify({ first: first.wall, cpu: cost.cpu, texts: texts.length, memory: peakMemory() }));
