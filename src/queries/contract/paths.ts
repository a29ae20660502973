/**
 * Every query by name, with its address below /api/v1. Kept apart from the schemas, so that a browser can know the
 * addresses without them.
 */
export const QUERY_PATHS = {
  overview: "/overview",
  section: "/sections/{heading}",
  news: "/news",
  facets: "/facets",
  pages: "/pages",
  page: "/pages/{id}",
  statements: "/statements",
  statement: "/statements/{id}",
  events: "/events",
  event: "/events/{id}",
  timeline: "/timeline",
  claims: "/claims",
  claim: "/claims/{id}",
  differences: "/differences",
  difference: "/differences/{id}",
  compare: "/compare",
  positions: "/positions",
  position: "/position",
  entities: "/entities",
  entity: "/entities/{id}",
  copies: "/copies",
  unknowns: "/unknowns",
  warnings: "/warnings",
  failures: "/failures",
  matters: "/matters",
  corrections: "/corrections",
  search: "/search",
  explain: "/explain/{id}",
} as const;
export type QueryName = keyof typeof QUERY_PATHS;
