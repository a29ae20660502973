import { readSources } from "../../src/engine/engine.ts";
import { loadReading, SEEDS, seedsPresent } from "./reading.ts";
import { scoreAttributions } from "./score-attributions.ts";
import { pageMistakes } from "./score-pages.ts";
import { scoreStory } from "./score-story.ts";

/** Prints how the record of the seeds compares with the careful reading. usage: node eval/seeds/seeds.ts [--errors] */
const errors = process.argv.includes("--errors");
if (!seedsPresent()) {
  console.log("seeds: not present, nothing measured");
  process.exit(0);
}
const reading = loadReading();
const { record } = await readSources([SEEDS], {});
const totals = {
  gold: 0,
  found: 0,
  exact: 0,
  speaker: 0,
  chains: 0,
  chainsRight: 0,
  denials: 0,
  denialsRight: 0,
  quotes: 0,
  quotesRight: 0,
};
for (const [file, gold] of Object.entries(reading.pages)) {
  const page = record.pages.find((candidate) => candidate.source.path?.endsWith(file));
  if (page === undefined) {
    console.log(`${file}: not in the record`);
    continue;
  }
  const score = scoreAttributions(record, page, gold);
  for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += score[key];
  const mistakes = pageMistakes(page, gold);
  console.log(
    `${file.slice(0, 3)}  attributions ${score.found}/${score.gold} found, ${score.speaker} right speaker, ${score.exact} exact; further ${score.further.length}; page mistakes ${mistakes.length}; put into a mouth ${score.put.length}`,
  );
  if (errors) {
    for (const line of [...mistakes, ...score.misses]) console.log(`     ${line}`);
    for (const line of score.further) console.log(`     further: ${line}`);
  }
}
console.log(
  `sum  attributions ${totals.found}/${totals.gold}, speaker ${totals.speaker}, exact ${totals.exact}, quotes ${totals.quotesRight}/${totals.quotes}, chains ${totals.chainsRight}/${totals.chains}, denials ${totals.denialsRight}/${totals.denials}`,
);
const story = scoreStory(record, reading);
console.log(
  `story happenings ${story.found}/${story.happenings}, pages right ${story.pagesRight}, statuses right ${story.statusRight}`,
);
if (errors) {
  for (const note of story.notes) console.log(`     ${note}`);
  const name = (id: string): string =>
    record.events.find((event) => event.id === id)?.label ??
    record.claims.find((claim) => claim.id === id)?.label ??
    id;
  for (const difference of record.differences) {
    console.log(
      `     difference ${difference.kind}: ${name(difference.about.event ?? difference.about.claim ?? difference.about.entity ?? "")}: ${difference.sides.map((side) => side.value).join(" | ")}`,
    );
  }
}
