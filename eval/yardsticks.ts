import { chains } from "./attribution/chains.ts";
import { gumLinks } from "./attribution/gum-links.ts";
import { gumNews } from "./attribution/gum-news.ts";
import { polnear } from "./attribution/polnear.ts";
import { damagedAttributions } from "./damage/damaged-attributions.ts";
import { repairs, repairsOfCleanText } from "./damage/repairs.ts";
import { claimPairs } from "./differences/claim-pairs.ts";
import { denials } from "./differences/denials.ts";
import { nanco } from "./differences/nanco.ts";
import { newsClaims } from "./differences/news-claims.ts";
import { newsDifferences } from "./differences/news-differences.ts";
import { readouts } from "./differences/readouts.ts";
import { coreference } from "./entities/coreference.ts";
import { nameYardsticks } from "./entities/names.ts";
import { meantime } from "./events/meantime.ts";
import { passages } from "./events/passages.ts";
import { ploverRecords } from "./events/plover-records.ts";
import { ploverSentences } from "./events/plover-sentences.ts";
import { statuses } from "./events/statuses.ts";
import { eventCoreferenceYardsticks } from "./linking/event-coreference.ts";
import { growingDossier } from "./linking/growing-dossier.ts";
import { mixedFolders } from "./linking/mixed-folders.ts";
import { newsClusters } from "./linking/news-clusters.ts";
import { toldTogetherYardsticks } from "./linking/told-together.ts";
import { unrelatedPages } from "./linking/unrelated-pages.ts";
import { articleExtractionBenchmark } from "./pages/article-extraction-benchmark.ts";
import { dumpYardsticks } from "./pages/dumps.ts";
import { fundus } from "./pages/fundus.ts";
import { htmldate } from "./pages/htmldate.ts";
import { wcxb } from "./pages/wcxb.ts";
import { quantities } from "./quantities/quantities.ts";
import { exampleMatters } from "./reading/example-matters.ts";
import { seeds } from "./reading/seeds.ts";
import { ownBoundsYardstick } from "./time/own-bounds.ts";
import { timebank } from "./time/timebank.ts";
import { grammarYardsticks } from "./tokens/grammar.ts";
import { treebankYardsticks } from "./tokens/treebank.ts";
import type { Yardstick } from "./yardstick.ts";

/** All yardsticks in the order in which they are shown: whole readings first, then stage by stage as a page goes. */
export const YARDSTICKS: readonly Yardstick[] = [
  ...exampleMatters,
  seeds,
  articleExtractionBenchmark,
  wcxb,
  fundus,
  htmldate,
  ...dumpYardsticks,
  repairs,
  repairsOfCleanText,
  ...treebankYardsticks,
  ...grammarYardsticks,
  timebank,
  quantities,
  ownBoundsYardstick,
  ...nameYardsticks,
  coreference,
  polnear,
  damagedAttributions,
  gumNews,
  gumLinks,
  chains,
  ploverSentences,
  ploverRecords,
  meantime,
  passages,
  statuses,
  ...eventCoreferenceYardsticks,
  ...toldTogetherYardsticks,
  mixedFolders,
  newsClusters,
  unrelatedPages,
  growingDossier,
  nanco,
  ...newsDifferences,
  newsClaims,
  claimPairs,
  denials,
  readouts,
];
