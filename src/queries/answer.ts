import { claim, claims } from "./answers/claims.ts";
import { compare } from "./answers/compare.ts";
import { difference, differences } from "./answers/differences.ts";
import { entities, entity } from "./answers/entities.ts";
import { event, events } from "./answers/events.ts";
import { explain } from "./answers/explanation.ts";
import { news } from "./answers/news.ts";
import { unknowns } from "./answers/open-questions.ts";
import { facets, overview, section } from "./answers/overview.ts";
import { page, pages } from "./answers/pages.ts";
import { position, positions } from "./answers/positions.ts";
import { statement, statements } from "./answers/statements.ts";
import { timeline } from "./answers/timeline.ts";
import { copies, corrections, failures, matters, warnings } from "./answers/warnings.ts";
import type { QueryName } from "./contract/paths.ts";
import type { Answer, Parameters } from "./contract/queries.ts";
import type { RecordView } from "./record-view.ts";
import { search } from "./search/search.ts";

const ANSWERS: {
  readonly [Name in QueryName]: (view: RecordView, parameters: Parameters<Name>) => Answer<Name>;
} = {
  overview,
  section,
  news,
  facets,
  pages,
  page,
  statements,
  statement,
  events,
  event,
  timeline,
  claims,
  claim,
  differences,
  difference,
  compare,
  positions,
  position,
  entities,
  entity,
  copies,
  unknowns,
  warnings,
  failures,
  matters,
  corrections,
  search,
  explain,
};

/** Answers a query. Throws HearsayError unknown-id. The same view and the same parameters give the same answer. */
export function answer<Name extends QueryName>(
  view: RecordView,
  name: Name,
  parameters: Parameters<Name>,
): Answer<Name> {
  return ANSWERS[name](view, parameters);
}
